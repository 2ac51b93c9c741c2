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
