import CharterDiagnostics
import CharterJSON
import Testing
import ValueCharters

/// Whatever is wrong with one value or member, it is told once, and nothing else is blamed.
struct MutationTests {
  /// A format with what may be left out of it, and where any value is right.
  struct Format: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    /// The members that may be left out, by the ends of their paths.
    let optional: [String]

    /// The paths from which on the loader does not look.
    var open: [String] = []

    /// The paths that `null` is right for.
    var nullable: [String] = []

    /// The members without which several others refer to nothing.
    var referredTo: [String] = []

    /// The paths that a text and an object are right for.
    var alternatives: [String] = []

    let load: @Sendable (SourceText) -> [Diagnostic]

    func expectedCount(_ mutation: Mutation) -> ClosedRange<Int> {
      let path = mutation.path.joined(separator: "/")
      let isOpen = open.contains { path.hasPrefix($0) }
      switch mutation.change {
      case .deleted where optional.contains { "/\(path)".hasSuffix("/\($0)") }: return 0...0
      case .deleted where referredTo.contains(path): return 2...4
      case .replaced(_, by: .null) where nullable.contains(path): return 0...0
      case .replaced(_, by: .string) where alternatives.contains(path): return 0...0
      case .replaced(_, by: .object) where alternatives.contains(path): return 0...0
      case .duplicated, .deleted: return isOpen ? 0...1 : 1...1
      case .replaced: return isOpen ? 0...0 : 1...1
      }
    }
  }

  static let formats = [
    Format(
      testDescription: "charter", text: ValidFiles.charter,
      optional: [
        "until", "concepts", "applies", "definitions", "concept", "kind", "holder", "cure",
        "confirm", "remedy", "versionOf", "cite", "at", "publisher", "date", "url", "outcomes",
        "conforms", "conflict", "largeBoard", "rules", "values/*/text", "rules/*/inForce",
        "rules/*/inForce/from",
      ],
      referredTo: ["sources", "sources/council-2023"]
    ) { Charter.load($0).diagnostics },
    Format(
      testDescription: "vocabulary", text: ValidFiles.vocabulary,
      optional: [
        "title", "question", "help", "unit", "min", "max", "kind/source", "sensitive", "purpose",
        "ifAbsent", "criteria", "role", "partnership", "grant", "endorsed", "qualified",
        "declined", "request", "bylaws", "exist", "board", "finance",
        "donations", "grants", "donor", "amount", "bank", "endorsements", "review", "sound/datedBy",
      ]
    ) { Vocabulary.load([$0]).diagnostics },
    Format(
      testDescription: "concepts", text: ValidFiles.concepts,
      optional: ["languages", "text", "broader", "democracy"]
    ) { Concepts.load($0).diagnostics },
    Format(
      testDescription: "case file", text: ValidFiles.caseFile,
      optional: [
        "facts", "reviews", "confirmations", "hearings", "notices", "waivers", "evidence",
        "response", "until",
      ],
      open: ["facts/", "reviews/*/value"]
    ) { CaseFile.load($0).diagnostics },
    Format(
      testDescription: "declaration", text: ValidFiles.declaration,
      optional: [
        "association", "name", "cvr", "declaredOn", "declaredBy", "evidence", "document", "page",
        "bylaws.board.size",
      ],
      open: ["facts/"], nullable: ["facts"]
    ) { Declaration.load($0).diagnostics },
    Format(
      testDescription: "charter test", text: ValidFiles.charterTest,
      optional: [
        "tests/*/case", "with", "bylaws.board.size", "bylaws.exist", "expect/outcome", "best",
        "worst", "statuses", "causes", "flags", "lantern-values", "endorse", "elect-board",
      ],
      open: ["tests/*/case/", "tests/*/declaration/", "tests/*/with/"],
      alternatives: [
        "tests/*/declaration", "tests/*/case", "tests/*/expect/outcome", "tests/*/expect/worst",
      ]
    ) { CharterTestFile.load($0).diagnostics },
  ]

  @Test(arguments: formats)
  func tellsOnceOfEveryMutation(of format: Format) {
    for mutation in Mutation.all(of: format.text) {
      let source = SourceText(path: "file", text: mutation.text)
      let diagnostics = format.load(source)
      #expect(
        format.expectedCount(mutation).contains(diagnostics.count),
        "\(mutation.testDescription)\n\(DiagnosticFormatter().format(diagnostics))")
      for diagnostic in diagnostics {
        expectWellWorded(diagnostic)
        #expect(diagnostic.location != nil)
      }
    }
  }
}
