import CharterDiagnostics

extension LocalizedText {
  /// The text, followed by the name that was probably meant, if there is one.
  ///
  /// - Parameter name: The name.
  /// - Returns: The text with a question behind it.
  func suggesting(_ name: String?) -> LocalizedText {
    guard let name else { return self }
    return LocalizedText(
      en: "\(self[.english]); did you mean '\(name)'?",
      da: "\(self[.danish]); mente du '\(name)'?")
  }
}
