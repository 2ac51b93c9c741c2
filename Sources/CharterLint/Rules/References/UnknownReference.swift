import CharterDiagnostics

extension LintRule {
  static let unknownReference = LintRule(
    "unknown-reference", .error, .references,
    title: LocalizedText(en: "unknown reference", da: "ukendt henvisning"),
    summary: LocalizedText(
      en: "A source, concept, rule or file that is named exists.",
      da: "En kilde, et begreb, en regel eller en fil, der nævnes, findes."),
    rationale: LocalizedText(
      en: "A citation of nothing looks like a basis and is none.",
      da: "En henvisning til ingenting ligner en hjemmel og er ingen."),
    wrong: .rule("cite: [{ source: «'akt'» }],"),
    right: .rule("cite: [{ source: 'act' }],"),
    declaring: "sources",
    check: .loading)
}
