import CharterDiagnostics

extension LintRule {
  static let unknownMember = LintRule(
    "unknown-member", .error, .files,
    title: LocalizedText(en: "unknown member", da: "ukendt felt"),
    summary: LocalizedText(
      en: "An object has only the members that its format knows.",
      da: "Et objekt har kun de felter, som formatet kender."),
    rationale: LocalizedText(
      en: "A misspelt member would be passed over in silence, and a rule would mean something "
        + "else than its author wrote.",
      da: "Et felt med en slåfejl ville blive sprunget over i stilhed, og en regel ville betyde "
        + "noget andet, end forfatteren skrev."),
    wrong: .rule("«aplies»: 'membership.count > 10',"),
    right: .rule("applies: 'membership.count > 10',"),
    check: .loading)
}
