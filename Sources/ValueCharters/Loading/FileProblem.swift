package import CharterDiagnostics

/// A file that another one names and that is not to be had.
package enum FileProblem: LoadingProblem {
  /// There is no such file, or it cannot be read.
  case notFound(String)

  /// The file is another one than the one to name here.
  case otherKind(String, Noun, expected: Noun)

  /// The path leads out of the project.
  case outsideRoot(String)

  /// Files name each other too deeply.
  case tooDeep(limit: Int)

  package var id: String {
    switch self {
    case .notFound, .otherKind: "unknown-reference"
    case .outsideRoot: "outside-root"
    case .tooDeep: "limit-exceeded"
    }
  }

  package var message: LocalizedText {
    switch self {
    case .notFound(let path):
      LocalizedText(
        en: "the file \(path.quoted) cannot be read", da: "filen \(path.quoted) kan ikke læses")
    case .otherKind(let path, let found, let expected):
      LocalizedText(
        en: "\(path.quoted) is \(found.phrase[.english]), not \(expected.phrase[.english])",
        da: "\(path.quoted) er \(found.phrase[.danish]), ikke \(expected.phrase[.danish])")
    case .outsideRoot(let path):
      LocalizedText(
        en: "the path \(path.quoted) leaves the project",
        da: "stien \(path.quoted) forlader projektet")
    case .tooDeep(let limit):
      LocalizedText(
        en: "charters extend each other more than \(limit) deep",
        da: "chartre udvider hinanden i mere end \(limit) led")
    }
  }
}
