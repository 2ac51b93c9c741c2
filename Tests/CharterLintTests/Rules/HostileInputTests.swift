import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterTestSupport
import Testing

/// Whatever is given to the linter, it answers, and its fixes break nothing.
struct HostileInputTests {
  private static let names = [
    "x.charter.json5", "x.vocabulary.json5", "concepts.json5", "x.case.json5",
    "x.charter-test.json5", ".charterlint.json5", "x.json5",
  ]

  /// Everything, notes too.
  private static let linter = CharterLinter(
    levels: LintLevels(selected: ["all"]), today: MarkedExample.today)

  private func survives(_ bytes: [UInt8], _ comment: Comment) {
    for name in Self.names {
      let file = SourceText(path: name, bytes: bytes)
      guard JSONReader.read(file, dialect: .json5).isComplete else {
        check(Self.linter.lint([file]) { _ in nil }, comment)
        continue
      }
      let fixed = Self.linter.fix([file]) { _ in nil }
      check(fixed.findings, comment)
      for mended in fixed.files {
        #expect(JSONReader.read(mended, dialect: .json5).isComplete, comment)
      }
    }
  }

  private func check(_ findings: [Diagnostic], _ comment: Comment) {
    for finding in findings {
      let (range, count) = (finding.location?.range, finding.location?.source.bytes.count)
      #expect(range?.lowerBound ?? 0 >= 0 && range?.upperBound ?? 0 <= count ?? 0, comment)
      _ = DiagnosticFormatter().format(finding)
    }
  }

  @Test(
    .enabled(if: TestFiles.conformance("json") != nil, "left out: CHARTER_CONFORMANCE is not set"),
    arguments: ["json/test_parsing", "json5"])
  func survivesTheConformanceSuites(_ suite: String) throws {
    let folder = try #require(TestFiles.conformance(suite))
    let files = try TestFiles.list(folder)
    #expect(files.count > 100)
    for name in files { survives(try TestFiles.read("\(folder)/\(name)"), "\(name)") }
  }

  @Test
  func looksPastManyCommentsForTheLineThatTheySpeakOf() {
    let comments = (1...20_000).map { "// lint:allow unused-source because of \($0)\n" }.joined()
    let text = """
      { format: 1,
        // lint:allow unknown-member because it is new
        \(comments)
        concept: {}, concepts: {} }
      """
    let findings = Self.linter.lint([SourceText(path: "concepts.json5", text: text)]) { _ in nil }
    #expect(findings.count { $0.id == "unused-suppression" } == 20_000)
    #expect(findings.allSatisfy { $0.id != "unknown-member" })
  }

  @Test(arguments: try Repository.files(in: "Charters"))
  func survivesShippedFilesThatBreakOffAnywhere(_ path: String) throws {
    let bytes = try Repository.read(path)
    var random = SeededGenerator(seed: SeededGenerator.seed)
    for _ in 0..<20 {
      let end = Int.random(in: 0..<min(bytes.count, 8000), using: &random)
      survives(Array(bytes[..<end]), "\(path), \(end) bytes")
    }
  }

  @Test func survivesShippedFilesWithDamage() throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    let bytes = Array(
      try Repository.read("Charters/aarhus-value-framework.charter.json5").prefix(6000))
    let signs = Array("{}[]:,'\"\\/*\n\r\t.-0ae\u{0}".utf8) + [0x80, 0xFF, 0xE2]
    for round in 0..<150 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        damaged[place] = signs.randomElement(using: &random) ?? 0
      }
      survives(damaged, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [
    "\u{FEFF}{ format: 1 }", "\r\n{\r\n\tformat: 1\r\n}\r\n", "{ \u{202E}format: 1 }",
    "{ '\u{0}': 1 }",
    "{ facts: { a: { type: 'list', of: { type: 'list', of: {} } } } }", "// lint:allow",
    "{ format: 1e999, charter: 1e-999 }", "{ 'a.b': { type: 'boolean' } }", "lint:allow", "/**/",
    "{ a: 1 } // lint:allow \u{301}\u{301} because \u{1F468}\u{200D}\u{1F469}",
  ])
  func survivesOddTexts(_ text: String) {
    survives(Array(text.utf8), "\(text)")
  }

  @Test func findsTheSameInAFileWithOtherLineEnds() throws {
    let path = "Charters/school-events.charter.json5"
    let plain = String(decoding: try Repository.read(path), as: UTF8.self)
      .replacing("read: 'partly'", with: "read: 'part'")
    let linter = CharterLinter(levels: LintLevels(ignored: ["not-canonical"]))
    func places(_ text: String) -> [SourcePosition] {
      linter.lint([SourceText(path: path, text: text)]) { try? Repository.read($0) }
        .compactMap { $0.location?.start }
    }
    let expected = places(plain)
    #expect(!expected.isEmpty)
    #expect(places(plain.replacing("\n", with: "\r\n")) == expected)
    #expect(places("\u{FEFF}" + plain) == expected)
  }

  /// A hostile file must not make the linter take long: work stays near the size of the text.
  @Test func staysWithinLimitsOnManyMistakes() {
    let rules = String(repeating: "{ id: 'a', level: 'x', requires: 'a b c' },\n", count: 5_000)
    let text = "{ format: 1, charter: 'a', values: [{ id: 'v', rules: [\n\(rules)] }] }"
    let findings = Self.linter.lint([SourceText(path: "x.charter.json5", text: text)]) { _ in nil }
    #expect(findings.contains { $0.id == "limit-exceeded" })
    #expect(findings.count < 20_000)
  }
}
