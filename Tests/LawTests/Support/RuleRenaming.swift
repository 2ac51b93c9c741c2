import CharterJSON

/// New names for the rules, the values and the definitions of charters.
struct RuleRenaming {
  private static let mark = "renamed"

  private let definitions: Set<String>

  /// Finds what can be renamed.
  init(_ subject: LawCase) {
    var definitions: Set<String> = []
    for file in subject.files.values {
      definitions.formUnion(file["definitions"]?.members?.map(\.name) ?? [])
    }
    // In a path such a word is the name of a fact.
    let facts = subject.files.values.map { Self.names(in: $0["facts"]) }
    self.definitions = facts.reduce(definitions) { $0.subtracting($1) }
  }

  private static func names(in node: JSONNode?) -> Set<String> {
    (node?.members ?? []).reduce(into: []) { names, member in
      names.insert(member.name)
      names.formUnion(Self.names(in: member.value))
    }
  }

  /// A text in which everything has its old name.
  func undone(_ text: String) -> String {
    text.replacing("-\(Self.mark)", with: "").replacing(Self.mark, with: "")
  }

  /// The files with the new names.
  func applied(to subject: LawCase) -> LawCase {
    var result = subject
    result.change(".charter.json5") { charter in
      charter.changing("applies") { $0.map(condition) }
        .changing("definitions") { definitions in
          definitions?.members.map { members in
            .object(members.map { ($0.name + Self.mark, condition($0.value)) })
          }
        }
        .changing("values") { $0?.mapElements { $0.changing("id") { $0.map(rule) } } }
        .changing("overrides") { $0?.mapElements { $0.changing("rule") { $0.map(rule) } } }
    }
    result.changeRules { node in
      ["applies", "requires"].reduce(
        node.changing("id") { $0.map(rule) }.changing("versionOf") { $0.map(rule) }
      ) { node, name in node.changing(name) { $0.map(condition) } }
    }
    result.changeCases { file in
      ["confirmations", "hearings", "notices", "waivers"].reduce(file) { file, list in
        file.changing(list) { $0?.mapElements { $0.changing("rule") { $0.map(rule) } } }
      }
    }
    return result
  }

  private func rule(_ node: JSONNode) -> JSONNode {
    node.string.map { .string("\($0)-\(Self.mark)") } ?? node
  }

  private func condition(_ node: JSONNode) -> JSONNode {
    guard let text = node.string else { return node }
    return .string(
      WordChange.applied(to: text) { definitions.contains($0) ? $0 + Self.mark : $0 })
  }
}
