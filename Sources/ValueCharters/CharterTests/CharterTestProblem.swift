import CharterDiagnostics

/// A mistake in what a file of charter tests says.
enum CharterTestProblem: LoadingProblem {
  /// Something else than a path or an object stands for a declaration or a case file.
  case notASubject(Noun, found: FoundKind)

  var id: String {
    switch self {
    case .notASubject: "wrong-member-type"
    }
  }

  var message: LocalizedText {
    switch self {
    case .notASubject(let noun, let found):
      LocalizedText(
        en: "\(noun.phrase[.english]) is given by its path or as an object, "
          + "not as \(found.phrase[.english])",
        da: "\(noun.phrase[.danish]) angives med sin sti eller som et objekt, "
          + "ikke som \(found.phrase[.danish])")
    }
  }
}
