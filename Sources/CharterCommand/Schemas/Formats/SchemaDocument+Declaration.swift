import ValueCharters

extension SchemaDocument {
  /// The schema of `*.declaration.json`.
  ///
  /// - Parameter facts: What the facts may be.
  /// - Returns: The whole schema.
  static func declaration(facts: Schema) -> SchemaDocument {
    SchemaDocument(
      title: "Declaration",
      root: declarationObject(facts: facts, isInline: false).described(
        "What an association declares. A fact that is not there, or null, is not known."),
      definitions: [])
  }

  /// What a declaration is, in a file of its own or within charter tests.
  static func declarationObject(facts: Schema, isInline: Bool) -> Schema {
    // A portal may add members of its own; only those of a case file are refused.
    let foreign = ["reviews", "confirmations", "hearings", "notices", "waivers", "case"]
    func part(_ members: [Schema.Object.Member]) -> Schema { .openObject(members) }
    let members: [Schema.Object.Member] = [
      isInline
        ? .optional("format", .format, "The version of the format: 1.")
        : .required("format", .format, "The version of the format: 1."),
      .required("declaration", .text, "The identifier of the declaration."),
      .optional(
        "association",
        part([
          .optional("name", .text, "The name of the association."),
          .optional("cvr", .text, "Its number in the register of companies."),
        ]), "Who declares."),
      .optional("declaredOn", .date, "The day of the declaration."),
      .optional(
        "declaredBy", part([.required("role", .text, "The role, such as 'chair'.")]),
        "Who signed, by role and not by name."),
      .required(
        "facts", isInline ? facts : facts.orNull,
        "The facts, in groups as the vocabulary has them."),
      .optional(
        "evidence",
        .map(
          part([
            .optional("document", .text, "The document."),
            .optional("page", Schema(.integer(min: 1)), "The page."),
          ])), "What facts rest on, by their paths."),
    ]
    if isInline { return .object(members) }
    return .openObject(members + foreign.map { .optional($0, Schema(.nothing)) })
  }
}
