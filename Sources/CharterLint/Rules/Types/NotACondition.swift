import CharterDiagnostics

extension LintRule {
  static let notACondition = LintRule(
    "not-a-condition", .error, .types,
    title: LocalizedText(en: "no condition", da: "ingen betingelse"),
    summary: LocalizedText(
      en: "What a rule requires is true or false.",
      da: "Det, en regel kræver, er sandt eller falsk."),
    rationale: LocalizedText(
      en: "A number neither satisfies a rule nor violates it.",
      da: "Et tal hverken opfylder en regel eller strider mod den."),
    wrong: .rule("requires: '«bylaws.board.size»',"),
    right: .rule("requires: 'bylaws.board.size > 0',"),
    check: .loading)
}
