import ValueCharters

extension CharterTestRenderer {
  /// A row a rule: the statuses that tests bring it to, and those that none does.
  mutating func write(_ coverage: CharterTestCoverage) {
    for charter in coverage.charters {
      page.heading(
        wording(en: "Coverage of \(charter.id)", da: "Dækning af \(charter.id)"))
      page.table(charter.rules.map { TextPage.Row($0.id, row(of: $0)) })
    }
    let goals = coverage.goals
    page.blank()
    page.write(
      wording(
        en: "\(goals.reached) of \(goals.all) goals reached: each rule satisfied, not satisfied, "
          + "and unsettled",
        da: "\(goals.reached) af \(goals.all) mål nået: hver regel opfyldt, ikke opfyldt og "
          + "uafklaret"))
  }

  private func row(of rule: CharterTestCoverage.Rule) -> String {
    var parts: [String] = []
    if !rule.missing.isEmpty {
      let missing = rule.missing.map { wording.phrase(for: $0) }
      parts.append(wording(en: "never ", da: "aldrig ") + missing.joined(separator: ", "))
    }
    let reached = Status.allCases.compactMap { status in
      rule.reached[status].map { "\(status.rawValue) \($0)" }
    }
    if !reached.isEmpty { parts.append(wording.list(reached)) }
    return parts.joined(separator: "; ")
  }
}
