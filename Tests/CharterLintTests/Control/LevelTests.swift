import CharterDiagnostics
import CharterLint
import Testing

struct LevelTests {
  private static let text = """
    {
      format: 1,
      concepts: {
        democracy: { title: { da: 'Hold an election soon.', en: 'Hold an election soon.' } },
        rights: { title: { da: 'TODO', en: 'Rights' } },
      },
    }

    """

  /// The findings with their levels.
  private func findings(_ levels: LintLevels, configuration: String? = nil) -> [String] {
    let file = SourceText(path: "concepts.json5", text: Self.text)
    return CharterLinter(levels: levels).lint([file]) { path in
      path == ".charterlint.json5" ? configuration.map { Array($0.utf8) } : nil
    }.map { "\($0.id): \($0.severity.rawValue)" }
  }

  /// Nobody is told of the misspelt name then.
  @Test func missesAMemberWhoseMisspeltNameIsNotLookedFor() {
    let source = """
      {
        format: 1, charter: 'a', version: '1', languages: ['en'], title: { en: 'A' },
        issuer: { en: 'A' }, effect: 'gating', scope: { en: 'A' }, basis: 'modelled',
        inForce: { from: '2024-01-01' }, vocabulary: ['a.vocabulary.json5'],
        sources: { act: { title: 'Act', dat: '2020-01-01', read: 'fully' } }, values: [],
      }
      """
    func ids(_ levels: LintLevels) -> [String] {
      let file = SourceText(path: "a.charter.json5", text: source)
      return CharterLinter(levels: levels).lint([file]) { _ in nil }.map(\.id)
    }
    let both = ["unknown-member", "undated-source"]
    #expect(ids(LintLevels(selected: both)) == ["unknown-member"])
    #expect(ids(LintLevels(selected: both, ignored: ["unknown-member"])) == ["undated-source"])
  }

  @Test(arguments: [
    (LintLevels(), ["placeholder-text: warning"]),
    (LintLevels(selected: ["all"]), ["untranslated-copy: note", "placeholder-text: warning"]),
    (LintLevels(selected: ["languages"]), ["untranslated-copy: note"]),
    (LintLevels(selected: ["untranslated-copy"]), ["untranslated-copy: note"]),
    (LintLevels(selected: ["sources"], ignored: ["placeholder-text"]), []),
    (LintLevels(ignored: ["all"]), []),
    (LintLevels(errors: ["placeholder-text"]), ["placeholder-text: error"]),
    (
      LintLevels(warnings: ["languages"]),
      ["untranslated-copy: warning", "placeholder-text: warning"]
    ),
    (LintLevels(ignored: ["placeholder-text"], errors: ["placeholder-text"]), []),
  ])
  func followsTheCommandLine(_ levels: LintLevels, _ expected: [String]) {
    #expect(findings(levels) == expected)
  }

  @Test(arguments: [
    ("'placeholder-text': 'off'", LintLevels(), []),
    ("'placeholder-text': 'error'", LintLevels(), ["placeholder-text: error"]),
    ("'placeholder-text': 'note'", LintLevels(), ["placeholder-text: note"]),
    (
      "'untranslated-copy': 'warning'", LintLevels(),
      ["untranslated-copy: warning", "placeholder-text: warning"]
    ),
    // Naming a rule is stronger than its configuration, naming a group is not.
    (
      "'placeholder-text': 'off'", LintLevels(selected: ["placeholder-text"]),
      ["placeholder-text: warning"]
    ),
    ("'placeholder-text': 'off'", LintLevels(selected: ["sources"]), []),
    (
      "'placeholder-text': 'error'", LintLevels(warnings: ["placeholder-text"]),
      ["placeholder-text: warning"]
    ),
  ])
  func followsTheConfiguration(_ rules: String, _ levels: LintLevels, _ expected: [String]) {
    #expect(findings(levels, configuration: "{ format: 1, rules: { \(rules) } }") == expected)
  }

  @Test func namesEveryRuleGroupAndAll() {
    #expect(Set(LintLevels.names).count == LintLevels.names.count)
    #expect(LintLevels.names.contains("all"))
  }

  @Test func namesEachRuleOnceInKebabCase() {
    let ids = CharterLinter.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0 == "-" || $0.isLowercase }, "\(id)")
    }
    for group in LintRule.Group.allCases {
      #expect(CharterLinter.rules.contains { $0.group == group }, "\(group)")
    }
  }
}
