import CharterDiagnostics

extension FileError {
  /// The error in words, for a file that was to be read.
  ///
  /// - Parameter path: The path as the user wrote it.
  /// - Returns: The diagnostic.
  func diagnostic(reading path: String) -> Diagnostic {
    Diagnostic(
      id: id,
      message: reason.of(
        LocalizedText(en: "'\(path)' cannot be read", da: "'\(path)' kan ikke læses")),
      location: nil)
  }

  /// The error in words, for a file that was to be written.
  ///
  /// - Parameter path: The path as the user wrote it, or `nil` for the standard output.
  /// - Returns: The diagnostic.
  func diagnostic(writing path: String?) -> Diagnostic {
    let subject =
      path.map { LocalizedText(en: "'\($0)' cannot be written", da: "'\($0)' kan ikke skrives") }
      ?? LocalizedText(
        en: "the standard output cannot be written", da: "standardoutput kan ikke skrives")
    return Diagnostic(id: id, message: reason.of(subject), location: nil)
  }

  private var id: String {
    switch self {
    case .notFound: "file-not-found"
    case .isDirectory: "is-directory"
    case .isInput: "destination-is-input"
    case .permissionDenied: "permission-denied"
    case .tooLarge: "limit-exceeded"
    case .closedPipe: "closed-pipe"
    case .system: "file-error"
    }
  }

  private var reason: LocalizedText {
    switch self {
    case .notFound:
      LocalizedText(en: "no such file or directory", da: "ingen sådan fil eller mappe")
    case .isDirectory: LocalizedText(en: "it is a directory", da: "det er en mappe")
    case .isInput:
      LocalizedText(
        en: "it is one of the files that were read", da: "den er en af de filer, der blev læst")
    case .permissionDenied: LocalizedText(en: "permission denied", da: "adgang nægtet")
    case .tooLarge(let limit):
      LocalizedText(
        en: "it is larger than the limit of \(limit.asByteCount)",
        da: "den er større end grænsen på \(limit.asByteCount)")
    case .closedPipe: LocalizedText(en: "nobody reads it", da: "ingen læser det")
    case .system(let words): LocalizedText(words)
    }
  }
}

extension LocalizedText {
  /// A subject and, behind a colon, this text as its reason.
  fileprivate func of(_ subject: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(subject[.english]): \(self[.english])", da: "\(subject[.danish]): \(self[.danish])")
  }
}
