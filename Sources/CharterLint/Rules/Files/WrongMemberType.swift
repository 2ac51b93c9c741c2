import CharterDiagnostics

extension LintRule {
  static let wrongMemberType = LintRule(
    "wrong-member-type", .error, .files,
    title: LocalizedText(en: "wrong kind of value", da: "forkert slags værdi"),
    summary: LocalizedText(
      en: "A member holds the kind of value that its format asks for.",
      da: "Et felt indeholder den slags værdi, som formatet beder om."),
    rationale: LocalizedText(
      en: "A value of another kind has no meaning here, and none is made up for it.",
      da: "En værdi af en anden slags har ingen betydning her, og der opfindes ingen."),
    wrong: .rule("level: «'perhaps'»,"),
    right: .rule("level: 'should',"),
    check: .loading)
}
