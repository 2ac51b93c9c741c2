import CharterDiagnostics

extension LintRule {
  static let unknownFact = LintRule(
    "unknown-fact", .error, .references,
    title: LocalizedText(en: "unknown fact", da: "ukendt oplysning"),
    summary: LocalizedText(
      en: "A condition names only facts that the vocabulary declares.",
      da: "En betingelse nævner kun oplysninger, som ordforrådet erklærer."),
    rationale: LocalizedText(
      en: "Nobody is ever asked for a fact that is not declared, so that the rule could never "
        + "be settled.",
      da: "Ingen bliver nogensinde spurgt om en oplysning, der ikke er erklæret, så reglen "
        + "aldrig kunne afklares."),
    wrong: .rule("requires: '«bylaws.bord.size» >= 3',"),
    right: .rule("requires: 'bylaws.board.size >= 3',"),
    declaring: "definitions",
    check: .loading)
}
