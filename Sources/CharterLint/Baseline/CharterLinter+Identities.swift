package import CharterDiagnostics

extension CharterLinter {
  /// What findings are known by from one run to the next, while the lines around them move.
  ///
  /// - Parameter findings: The findings.
  /// - Returns: For each of them its path, its rule, and a hash of where and at what it was found.
  package static func identities(of findings: [Diagnostic]) -> [[String]] {
    var context = FindingContext()
    return findings.map { finding in
      let fingerprint = context.fingerprint(of: finding)
      return [fingerprint.path, fingerprint.rule, fingerprint.hash]
    }
  }
}
