import CharterDiagnostics
import FEEL
import ValueCharters

extension LintRule {
  static let unusedDefinition = LintRule(
    "unused-definition", .warning, .references,
    title: LocalizedText(en: "unused definition", da: "ubrugt definition"),
    summary: LocalizedText(en: "A definition is used.", da: "En definition bliver brugt."),
    rationale: LocalizedText(
      en: "What nobody uses is read all the same, and often the name in the condition beside it "
        + "is the wrong one.",
      da: "Det, ingen bruger, bliver læst alligevel, og tit er det navnet i betingelsen ved "
        + "siden af, der er forkert."),
    wrong: .charter("definitions: { «large»: 'membership.count > 100' },"),
    right: .charter(
      """
      definitions: { large: 'membership.count > 100' },
      applies: 'large',
      """),
    check: .project { project, findings in
      for charter in project.charters {
        var unused = charter.charter.definitions.filter { charter.isOwn($0.name.location) }
        if unused.isEmpty { continue }
        unused.removeUsed(by: project.users(of: charter))
        if unused.isEmpty { continue }
        unused.removeUsed(by: project.neighbours(extending: charter))
        for definition in unused {
          findings.report(
            LocalizedText(
              en: "definition \(definition.name.content.quoted) is used by no condition",
              da: "definitionen \(definition.name.content.quoted) bruges ikke af nogen betingelse"),
            at: definition.name.location)
        }
      }
    })
}

extension [Charter.Definition] {
  /// Removes what some charters use, or may use where they could not be read.
  fileprivate mutating func removeUsed(by charters: [LintCharter]) {
    let conditions = charters.flatMap(\.conditions)
    // A condition that cannot be read may name anything.
    guard conditions.allSatisfy({ $0.isReadable }), charters.allSatisfy(\.hasAllRules)
    else {
      return removeAll()
    }
    let used = Set(conditions.flatMap(\.usedNames))
    removeAll { used.contains($0.name.content) }
  }
}

extension LintCondition {
  /// Whether all of it could be parsed.
  fileprivate var isReadable: Bool {
    isSound || FEELParser.parse(text).errors.isEmpty
  }

  /// The names that it uses, its own left out where it is a definition.
  fileprivate var usedNames: [String] {
    if case .definition(let name) = purpose { return syntax.names.filter { $0 != name } }
    return syntax.names
  }
}
