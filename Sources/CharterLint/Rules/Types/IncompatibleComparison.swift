import CharterDiagnostics

extension LintRule {
  static let incompatibleComparison = LintRule(
    "incompatible-comparison", .error, .types,
    title: LocalizedText(
      en: "things that cannot be compared", da: "ting, der ikke kan sammenlignes"),
    summary: LocalizedText(
      en: "Only values of one type are compared.",
      da: "Kun værdier af samme type sammenlignes."),
    rationale: LocalizedText(
      en: "Such a comparison would be the same for every association, whatever it declares.",
      da: "Sådan en sammenligning ville falde ens ud for enhver forening, hvad den end oplyser."),
    wrong: .rule("requires: '«bylaws.board.size = \"five\"»',"),
    right: .rule("requires: 'bylaws.board.size = 5',"),
    check: .loading)
}
