import CharterDiagnostics
package import FEEL
package import ValueCharters

/// What has changed since an earlier report on the same declaration.
package struct ReportComparison: Sendable {
  /// The path of the earlier report.
  package let path: String

  /// The day of the earlier report.
  package let evaluatedOn: CivilDate

  private let statuses: [String: [String: Status]]

  /// How a finding stands to what the earlier report found.
  ///
  /// - Parameter finding: The finding.
  /// - Returns: The change.
  package func change(of finding: Finding) -> FindingChange {
    FindingChange(from: statuses[finding.charter]?[finding.rule], to: finding.status)
  }

  fileprivate init(_ entry: Baseline.Entry) {
    path = entry.location.path
    evaluatedOn = entry.evaluatedOn
    statuses = Dictionary(
      entry.charters.map { ($0.id.content, $0.statuses) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Baseline {
  /// Compares a report with the earlier one on its declaration.
  ///
  /// - Parameter report: The report.
  /// - Returns: The comparison; nothing, and why, where the earlier report was on something else.
  package func comparison(with report: Report) -> Loaded<ReportComparison> {
    let id = report.declaration.id ?? ""
    guard let entry = entries.first(where: { $0.declaration.content == id }) else {
      return Loaded(nil, [mismatch(id)])
    }
    var diagnostics: [Diagnostic] = []
    for result in report.charters {
      if let problem = entry.problem(with: result) { diagnostics.append(problem) }
    }
    if entry.evaluatedOn > report.evaluatedOn {
      diagnostics.append(BaselineProblem.later.diagnostic(at: entry.location))
    }
    let isRefused = diagnostics.contains { $0.severity == .error }
    return Loaded(isRefused ? nil : ReportComparison(entry), diagnostics)
  }

  private func mismatch(_ id: String) -> Diagnostic {
    if entries.count == 1, let entry = entries.first {
      return BaselineProblem.otherDeclaration(named: entry.declaration.content, given: id)
        .diagnostic(at: entry.declaration.location)
    }
    let nearest = NearestName.find(id, among: entries.map(\.declaration.content))
    return BaselineProblem.noReport(id, nearest: nearest)
      .diagnostic(at: SourceLocation(source, SourceRange(0, min(1, source.bytes.count))))
  }
}

extension Baseline.Entry {
  fileprivate func problem(with result: Report.CharterResult) -> Diagnostic? {
    guard let charter = charters.first(where: { $0.id.content == result.id }) else {
      return BaselineProblem.noCharter(result.id).diagnostic(at: declaration.location)
    }
    if charter.version.content != result.version {
      return BaselineProblem.otherVersion(
        charter: result.id, named: charter.version.content, given: result.version
      ).diagnostic(at: charter.version.location)
    }
    if charter.digest.content != result.digest {
      return BaselineProblem.otherBytes(charter: result.id, version: result.version)
        .diagnostic(at: charter.digest.location)
    }
    if let parts = charter.parts, Set(parts) != Set(result.parts.map(\.digest)) {
      return BaselineProblem.otherParts(charter: result.id)
        .diagnostic(at: charter.digest.location)
    }
    return nil
  }
}
