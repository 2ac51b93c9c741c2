import CharterDiagnostics
import CharterLint

extension SchemaDocument {
  /// The schema of `.charterlint.json5`.
  static let lintConfiguration = SchemaDocument(
    title: "Lint configuration",
    root: .object([
      .required("format", .format, "The version of the format: 1."),
      .optional("rules", .object(CharterLinter.rules.map(level)), "The levels of rules."),
      .optional("exclude", .list(of: .text), "Files and folders that are left out."),
    ]).described("How 'charter lint' goes about the files in this folder and below."),
    definitions: [("level", Schema(.words(CharterLinter.configurableLevels)))])

  private static func level(of rule: LintRule) -> Schema.Object.Member {
    .optional(rule.id, .definition("level"), rule.summary[.english])
  }

  /// The schema of a baseline of findings.
  static let lintBaseline = SchemaDocument(
    title: "Lint baseline",
    root: .openObject([
      .required("format", .format, "The version of the format: 1."),
      .required(
        "findings",
        .list(
          of: .openObject([
            .required("path", .anyText, "The file."),
            .required("rule", .anyText, "The lint rule."),
            .required("fingerprint", .anyText, "What tells the finding from others."),
            .optional("count", Schema(.integer(min: 1)), "How many there are of it; else 1."),
          ])), "The findings."),
    ]).described("Findings that 'charter lint --baseline' leaves out; the command writes it."),
    definitions: [])
}
