import CharterReports
import FEEL
import ValueCharters

extension SchemaDocument {
  /// What a report says of one rule.
  static let finding = Schema.object([
    .required("rule", .anyText, "The identifier of the rule."),
    .required("value", .anyText, "The value that it follows from."),
    .required("concept", .anyText.orNull),
    .required("kind", .words(Charter.Rule.Kind.self)),
    .required("level", .words(Charter.Rule.Level.self)),
    .required("holder", .words(Charter.Rule.Holder.self)),
    .required("status", .words(Status.self)),
    .optional("change", .anyText, "How it has changed since the baseline."),
    .optional("before", Schema.words(Status.self).orNull, "The status in the baseline."),
    .required("flags", .list(of: .words(Finding.Flag.self))),
    .required("disposition", waiver.orNull, "What a person has decided about it."),
    .required("title", .anyText),
    .required("message", .anyText, "What was required and what was declared."),
    .required("remedy", .anyText.orNull),
    .required("cite", .list(of: citation)),
    .required("heard", Schema.boolean.orNull),
    .required("cureBy", Schema.date.orNull),
    .required("curePassed", Schema.boolean.orNull),
    .required("evidence", .list(of: evidence), "The declared facts that decided."),
    .required("causes", .list(of: cause), "The facts that are missing, and whom to ask."),
    .required("faults", .list(of: fault), "What could not be computed."),
    .required("because", Schema.definition("because").orNull, "The condition, part by part."),
    .required("location", .definition("location"), "The condition in the charter."),
  ])

  /// A part of a condition, and how it came out.
  static let because = Schema.object([
    .required("text", .anyText), .required("truth", .anyText),
    .required("children", .list(of: .definition("because"))),
  ])

  private static let waiver = Schema.object([
    .required("kind", Schema(.words(["waived"]))),
    .required("by", .anyText), .required("basis", .anyText), .required("reason", .anyText),
    .required("from", .date), .required("until", Schema.date.orNull),
  ])

  private static let citation = Schema.object([
    .required("source", .anyText), .required("title", .anyText),
    .required("at", .anyText.orNull), .required("url", .anyText.orNull),
    .required("read", .words(Charter.Source.Reading.self)),
  ])

  private static let place = Schema(.integer(min: 1)).orNull

  private static let evidence = Schema.object([
    .required("fact", .anyText), .required("value", .anything), .required("pointer", .anyText),
    .required("line", place), .required("column", place),
  ])

  private static let cause = Schema.object([
    .required("fact", .anyText), .required("reason", .words(Cause.Reason.self)),
    .required("question", .anyText), .required("ask", .words(FactSource.self)),
    .required("pointer", .anyText), .required("line", place), .required("column", place),
  ])

  private static let fault = Schema.object([
    .required("code", .words(FaultCode.self)), .required("location", .definition("location")),
  ])
}
