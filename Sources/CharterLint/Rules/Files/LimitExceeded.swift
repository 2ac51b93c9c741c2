import CharterDiagnostics

extension LintRule {
  static let limitExceeded = LintRule(
    "limit-exceeded", .error, .files,
    title: LocalizedText(en: "over a limit", da: "over en grænse"),
    summary: LocalizedText(
      en: "Files, conditions and their nesting stay within limits.",
      da: "Filer, betingelser og deres indlejring holder sig inden for grænser."),
    rationale: LocalizedText(
      en: "The limits are far above what a charter needs; beyond them a file is a mistake or an "
        + "attack.",
      da: "Grænserne ligger langt over, hvad et charter har brug for; ud over dem er en fil en "
        + "fejl eller et angreb."),
    wrong: .rule(
      "requires: '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((«(»bylaws.board.elected = true)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))',"
    ),
    right: .rule("requires: '((bylaws.board.elected = true))',"),
    check: .loading)
}
