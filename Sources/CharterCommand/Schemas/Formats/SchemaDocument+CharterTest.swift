import ValueCharters

extension SchemaDocument {
  /// The schema of `*.charter-test.json5`.
  static let charterTest = SchemaDocument(
    title: "Charter tests",
    root: .object([
      .required("format", .format, "The version of the format: 1."),
      .required(
        "charters", .list(of: .text, canBeEmpty: false),
        "The charters, by the ids of shipped ones or as paths from this file."),
      .required("on", .date, "The day to evaluate on."),
      .required("tests", .list(of: .definition("test"), canBeEmpty: false), "The tests."),
    ]).described("What charters are expected to find."),
    definitions: [
      ("test", test),
      ("expectation", expectation),
      ("outcome", .words(Outcome.self)),
      ("outcomes", .any(of: .definition("outcome"), .map(.definition("outcome")))),
      ("declaration", declarationObject(facts: .anyObject, isInline: true)),
      ("case", caseObject(facts: .anyObject, isInline: true)),
    ] + caseDefinitions)

  private static let test = Schema.object([
    .required("name", .text, "What the test shows, unique in the file."),
    .required(
      "declaration", .any(of: .text, .definition("declaration")),
      "The declaration, as a path from this file or as it is."),
    .optional(
      "case", .any(of: .text, .definition("case")),
      "The case file, as a path from this file or as it is."),
    .optional(
      "with", .anyObject, "Facts that are changed before, by their paths; null removes one."),
    .required("expect", .definition("expectation"), "What is expected."),
  ])

  private static let expectation = Schema(
    .object(
      Schema.Object(
        members: [
          .optional("outcome", .definition("outcomes"), "The outcome, or one for each charter."),
          .optional("best", .definition("outcomes"), "The best that can still come."),
          .optional("worst", .definition("outcomes"), "The worst that can still come."),
          .optional("statuses", .map(.words(Status.self)), "The statuses of rules."),
          .optional(
            "causes", .map(.list(of: .text)), "The facts that rules wait for, all of them."),
          .optional(
            "flags", .map(.list(of: .words(Finding.Flag.self))), "The flags of findings."),
        ], isEmptyAllowed: false)))
}
