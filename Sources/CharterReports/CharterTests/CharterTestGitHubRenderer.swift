import CharterDiagnostics
import ValueCharters

/// Writes what is wrong with charter tests as annotations of a GitHub workflow.
struct CharterTestGitHubRenderer {
  private let wording: Wording

  init(in language: Language) {
    wording = Wording(language)
  }

  /// The workflow commands of a run; what several tests share is said once.
  func lines(of run: CharterTestRun) -> String {
    var said: Set<Diagnostic> = []
    let mistakes = run.files.flatMap { $0.diagnostics + $0.results.flatMap(\.diagnostics) }
      .filter { said.insert($0).inserted }
      .map { GitHubAnnotation($0, in: wording.language) }
    let differences = run.files.flatMap(\.results).flatMap { result in
      result.mismatches.map { mismatch in
        GitHubAnnotation(
          .error, path: mismatch.location.path, at: mismatch.location,
          title: result.test.name.content,
          ([wording.difference(mismatch)] + wording.reasons(for: mismatch))
            .joined(separator: "\n"))
      }
    }
    return (mistakes + differences).map(\.line).joined()
  }
}
