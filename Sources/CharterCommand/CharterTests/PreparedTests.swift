import CharterDiagnostics
import ValueCharters

/// A file of charter tests with everything that its tests look at.
struct PreparedTests: Sendable {
  /// A test with its declaration and its case file, as far as they could be read.
  struct Subject: Sendable {
    let test: CharterTestFile.Test
    let declaration: Loaded<Declaration>
    let caseFile: Loaded<CaseFile>?
  }

  /// The path.
  let path: String

  /// What is wrong with the file or its charters.
  var diagnostics: [Diagnostic]

  /// The file, if its tests can run.
  var file: CharterTestFile?

  /// Its charters, if its tests can run.
  var evaluator: CharterEvaluator?

  /// Its tests.
  var subjects: [Subject] = []

  /// Whether the tests cannot run.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Runs one of the tests.
  ///
  /// - Parameter index: Its index.
  /// - Returns: What came of it, or `nil` for a file whose tests cannot run.
  func run(_ index: Int) -> CharterTestResult? {
    guard let file, let evaluator else { return nil }
    let subject = subjects[index]
    let files = subject.declaration.diagnostics + (subject.caseFile?.diagnostics ?? [])
    let isReadable =
      !subject.declaration.hasErrors && subject.caseFile.map { !$0.hasErrors } ?? true
    guard isReadable, let declaration = subject.declaration.content else {
      return CharterTestResult(
        broken: subject.test, subject.test.check(against: evaluator, in: file.source) + files)
    }
    return CharterTestResult(
      subject.test, declaration: declaration, case: subject.caseFile?.content,
      evaluator: evaluator, in: file, diagnostics: files)
  }
}
