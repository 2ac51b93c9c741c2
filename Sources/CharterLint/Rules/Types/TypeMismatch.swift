import CharterDiagnostics

extension LintRule {
  static let typeMismatch = LintRule(
    "type-mismatch", .error, .types,
    title: LocalizedText(en: "types that do not fit", da: "typer, der ikke passer"),
    summary: LocalizedText(
      en: "Operators, functions and facts get the types that they work on.",
      da: "Operatorer, funktioner og oplysninger får de typer, de virker på."),
    rationale: LocalizedText(
      en: "A condition that mixes types has no answer for any association.",
      da: "En betingelse, der blander typer, har intet svar for nogen forening."),
    wrong: .rule("requires: '«association.name + bylaws.board.size» = \"x\"',"),
    right: .rule("requires: 'association.name + \" i Nørreby\" = \"x\"',"),
    check: .loading)
}
