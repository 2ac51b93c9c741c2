import CharterDiagnostics

extension String {
  /// The text in single quotes, cut where it is too long for a message.
  var quoted: String { "'\(shortened)'" }

  /// The text, cut where it is too long for a message.
  var shortened: String {
    let limit = 60
    guard unicodeScalars.count > limit else { return self }
    return String(UnicodeScalarView(unicodeScalars.prefix(limit - 1))) + "…"
  }
}

extension Sequence<String> {
  /// The texts in single quotes, joined as in a sentence.
  func listed(_ conjunction: String) -> String {
    map(\.quoted).joined(before: conjunction)
  }
}
