package import CharterDiagnostics

/// A kind of mistake in a file, with what its wording needs.
package protocol LoadingProblem: Hashable, Sendable {
  /// The stable kebab-case name of the kind.
  var id: String { get }

  /// How serious it is.
  var severity: Diagnostic.Severity { get }

  /// What is wrong, in words.
  var message: LocalizedText { get }

  /// What to do, when that is not obvious.
  var help: LocalizedText? { get }
}

extension LoadingProblem {
  package var severity: Diagnostic.Severity { .error }

  package var help: LocalizedText? { nil }

  /// The diagnostic that tells of the problem at a place.
  package func diagnostic(
    at location: SourceLocation, notes: [Diagnostic.Note] = [], fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message, location: location, help: help, notes: notes,
      fixIts: fixIts)
  }
}
