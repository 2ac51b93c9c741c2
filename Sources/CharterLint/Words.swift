import CharterDiagnostics

extension String {
  /// The text in quotes, cut where it is long.
  var quoted: String {
    let limit = 60
    guard unicodeScalars.count > limit else { return "'\(self)'" }
    return "'\(String(UnicodeScalarView(unicodeScalars.prefix(limit - 1))))…'"
  }
}

extension Sequence<String> {
  /// The texts in quotes, the last one behind a conjunction.
  func listed(_ conjunction: String) -> String {
    map(\.quoted).joined(before: conjunction)
  }
}

extension LocalizedText {
  /// The text with the name that was probably meant, if there is one.
  func suggesting(_ nearest: String?) -> LocalizedText {
    guard let nearest else { return self }
    return LocalizedText(
      en: "\(self[.english]); did you mean \(nearest.quoted)?",
      da: "\(self[.danish]); mente du \(nearest.quoted)?")
  }
}
