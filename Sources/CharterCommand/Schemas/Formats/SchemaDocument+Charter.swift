import ValueCharters

extension SchemaDocument {
  /// The schema of `*.charter.json5`.
  static let charter = SchemaDocument(
    title: "Charter",
    root: .object(members, [extending, guiding]).described(
      "The values and duties that a cooperation rests on. Each text has all languages of the file."
    ),
    definitions: [
      ("texts", .localizedText),
      ("condition", .anyText.described("A condition over facts, in FEEL.")),
      ("citation", citation),
      ("source", source),
      ("rule", rule),
      ("value", value),
      ("outcome", outcome),
      ("override", override),
    ])

  private static let members: [Schema.Object.Member] = [
    .required("format", .format, "The version of the format: 1."),
    .required("charter", .kebabCase, "The identifier; the file is named after it."),
    .required("version", .text, "The version of the charter."),
    .required(
      "languages", .languages, "The languages that every text has; the first one is authentic."),
    .required("title", .texts, "What the charter is called."),
    .required("issuer", .texts, "Who issued it."),
    .required(
      "effect", .words(Charter.Effect.self),
      "What it does: it binds the authority, a cooperation depends on it, or it only guides."),
    .required("scope", .texts, "What it is about."),
    .required(
      "basis", .words(Charter.Basis.self),
      "Whether the texts are those that were adopted, or own words after the sources."),
    .required("inForce", period(needsStart: true), "The days on which it is in force."),
    .optional(
      "extends", .list(of: .text), "Charters that this one takes over, as paths from this file."),
    .optional("overrides", .list(of: .definition("override")), "Inherited rules that it changes."),
    .optional("vocabulary", .list(of: .text), "The vocabularies, as paths from this file."),
    .optional("concepts", .text, "The file of shared concepts, as a path from this file."),
    .optional(
      "sources", .map(.definition("source"), pattern: Schema.kebabCasePattern),
      "What it rests on, by identifiers that citations use."),
    .optional("applies", .definition("condition"), "When it applies at all."),
    .optional(
      "definitions", .map(.definition("condition"), pattern: Schema.camelCasePattern),
      "Named conditions that others can use."),
    .optional("values", .list(of: .definition("value")), "The values, with their rules."),
    .optional("outcomes", outcomes(Outcome.allCases), "What each outcome means, and who decides."),
  ]

  /// A charter that extends others has their vocabularies and values.
  private static let extending = Schema.Object.Condition(
    member: "extends", schema: Schema.list(of: .anything, canBeEmpty: false),
    otherwise: .init(
      required: ["vocabulary", "values"],
      members: [("vocabulary", Schema.list(of: .anything, canBeEmpty: false))]))

  private static let guiding = Schema.Object.Condition(
    member: "effect", schema: Schema(.words([Charter.Effect.guiding.rawValue])),
    then: .init(members: [("outcomes", outcomes(Outcome.allCases.filter(\.canBeGuiding)))]),
    otherwise: .init(members: [("outcomes", outcomes(Outcome.allCases.filter(\.canBeBinding)))]))

  private static func outcomes(_ outcomes: [Outcome]) -> Schema {
    .object(outcomes.map { .optional($0.rawValue, .definition("outcome"), $0.summary) })
  }

  private static let outcome = Schema.any(
    of: .texts,
    .object([
      .required("text", .texts, "What the outcome means, and who decides."),
      .optional("cite", citations, "The sources that say so."),
    ]))

  private static let citations = Schema.list(of: .definition("citation"))

  private static let citation = Schema.object([
    .required("source", .kebabCase, "The identifier of a source of the charter."),
    .optional("at", .text, "The place in it, such as a paragraph."),
  ])

  private static let source = Schema.object([
    .required("title", .text, "The title of the document."),
    .optional("publisher", .text, "Who published it."),
    .optional("date", .date, "When it was published."),
    .optional("url", .webAddress, "Where it can be read."),
    .required("read", .words(Charter.Source.Reading.self), "How far it was read."),
    .optional("until", .date, "The last day on which it holds."),
  ])

  private static let value = Schema.object([
    .required("id", .kebabCase, "The identifier, unique in the charter."),
    .optional("concept", .camelCase, "The shared concept behind the value."),
    .required("title", .texts, "What the value is called."),
    .optional("text", .texts, "The value in the charter's own words."),
    .optional("rules", .list(of: .definition("rule")), "The rules that follow from it."),
  ])

  private static let rule = Schema.object([
    .required("id", .kebabCase, "The identifier, unique in the charter."),
    .optional("kind", .words(Charter.Rule.Kind.self), "What sort of rule it is; else a duty."),
    .required("level", .words(Charter.Rule.Level.self), "Whether the outcome depends on it."),
    .required("title", .texts, "The rule in one sentence."),
    .optional("applies", .definition("condition"), "When the rule applies; else always."),
    .required("requires", .definition("condition"), "What satisfies the rule."),
    .optional(
      "holder", .words(Charter.Rule.Holder.self), "Whose duty it is; else the association's."),
    .optional("cure", .timeSpan, "The time from the notice in which it can be put right."),
    .optional("confirm", .boolean, "Whether a person has to uphold an adverse finding."),
    .optional("remedy", .texts, "What to do to satisfy it."),
    .optional("inForce", period(needsStart: false), "The days on which the rule is in force."),
    .optional("versionOf", .kebabCase, "The rule that this one replaces."),
    .optional("cite", citations, "The sources that it rests on."),
  ])

  private static let override = Schema.object([
    .required("rule", .kebabCase, "The identifier of an inherited rule."),
    .required("because", .texts, "Why it is replaced or dropped."),
    .required(
      "cite", .list(of: .definition("citation"), canBeEmpty: false), "The sources that say so."),
  ])

  private static func period(needsStart: Bool) -> Schema {
    let from: Schema.Object.Member =
      needsStart
      ? .required("from", .date, "The first day.") : .optional("from", .date, "The first day.")
    return .object([from, .optional("until", .date, "The last day.")])
  }
}

extension Outcome {
  fileprivate var isForAny: Bool {
    switch self {
    case .notInForce, .notApplicable, .error: true
    case .conflict, .undetermined, .gaps, .conforms, .differs, .open, .aligned: false
    }
  }

  /// Whether a guiding charter can come out so.
  fileprivate var canBeGuiding: Bool {
    switch self {
    case .differs, .open, .aligned: true
    default: isForAny
    }
  }

  /// Whether any other charter can come out so.
  fileprivate var canBeBinding: Bool { isForAny || !canBeGuiding }

  fileprivate var summary: String {
    switch self {
    case .notInForce: "The charter is not in force on the day."
    case .notApplicable: "The charter does not apply."
    case .conflict: "A must is not satisfied, and no time is left to put it right."
    case .error: "A condition could not be computed."
    case .undetermined: "A must is not settled."
    case .gaps: "A must is not satisfied, and all such can still be put right."
    case .conforms: "Nothing stands against it."
    case .differs: "Guiding: something is otherwise than the charter says."
    case .open: "Guiding: something is not settled."
    case .aligned: "Guiding: nothing differs."
    }
  }
}
