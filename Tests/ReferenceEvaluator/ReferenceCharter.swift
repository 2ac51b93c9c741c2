import FEEL
package import ValueCharters

/// A charter with its conditions parsed.
package struct ReferenceCharter {
  /// A rule with its conditions.
  struct Rule {
    let rule: Charter.Rule
    let applies: Syntax?
    let requires: Syntax
  }

  let charter: Charter
  let vocabulary: Vocabulary
  let facts: [String: (id: FactID, kind: ReferenceKind)]

  /// The members of list elements, by the fact that they are members of and by name.
  let members: [FactID: [String: FactID]]
  let definitions: [String: Syntax]
  let applies: Syntax?
  let rules: [Rule]

  /// Parses the conditions of a charter, which stand in its file without escapes.
  package init(_ charter: Charter, _ vocabulary: Vocabulary) {
    self.charter = charter
    self.vocabulary = vocabulary
    var facts: [String: (id: FactID, kind: ReferenceKind)] = [:]
    for fact in vocabulary.facts where !fact.isElementMember {
      facts[fact.path] = (fact.id, ReferenceKind(fact.type))
    }
    self.facts = facts
    var members: [FactID: [String: FactID]] = [:]
    for fact in vocabulary.facts where fact.isElementMember {
      let names = fact.path.split(separator: ".")
      guard let parent = vocabulary[names.dropLast().joined(separator: ".")] else { continue }
      members[parent.id, default: [:]][String(names[names.count - 1])] = fact.id
    }
    self.members = members
    var definitions: [String: Syntax] = [:]
    for definition in charter.definitions {
      definitions[definition.name.content] = Self.syntax(definition.condition)
    }
    self.definitions = definitions
    applies = charter.applies.map(Self.syntax)
    rules = charter.rules.map { rule in
      Rule(
        rule: rule, applies: rule.applies.map(Self.syntax), requires: Self.syntax(rule.requires))
    }
  }

  private static func syntax(_ condition: Condition) -> Syntax {
    // The text begins behind the quote.
    FEELParser.parse(ConditionText(condition.text, base: condition.range.lowerBound + 1)).syntax
  }
}
