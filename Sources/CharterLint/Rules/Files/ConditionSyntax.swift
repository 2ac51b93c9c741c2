import CharterDiagnostics

extension LintRule {
  static let conditionSyntax = LintRule(
    "condition-syntax", .error, .files,
    title: LocalizedText(en: "mistake in a condition", da: "fejl i en betingelse"),
    summary: LocalizedText(
      en: "A condition is well-formed FEEL.", da: "En betingelse er velformet FEEL."),
    rationale: LocalizedText(
      en: "FEEL reads like a sentence: signs of programming languages such as && are no words "
        + "of it.",
      da: "FEEL læses som en sætning: tegn fra programmeringssprog som && hører ikke til."),
    wrong: .rule("requires: 'bylaws.board.elected = true «&&» bylaws.board.size > 3',"),
    right: .rule("requires: 'bylaws.board.elected = true and bylaws.board.size > 3',"),
    check: .loading)
}
