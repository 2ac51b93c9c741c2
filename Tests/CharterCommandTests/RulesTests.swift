import CharterCommand
import CharterDiagnostics
import CharterJSON
import CharterLint
import Testing

struct RulesTests {
  @Test(arguments: Language.spoken)
  func listsEveryRule(_ language: Language) {
    let run = VirtualMachine().run("rules", "--lang", language.rawValue)
    #expect(run.code == .success)
    for rule in CharterLinter.rules {
      #expect(run.output.contains("  \(rule.id) "))
    }
    for group in LintRule.Group.allCases { #expect(run.output.contains(group.title[language])) }
  }

  @Test(arguments: CharterLinter.rules.map(\.id), Language.spoken)
  func explainsARule(_ id: String, _ language: Language) throws {
    let rule = try #require(LintRule.named(id))
    let run = VirtualMachine().run("rules", id, "--lang", language.rawValue)
    #expect(run.code == .success)
    #expect(run.output.hasPrefix("\(id) – \(rule.title[language])"))
    #expect(!run.output.contains("«"))
    #expect(run.output.contains("^"))
  }

  @Test
  func pointsAtThePlaces() {
    let run = VirtualMachine().run("rules", "duplicate-key")
    #expect(run.output.contains("  cure: 'P60D',\n  ^^^^\n"))
  }

  @Test
  func namesTheNearestRule() {
    let run = VirtualMachine().run("rules", "unused-sources")
    #expect(run.code == .invalid)
    #expect(run.error.contains("did you mean 'unused-source'?"))
  }

  @Test
  func writesRulesForPrograms() throws {
    let run = VirtualMachine().run("rules", "--format", "json")
    let read = JSONReader.read(SourceText(path: "out", text: run.output), dialect: .json)
    #expect(read.isComplete)
    #expect(read.root?.elements?.count == CharterLinter.rules.count)
  }
}
