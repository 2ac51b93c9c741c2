package import CharterDiagnostics

/// What came of some files of charter tests.
package struct CharterTestRun: Sendable {
  /// What came of one file.
  package struct File: Sendable {
    /// The path.
    package let path: String

    /// What is wrong with the file as a whole or with its charters, so that none of its tests ran.
    package let diagnostics: [Diagnostic]

    /// The results of its tests, in order.
    package let results: [CharterTestResult]

    /// Makes what came of a file.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - diagnostics: Why none of its tests ran.
    ///   - results: The results of its tests.
    package init(
      path: String, diagnostics: [Diagnostic] = [], results: [CharterTestResult] = []
    ) {
      self.path = path
      self.diagnostics = diagnostics
      self.results = results
    }

    /// Whether none of its tests ran.
    package var isBroken: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// The files, in the order in which they were asked for.
  package let files: [File]

  /// Which statuses the tests reach, if that was asked for.
  package let coverage: CharterTestCoverage?

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - coverage: Which statuses the tests reach.
  package init(files: [File], coverage: CharterTestCoverage? = nil) {
    self.files = files
    self.coverage = coverage
  }

  /// The number of tests with a verdict.
  package func count(_ verdict: CharterTestResult.Verdict) -> Int {
    files.flatMap(\.results).count { $0.verdict == verdict }
  }

  /// The number of files of which no test ran.
  package var brokenFiles: Int { files.count(where: \.isBroken) }
}
