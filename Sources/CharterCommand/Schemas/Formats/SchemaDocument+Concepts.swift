extension SchemaDocument {
  /// The schema of `concepts.json5`.
  static let concepts = SchemaDocument(
    title: "Concepts",
    root: .object([
      .required("format", .format, "The version of the format: 1."),
      .optional("languages", .languages, "The languages that every text has; else da and en."),
      .required(
        "concepts", .map(.definition("concept"), pattern: Schema.camelCasePattern),
        "The concepts, by the names that values use."),
    ]).described("The shared values behind the charters."),
    definitions: [
      ("texts", .localizedText),
      (
        "concept",
        .object([
          .required("title", .texts, "What the concept is called."),
          .optional("text", .texts, "What it means."),
          .optional("broader", .camelCase, "The concept that it is a part of."),
        ])
      ),
    ])
}
