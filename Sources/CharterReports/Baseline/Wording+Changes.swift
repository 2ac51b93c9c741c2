import ValueCharters

extension Wording {
  /// The findings that have changed since an earlier report, the worsened ones first.
  func changes(
    in findings: some Sequence<Finding>, since comparison: ReportComparison
  ) -> [TextPage.Row] {
    let order: [FindingChange.Kind] = [.worsened, .new, .settled, .improved]
    return order.flatMap { kind in
      findings.filter { comparison.change(of: $0).kind == kind }.map { finding in
        let change = comparison.change(of: finding)
        return TextPage.Row(
          plural(of: kind, 1), "\(finding.rule): \(phrase(for: change, to: finding.status))")
      }
    }
  }

  /// How a finding has changed: what it was, and what it is.
  func phrase(for change: FindingChange, to now: Status) -> String {
    guard let before = change.before, before != now else { return word(for: now) }
    return self(
      en: "\(word(for: now)), was \(word(for: before))",
      da: "\(word(for: now)), før \(word(for: before))")
  }

  /// The kind of a change, for one finding.
  func word(for change: FindingChange) -> String { plural(of: change.kind, 1) }

  /// How many findings have changed in each way since an earlier report.
  func summary(of comparison: ReportComparison, _ findings: some Sequence<Finding>) -> String {
    let kinds = findings.map { comparison.change(of: $0).kind }
    let counts = FindingChange.Kind.allCases.compactMap { kind -> String? in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : "\(count) \(plural(of: kind, count))"
    }
    return self(
      en: "Since \(comparison.evaluatedOn) (\(comparison.path)): ",
      da: "Siden \(comparison.evaluatedOn) (\(comparison.path)): ")
      + counts.joined(separator: ", ")
  }

  private func plural(of kind: FindingChange.Kind, _ count: Int) -> String {
    switch kind {
    case .new: self(en: "new", da: count == 1 ? "ny" : "nye")
    case .unchanged: self(en: "unchanged", da: count == 1 ? "uændret" : "uændrede")
    case .settled: self(en: "settled", da: count == 1 ? "afklaret" : "afklarede")
    case .worsened: self(en: "worsened", da: count == 1 ? "forværret" : "forværrede")
    case .improved: self(en: "improved", da: count == 1 ? "forbedret" : "forbedrede")
    }
  }
}
