import ValueCharters

extension SchemaDocument {
  /// The schema of `*.case.json5`.
  ///
  /// - Parameter facts: What the authority's facts may be.
  /// - Returns: The whole schema.
  static func caseFile(facts: Schema) -> SchemaDocument {
    SchemaDocument(
      title: "Case file",
      root: caseObject(facts: facts, isInline: false).described(
        "What the authority records of a case. It is the authority's, never the association's."),
      definitions: caseDefinitions)
  }

  /// What a case file is, by itself or within charter tests.
  static func caseObject(facts: Schema, isInline: Bool) -> Schema {
    .object([
      isInline
        ? .optional("format", .format, "The version of the format: 1.")
        : .required("format", .format, "The version of the format: 1."),
      .required("case", .text, "The number of the case."),
      .required("declaration", .text, "The identifier of the declaration it is about."),
      .optional("facts", facts, "The facts that the authority supplies."),
      .optional("reviews", .list(of: .definition("review")), "Judgements."),
      .optional(
        "confirmations", .list(of: .definition("confirmation")),
        "Decisions on adverse findings that rest on judgement."),
      .optional("hearings", .list(of: .definition("hearing")), "Hearings of the association."),
      .optional(
        "notices", .list(of: .definition("notice")), "When the association was told of findings."),
      .optional("waivers", .list(of: .definition("waiver")), "Rules that are left aside."),
    ])
  }

  /// The entries of a case file.
  static let caseDefinitions: [(name: String, schema: Schema)] = [
    (
      "review",
      .object([
        .required("fact", .text, "The path of the judgement."),
        .required("value", .anything, "The value, of the fact's type."),
        .required("by", .text, "Who made it."),
        .required("role", .text, "In which role."),
        .required("on", .date, "On which day."),
        .required("reasons", .text, "The reasons."),
        .optional("evidence", .list(of: .text), "What it rests on."),
      ])
    ),
    (
      "confirmation",
      .object([
        .required("rule", .text, rule),
        .required("result", .words(CaseFile.Confirmation.Result.self), "What was decided."),
        .required("by", .text, "Who decided."),
        .required("role", .text, "In which role."),
        .required("on", .date, "On which day."),
        .required("reasons", .text, "The reasons."),
      ])
    ),
    (
      "hearing",
      .object(
        [
          .required("rule", .text, rule),
          .required("putOn", .date, "The day on which it was put to the association."),
          .required("replyBy", .date, "The last day for a reply."),
          .optional("response", .text, "The reply."),
          .optional("receivedOn", .date, "The day on which the reply arrived."),
        ],
        [.init(member: "response", schema: .anything, then: .init(required: ["receivedOn"]))])
    ),
    (
      "notice",
      .object([
        .required("rule", .text, rule),
        .required("on", .date, "The day of the notice."),
      ])
    ),
    (
      "waiver",
      .object([
        .required("rule", .text, rule),
        .required("from", .date, "The first day."),
        .optional("until", .date, "The last day."),
        .required("by", .text, "Who waived the rule."),
        .required("basis", .text, "The legal or other basis."),
        .required("reason", .text, "The reason."),
      ])
    ),
  ]

  private static let rule = "The rule, as 'rule-id' or 'charter-id/rule-id'."
}
