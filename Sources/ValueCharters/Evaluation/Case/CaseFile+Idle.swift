import CharterDiagnostics

extension CaseFile {
  /// Entries without a mistake that change nothing here, as notes: those on charters that are not
  /// evaluated, each charter once, and confirmations of rules that need none.
  func idleEntries(_ charters: [Charter], _ rules: RuleNames) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    var told: Set<String> = []
    let names =
      confirmations.map(\.rule) + hearings.map(\.rule) + notices.map(\.rule) + waivers.map(\.rule)
    for name in names.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where rules.isOfAnotherCharter(name.content) {
      let charter = String(name.content.prefix { $0 != "/" })
      if told.insert(charter).inserted { notes.append(Self.elsewhere(charter, name.location)) }
    }
    for confirmation in confirmations {
      guard let rule = rules[confirmation.rule.content],
        !charters[rule.charter].rules[rule.rule].needsConfirmation
      else { continue }
      notes.append(Self.needless(confirmation.rule))
    }
    return notes
  }

  private static func elsewhere(_ charter: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      id: "charter-not-evaluated",
      severity: .note,
      message: LocalizedText(
        en: "the charter \(charter.quoted) is not evaluated here; entries on it are left alone",
        da: "charteret \(charter.quoted) bliver ikke vurderet her; det, der står om det, "
          + "lades ude af betragtning"),
      location: location)
  }

  private static func needless(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      id: "confirmation-without-effect",
      severity: .note,
      message: LocalizedText(
        en: "the rule \(rule.content.quoted) needs no confirmation; this changes nothing",
        da: "reglen \(rule.content.quoted) kræver ingen bekræftelse; dette ændrer intet"),
      location: rule.location)
  }
}
