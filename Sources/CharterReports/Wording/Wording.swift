package import CharterDiagnostics

/// The words that reports are written with, in Danish or English.
package struct Wording: Sendable {
  /// The language of the words.
  package let language: Language

  /// Makes the words of a language.
  ///
  /// - Parameter language: The language; one that the tool does not speak is taken as English.
  package init(_ language: Language) {
    self.language = Language.spoken.contains(language) ? language : .english
  }

  /// One of two texts.
  func callAsFunction(en: String, da: String) -> String {
    language == .danish ? da : en
  }

  /// A number of things.
  func count(_ number: Int, en: (one: String, more: String), da: (one: String, more: String))
    -> String
  {
    let noun = language == .danish ? da : en
    return "\(number) \(number == 1 ? noun.one : noun.more)"
  }
}
