import CharterDiagnostics

extension SourceRange {
  /// Whether the range lies in a text of so many bytes.
  func lies(in count: Int) -> Bool {
    0 <= lowerBound && lowerBound <= upperBound && upperBound <= count
  }

  /// Whether the range lies in another one.
  func lies(in other: SourceRange) -> Bool {
    other.lowerBound <= lowerBound && upperBound <= other.upperBound
  }
}

/// Holds diagnostics to lying in their texts, and the first of them to being said in both languages.
func checkPlaces(_ diagnostics: [Diagnostic]) throws(FuzzFailure) {
  for (index, diagnostic) in diagnostics.enumerated() {
    let fixed = diagnostic.fixIts.flatMap(\.edits).map(\.range)
    if let location = diagnostic.location {
      for range in [location.range] + fixed {
        try require(
          range.lies(in: location.source.bytes.count),
          "the place of '\(diagnostic.id)' lies in the text")
      }
    }
    for location in diagnostic.notes.compactMap(\.location) {
      try require(
        location.range.lies(in: location.source.bytes.count),
        "the note of '\(diagnostic.id)' lies in the text")
    }
    for language in Language.spoken where index < 3 {
      let text = DiagnosticFormatter(language: language).format(diagnostic)
      try require(
        !diagnostic.message[language].isEmpty && text.contains("[\(diagnostic.id)]"),
        "'\(diagnostic.id)' says something in '\(language.rawValue)'")
    }
  }
}
