import ValueCharters

extension Wording {
  /// A number of things.
  func count(_ number: Int, en: (one: String, more: String), da: (one: String, more: String))
    -> String
  {
    let noun = language == .danish ? da : en
    return "\(number) \(number == 1 ? noun.one : noun.more)"
  }
}
