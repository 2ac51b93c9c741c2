import CharterDiagnostics
import CharterLint
import CharterTestSupport
import Testing

struct FixingTests {
  private func fixed(_ example: LintExample, _ levels: LintLevels) -> String {
    let marked = MarkedExample(example, ids: [])
    let result = CharterLinter(levels: levels).fix(marked.files) { marked.support[$0] }
    return result.files.first.map { $0.text(in: SourceRange(0, $0.bytes.count)) } ?? ""
  }

  @Test func mendsSeveralThingsInOneFile() {
    let text = fixed(
      .rule(
        """
        applies: 'association.form = "association" or association.form = "selfGoverning"',
        // Members decide.
        requires: 'bylaws.board.elected = true or membership.count > 5 and membership.fee > 10',
        """), LintLevels(selected: ["all"]))
    #expect(text.contains(#"applies: 'association.form in ["association", "selfGoverning"]',"#))
    #expect(text.contains("// Members decide."))
    #expect(text.contains("true or (membership.count > 5 and membership.fee > 10)',"))
  }

  @Test func takesOutASuppressionWithItsLine() {
    let text = fixed(
      .charter("// lint:allow undated-source because it is old\nversion: '2', // kept"),
      LintLevels())
    #expect(text.contains("\n  version: '2', // kept\n"))
    #expect(!text.contains("lint:allow"))
  }

  @Test func laysOutAnObjectWithTheSuppressionBehindIt() {
    let rule =
      "{ id: 'board-elected', level: 'must', title: { da: 'Valgt', en: 'Elected' }, requires: "
      + "'bylaws.board.elected = true', remedy: { da: 'Hold valg.', en: 'Hold an election.' } }, "
      + "// lint:allow missing-citation because it is our own"
    let marked = MarkedExample(.rules(rule), ids: [])
    let result = CharterLinter().fix(marked.files) { marked.support[$0] }
    #expect(result.findings.isEmpty)
    let text = result.files.first.map { $0.text(in: SourceRange(0, $0.bytes.count)) } ?? ""
    #expect(text.contains("\n        }, // lint:allow missing-citation because it is our own\n"))
  }

  @Test func leavesALayoutWhoseSuppressionWouldSpeakOfLess() {
    let rule = """
      {
        id: 'board-elected', level: 'must', // lint:allow missing-citation because it is our own
        title: { da: 'Valgt', en: 'Elected' },
        requires: 'bylaws.board.elected = true',
        remedy: { da: 'Hold valg.', en: 'Hold an election.' },
      },
      """
    let marked = MarkedExample(.rules(rule), ids: [])
    let result = CharterLinter().fix(marked.files) { marked.support[$0] }
    #expect(result.files.isEmpty)
    #expect(result.findings.map(\.id) == ["not-canonical"])
    #expect(result.findings.first?.location?.text.hasPrefix("// lint:allow") == true)
  }

  /// What a mistake keeps rules from looking at may well have something to be silenced.
  @Test(arguments: [
    ("// lint:allow undated-source because it is old\nversion: '2' '3',", "'2' '3'"),
    ("// lint:allow undated-source because it is old\nvocabulary: ['no.json5'],", "no.json5"),
  ])
  func leavesASuppressionInAFileThatCannotBeReadWhole(members: String, mistake: String) {
    let marked = MarkedExample(.charter(members), ids: [])
    let linter = CharterLinter(levels: LintLevels())
    let found = linter.lint(marked.files) { marked.support[$0] }
    #expect(found.contains { $0.severity == .error }, "\(mistake)")
    #expect(!found.contains { $0.id == "unused-suppression" })
  }

  @Test func leavesAConditionAloneThatIsWrittenWithEscapes() {
    let text = fixed(
      .rule(
        #"requires: "association.form = \"association\" or association.form = \"selfGoverning\"","#),
      LintLevels(selected: ["use-in"]))
    #expect(text.isEmpty)
  }

  @Test func leavesAConditionAloneThatHoldsAComment() {
    let text = fixed(
      .rule(
        #"requires: 'association.form = "association" /* or */ or association.form = "selfGoverning"',"#
      ), LintLevels(selected: ["use-in"]))
    #expect(text.isEmpty)
  }

  @Test func mendsNothingThatIsSilencedOrOff() {
    let example = LintExample.rule(
      """
      // lint:allow use-in because it is quoted
      requires: 'association.form = "association" or association.form = "selfGoverning"',
      """)
    #expect(fixed(example, LintLevels(selected: ["all"])).isEmpty)
    #expect(
      fixed(.rule("requires: \"bylaws.board.elected = true\","), LintLevels(selected: ["use-in"]))
        .isEmpty)
  }
}
