import CharterDiagnostics

extension LintRule {
  static let unusedSuppression = LintRule(
    "unused-suppression", .warning, .suppressions,
    title: LocalizedText(en: "suppression of nothing", da: "undtagelse fra ingenting"),
    summary: LocalizedText(
      en: "A comment lint:allow silences a finding on the line that it speaks of.",
      da: "En kommentar lint:allow gør et fund tavst på den linje, den taler om."),
    rationale: LocalizedText(
      en: "When the finding is gone, the comment would hide the next one.",
      da: "Når fundet er væk, ville kommentaren skjule det næste."),
    wrong: .charter(
      """
      // lint:allow «undated-source» because the guide has no date
      sources: { act: { title: 'Lov', date: '2020-01-01', read: 'fully' } },
      """),
    right: .charter(
      """
      // lint:allow undated-source because the guide has no date
      sources: { act: { title: 'Lov', read: 'fully' } },
      """),
    isFixable: true,
    check: .control)
}

extension Diagnostic {
  /// Why a suppression is of no use.
  enum SuppressionProblem {
    /// It names no rule.
    case nameless

    /// It names a rule that there is not.
    case unknown(String)

    /// It silences nothing.
    case idle(String)
  }

  /// The finding about a suppression that is of no use.
  static func unusedSuppression(
    _ problem: SuppressionProblem, at location: SourceLocation, removing range: SourceRange? = nil
  ) -> Diagnostic {
    let rule = LintRule.unusedSuppression
    let fix = range.map { range in
      FixIt(
        LocalizedText(en: "remove the comment", da: "fjern kommentaren"),
        edits: [FixIt.Edit(range, "")])
    }
    return Diagnostic(
      id: rule.id, severity: rule.severity, message: problem.message, location: location,
      fixIts: fix.map { [$0] } ?? [])
  }
}

extension Diagnostic.SuppressionProblem {
  fileprivate var message: LocalizedText {
    switch self {
    case .nameless:
      LocalizedText(
        en: "a suppression names a rule: 'lint:allow RULE because …'",
        da: "en undtagelse nævner en regel: 'lint:allow REGEL because …'")
    case .unknown(let name):
      LocalizedText(
        en: "no lint rule is named \(name.quoted)", da: "ingen lint-regel har navnet \(name.quoted)"
      ).suggesting(NearestName.find(name, among: CharterLinter.rules.map(\.id)))
    case .idle(let name):
      LocalizedText(
        en: "there is no \(name.quoted) to allow here",
        da: "der er ingen \(name.quoted) at tillade her")
    }
  }
}
