package import CharterDiagnostics

/// What came of one test.
package struct CharterTestResult: Sendable {
  /// The kinds of results.
  package enum Verdict: String, Hashable, CaseIterable, Sendable {
    /// Everything came out as expected.
    case passed

    /// Something came out otherwise.
    case failed

    /// The test, or a file that it names, has a mistake, so that what came out says nothing.
    case broken
  }

  /// The test.
  package let test: CharterTestFile.Test

  /// What is wrong with the test and with the files that it names, warnings too.
  package let diagnostics: [Diagnostic]

  /// What was found, unless nothing could be evaluated.
  package let report: Report?

  /// What came out otherwise than expected; empty for a broken test.
  package let mismatches: [CharterTestMismatch]

  /// What came of the test.
  package var verdict: Verdict {
    if report == nil || diagnostics.contains(where: { $0.severity == .error }) { return .broken }
    return mismatches.isEmpty ? .passed : .failed
  }

  /// The result of a test whose files cannot be read.
  ///
  /// - Parameters:
  ///   - test: The test.
  ///   - diagnostics: What is wrong.
  package init(broken test: CharterTestFile.Test, _ diagnostics: [Diagnostic]) {
    self.test = test
    self.diagnostics = diagnostics
    report = nil
    mismatches = []
  }

  /// Runs a test, which reads nothing but its arguments.
  ///
  /// - Parameters:
  ///   - test: The test.
  ///   - declaration: Its declaration, before it is changed.
  ///   - caseFile: Its case file.
  ///   - evaluator: The charters of its file.
  ///   - file: Its file.
  ///   - files: What is wrong with the declaration and the case file as such.
  package init(
    _ test: CharterTestFile.Test, declaration: Declaration, case caseFile: CaseFile?,
    evaluator: CharterEvaluator, in file: CharterTestFile, diagnostics files: [Diagnostic] = []
  ) {
    self.test = test
    var diagnostics = test.check(against: evaluator, in: file.source) + files
    do throws(EvaluationError) {
      let report = try evaluator.evaluate(
        declaration, changes: test.changes, case: caseFile, on: file.on)
      diagnostics += report.diagnostics
      self.report = report
      let isBroken = diagnostics.contains { $0.severity == .error }
      mismatches =
        isBroken ? [] : CharterTestComparison(report, evaluator.ruleNames).mismatches(of: test)
    } catch {
      diagnostics.append(error.diagnostic)
      report = nil
      mismatches = []
    }
    self.diagnostics = diagnostics
  }
}
