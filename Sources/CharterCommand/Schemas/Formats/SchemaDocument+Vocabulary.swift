import FEEL
import ValueCharters

extension SchemaDocument {
  /// The schema of `*.vocabulary.json5`.
  static let vocabulary = SchemaDocument(
    title: "Vocabulary",
    root: .object([
      .required("format", .format, "The version of the format: 1."),
      .required("vocabulary", .kebabCase, "The identifier."),
      .required("version", .text, "The version of the vocabulary."),
      .required(
        "languages", .languages, "The languages that every text has; the first one is authentic."),
      .required(
        "facts",
        .map(
          .definition("member"), pattern: Schema.camelCasePattern,
          except: Keyword.allCases.map(\.rawValue)),
        "The facts and groups of facts, by the names that conditions use."),
    ]).described("The facts that charters may ask for, and how to ask."),
    definitions: [
      ("texts", .localizedText),
      ("member", member("fact", "group")),
      ("group", group(of: "member")),
      ("fact", fact),
      ("part", member("element", "record")),
      ("record", group(of: "part")),
      ("element", .object(elementMembers, byType)),
    ])

  /// A node with a type is a fact, one without a group.
  private static func member(_ fact: String, _ group: String) -> Schema {
    Schema(.marked(by: "type", .definition(fact), else: .definition(group)))
  }

  private static func group(of member: String) -> Schema {
    .map(.definition(member), pattern: Schema.camelCasePattern, isEmptyAllowed: false)
  }

  private static let fact = Schema.object(
    elementMembers + [
      .optional("ifAbsent", assumption, "What is taken for granted while it is not declared."),
      .optional("validFor", .timeSpan, "How long it can be relied on."),
      .optional(
        "datedBy", .text, "What that time is counted from: the path of a date, or 'review'."),
      .optional("criteria", .texts, "What a judgement is to be based on."),
      .optional("role", .texts, "Who is to make a judgement."),
    ], byType + byAssumption + bySource + [dated])

  /// The members that a fact and the member of a list's elements have in common.
  private static let elementMembers: [Schema.Object.Member] = [
    .required("type", .words(FactType.Name.self), "What its value can be."),
    .optional("title", .texts, "A few words for it."),
    .optional("question", .texts, "The question to put to whoever supplies it."),
    .optional("help", .texts, "Advice on answering the question."),
    .optional("unit", .text, "The unit of a number, such as 'persons' or 'DKK'."),
    .optional("min", .number, "The smallest number that may be declared."),
    .optional("max", .number, "The greatest number that may be declared."),
    .optional(
      "choices", .map(.texts, pattern: #"\S"#, isEmptyAllowed: false),
      "The choices, with a few words for each."),
    .optional("of", .definition("part"), "What the elements of a list are."),
    .optional("source", .words(FactSource.self), "Who may supply it; else the association."),
    .optional("sensitive", .boolean, "Whether its value is left out of reports."),
    .optional("purpose", .texts, "Why it is asked for at all."),
  ]

  private static let assumption = Schema.object([
    .required("value", .anything, "The value, of the fact's type."),
    .required("because", .texts, "Why it may be taken for granted."),
  ])

  /// Members that only one type has, and that it may need.
  private static let byType: [Schema.Object.Condition] = [
    condition(.number, only: ["unit", "min", "max"], needed: []),
    condition(.choice, only: ["choices"], needed: ["choices"]),
    condition(.list, only: ["of"], needed: ["of"]),
  ]

  /// What a fact is assumed to be is of its type.
  private static let byAssumption: [Schema.Object.Condition] = FactType.Name.allCases.map { type in
    let value: Schema =
      switch type {
      case .boolean: .boolean
      case .number: .number
      case .text, .choice: .anyText
      case .date: .date
      case .list: .list(of: .anything)
      }
    return Schema.Object.Condition(
      member: "type", schema: Schema(.words([type.rawValue])),
      then: .init(members: [("ifAbsent", .openObject([.optional("value", value)]))]))
  }

  private static func condition(
    _ type: FactType.Name, only: [String], needed: [String]
  ) -> Schema.Object.Condition {
    Schema.Object.Condition(
      member: "type", schema: Schema(.words([type.rawValue])), then: .init(required: needed),
      otherwise: .init(members: only.map { ($0, Schema(.nothing)) }))
  }

  /// A judgement has its own day and is never assumed; others need a day to count from.
  private static let bySource: [Schema.Object.Condition] = [
    Schema.Object.Condition(
      member: "source", schema: Schema(.words([FactSource.assessor.rawValue])),
      then: .init(members: [
        ("ifAbsent", Schema(.nothing)),
        ("type", Schema(.words(FactType.Name.allCases.filter { $0 != .list }.map(\.rawValue)))),
      ]),
      otherwise: .init(
        members: [("datedBy", Schema(.text(pattern: "^(?!review$)")))],
        companions: [("validFor", "datedBy")]))
  ]

  private static let dated = Schema.Object.Condition(
    member: "datedBy", schema: .anything, then: .init(required: ["validFor"]))
}
