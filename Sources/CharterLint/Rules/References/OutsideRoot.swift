import CharterDiagnostics

extension LintRule {
  static let outsideRoot = LintRule(
    "outside-root", .error, .references,
    title: LocalizedText(en: "path out of the project", da: "sti ud af projektet"),
    summary: LocalizedText(
      en: "A relative path stays in the project.",
      da: "En relativ sti bliver i projektet."),
    rationale: LocalizedText(
      en: "A charter must mean the same wherever its project is copied, and a file from "
        + "elsewhere must not read more than it was given.",
      da: "Et charter skal betyde det samme, hvor end projektet kopieres hen, og en fil udefra "
        + "må ikke læse mere, end den har fået."),
    wrong: .charter("vocabulary: [«'../example.vocabulary.json5'»],"),
    right: .charter("vocabulary: ['example.vocabulary.json5'],"),
    check: .loading)
}
