import CharterDiagnostics
import FEEL
import ValueCharters

extension SchemaDocument {
  /// The schema of what `check --format json` writes: one report, or several as a list.
  static let report = SchemaDocument(
    title: "Report",
    root: .any(of: .definition("report"), .list(of: .definition("report"))).described(
      "What was found for a declaration. It is an indication, never a decision."),
    definitions: [
      ("report", reportObject), ("result", result), ("finding", finding), ("because", because),
      ("location", location), ("diagnostic", diagnostic),
    ])

  private static let reportObject = Schema.object([
    .required("format", .format),
    .required(
      "tool",
      .object([.required("name", .anyText), .required("version", .anyText)]),
      "The tool that wrote the report."),
    .required("evaluatedOn", .date, "The day that was evaluated on."),
    .required("declaration", subject(.anyText.orNull), "The declaration, by its digest too."),
    .optional("case", subject(.anyText.orNull), "The case file."),
    .optional(
      "baseline", .object([.required("path", .anyText), .required("evaluatedOn", .date)]),
      "The earlier report that this one is compared with."),
    .required(
      "diagnostics", .list(of: .definition("diagnostic")),
      "What is wrong with the declaration and the case file."),
    .required("charters", .list(of: .definition("result")), "What was found, by charter."),
  ])

  private static func subject(_ id: Schema) -> Schema {
    .object([.required("id", id), .required("path", .anyText), .required("digest", digest)])
  }

  private static let digest = Schema(.text(pattern: "^sha256:[0-9a-f]{64}$"))

  private static let result = Schema.object([
    .required("id", .anyText, "The identifier of the charter."),
    .required("version", .anyText),
    .required("digest", digest, "The digest of the charter and all that belongs to it."),
    .required("parts", .list(of: subject(.anyText.orNull)), "The files that the digest covers."),
    .required("effect", .words(Charter.Effect.self)),
    .required("outcome", .words(Outcome.self), "What the findings amount to."),
    .required("means", .anyText.orNull, "What the charter says that this outcome means."),
    .required("best", .words(Outcome.self), "The best that can still come."),
    .required("worst", .words(Outcome.self), "The worst that can still come."),
    .required(
      "holders", .object([.optional("authority", .words(Outcome.self))]),
      "The outcome of the authority's own duties."),
    .required(
      "counts",
      .object(Status.allCases.map { .required($0.rawValue, Schema(.integer(min: 0))) }),
      "How many findings have each status."),
    .required("findings", .list(of: .definition("finding")), "A finding for each rule."),
    .required("assumptions", .list(of: assumption), "Facts that were taken for granted."),
    .required("nextSteps", .list(of: nextStep), "What to do next, in order."),
  ])

  private static let assumption = Schema.object([
    .required("fact", .anyText), .required("value", .anything), .required("because", .anyText),
  ])

  private static let nextStep = Schema.object([
    .required("do", .words(Report.NextStep.Action.self)),
    .required("who", .words(FactSource.self)),
    .required("facts", .list(of: .anyText)),
    .required("rules", .list(of: .anyText)),
    .required("by", Schema.date.orNull),
    .required("text", .anyText),
  ])

  private static let diagnostic = Schema.object([
    .required("id", .anyText),
    .required("severity", .words(Diagnostic.Severity.self)),
    .required("message", .anyText),
    .required("help", .anyText.orNull),
    .required("location", Schema.definition("location").orNull),
  ])

  private static let position = Schema(.integer(min: 1))

  private static let location = Schema.object([
    .required("path", .anyText), .required("line", position), .required("column", position),
    .required("endLine", position), .required("endColumn", position),
  ])
}
