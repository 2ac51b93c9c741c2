import CharterLint
import CharterTestSupport
import Testing

/// What loading finds has a rule of the linter.
struct LoadingRuleTests {
  /// The names that the loader's sources give to mistakes, from the switches of their `id`.
  private static func ids(in folder: String) throws -> Set<String> {
    var ids: Set<String> = []
    for path in try Repository.files(in: folder, ending: ".swift") {
      let text = String(decoding: try Repository.read(path), as: UTF8.self)
      for part in text.split(separator: "var id: String {").dropFirst() {
        ids.formUnion(literals(in: body(of: part)))
      }
      for part in text.split(separator: "id: \"").dropFirst() {
        ids.insert(String(part.prefix { $0 != "\"" }))
      }
    }
    return ids.filter(isID)
  }

  /// The text up to the brace that closes what is open.
  private static func body(of text: Substring) -> Substring {
    var depth = 1
    return text.prefix { character in
      if character == "{" { depth += 1 } else if character == "}" { depth -= 1 }
      return depth > 0
    }
  }

  private static func literals(in text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static func isID(_ text: String) -> Bool {
    text.contains("-") && text.allSatisfy { $0 == "-" || $0.isLowercase || $0.isNumber }
  }

  /// The parts of the loader that the linter runs; a declaration is read by `check` alone.
  private static let folders = [
    "Sources/CharterJSON", "Sources/FEEL", "Sources/ValueCharters/Loading",
    "Sources/ValueCharters/Charter", "Sources/ValueCharters/Vocabulary",
    "Sources/ValueCharters/Concepts", "Sources/ValueCharters/Case",
    "Sources/ValueCharters/CharterTests", "Sources/ValueCharters/Evaluation/Facts",
  ]

  @Test(arguments: folders)
  func hasARuleForEverythingThatTheLoaderFinds(_ folder: String) throws {
    for id in try Self.ids(in: folder) {
      let rule = LintRule.id(ofLoading: id).flatMap(LintRule.named)
      #expect(rule != nil, "\(folder) gives \(id), which no rule stands for")
    }
  }

  @Test func findsTheNamesInTheSources() throws {
    let ids = try Self.folders.reduce(into: Set<String>()) { $0.formUnion(try Self.ids(in: $1)) }
    #expect(ids.isSuperset(of: ["json-missing-comma", "unknown-fact", "missing-member"]))
    #expect(ids.count > 40)
  }

  /// The other way round: a rule that only loading can find is found by it.
  @Test func findsEachLoadingRuleByLoading() throws {
    let ids = try Self.folders.reduce(into: Set<String>()) { $0.formUnion(try Self.ids(in: $1)) }
    let known = Set(ids.compactMap { LintRule.id(ofLoading: $0) })
    for rule in CharterLinter.rules where rule.isFoundByLoading {
      #expect(known.contains(rule.id), "nothing finds \(rule.id)")
    }
  }
}
