import CharterDiagnostics

extension LintRule {
  static let unsupportedFormat = LintRule(
    "unsupported-format", .error, .files,
    title: LocalizedText(en: "unsupported format", da: "format, der ikke understøttes"),
    summary: LocalizedText(
      en: "A file has a format that this version reads.",
      da: "En fil har et format, som denne version læser."),
    rationale: LocalizedText(
      en: "A later format may give the same words another meaning.",
      da: "Et senere format kan give de samme ord en anden betydning."),
    wrong: .charter("format: «2»,"),
    right: .charter("format: 1,"),
    check: .loading)
}
