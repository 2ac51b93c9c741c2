import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Laws of the order of things.
struct OrderLawTests {
  /// Whatever is changed, the same is said in some order.
  private func changesNothing(
    sourceLocation: Testing.SourceLocation = #_sourceLocation,
    without part: String = "",
    _ change: (inout LawCase, inout SeededGenerator) throws -> Void
  ) throws {
    try EvaluationLaw().hold(sourceLocation: sourceLocation) { subject, random in
      var changed = subject
      try change(&changed, &random)
      let options = CharterEvaluator.Options(explains: true)
      return try .same(
        Saying(subject.reports(options: options), keepsOrder: false).without(part),
        Saying(changed.reports(options: options), keepsOrder: false).without(part))
    }
  }

  @Test("The order of values and of rules changes nothing", .tags(.law))
  func takesRulesInAnyOrder() throws {
    try changesNothing { subject, random in
      subject.change(".charter.json5") { charter in
        charter.changing("values") { values in
          values?.mapElements { value in
            value.changing("rules") { $0?.shufflingElements(&random) }
          }.shufflingElements(&random)
        }
      }
    }
  }

  @Test("The order of keys changes nothing, in whatever file", .tags(.law))
  func takesKeysInAnyOrder() throws {
    try changesNothing { subject, random in
      subject.change("") { $0.shufflingKeys(&random) }
      subject.entries = subject.entries.map { entry in
        LawCase.Entry(
          declaration: entry.declaration.shufflingKeys(&random),
          caseFile: entry.caseFile.shufflingKeys(&random))
      }
    }
  }

  @Test("The order of the entries of a case file changes no finding", .tags(.law))
  func takesEntriesInAnyOrder() throws {
    // Of two waivers that hold on one day the first is the one that is named.
    try changesNothing(without: "disposition") { subject, random in
      subject.changeCases { file in
        ["reviews", "confirmations", "hearings", "notices", "waivers"].reduce(file) { file, list in
          file.changing(list) { $0?.shufflingElements(&random) }
        }
      }
    }
  }

  @Test("The order of charters and of vocabularies changes nothing", .tags(.law))
  func takesFilesInAnyOrder() throws {
    try changesNothing(without: "parts") { subject, random in
      subject.charters.shuffle(using: &random)
      var added: [String: JSONNode] = [:]
      for (path, file) in subject.files where path.hasSuffix(".vocabulary.json5") {
        // What is one file may be two, of which each has some of the groups.
        let (kept, moved) = Self.parts(of: file, &random)
        subject.files[path] = file.changing("facts") { _ in JSONNode(.object(kept)) }
        added[Self.beside(path)] = file.changing("facts") { _ in JSONNode(.object(moved)) }
          .changing("vocabulary") { _ in .string("more") }
      }
      subject.change(".charter.json5") { charter in
        charter.changing("vocabulary") { paths in
          guard let paths = paths?.elements else { return nil }
          let more = paths.compactMap(\.string).map { JSONNode.string(Self.beside($0)) }
          return JSONNode.array(paths + more).shufflingElements(&random)
        }
      }
      subject.files.merge(added) { $1 }
    }
  }

  /// The path of another file in the same folder.
  private static func beside(_ path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return "\(folder)more.\(path.dropFirst(folder.count))"
  }

  /// Two parts of a vocabulary's facts; what dates others has to be in the file that they are in.
  private static func parts(
    of file: JSONNode, _ random: inout SeededGenerator
  ) -> (kept: [JSONMember], moved: [JSONMember]) {
    let members = file["facts"]?.members ?? []
    let text = String(decoding: file.written, as: UTF8.self)
    let dates = Set(
      text.split(separator: "\"datedBy\":\"").dropFirst().map { $0.prefix { !".\"".contains($0) } })
    let moved = members.filter { member in
      let text = String(decoding: member.value.written, as: UTF8.self)
      let isDated = text.contains("\"datedBy\":") || dates.contains(member.name[...])
      return !isDated && Bool.random(using: &random)
    }
    return (members.filter { !moved.contains($0) }.shuffled(using: &random), moved)
  }

  @Test("The linter finds the same in whatever order it is given the files", .tags(.law))
  func lintsFilesInAnyOrder() throws {
    var random = SeededGenerator(seed: SeededGenerator.seed)
    let linter = CharterLinter(levels: LintLevels(selected: ["all"]), today: LawCase.date)
    var findingCount = 0
    for _ in 0..<20 {
      let generated = try (0..<3).map { number in
        let files = try GeneratedCase(rules: 3, declarations: 1, &random).files.files
        return files.sorted { $0.key < $1.key }.map { path, file in
          SourceText(path: "\(number)/\(path)", bytes: file.written)
        }
      }.flatMap(\.self)
      let expected = linter.lint(generated) { _ in nil }
      findingCount += expected.count
      for _ in 0..<3 {
        let found = linter.lint(generated.shuffled(using: &random)) { _ in nil }
        #expect(found == expected, "CHARTER_SEED=\(SeededGenerator.seed)")
      }
    }
    #expect(findingCount > 100)
  }
}
