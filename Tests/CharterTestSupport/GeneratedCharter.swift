/// A made-up charter over made-up facts.
package struct GeneratedCharter: Hashable, Sendable {
  /// A made-up rule.
  package struct Rule: Hashable, Sendable {
    package var id: String
    package var requires: String
    package var applies: String?

    /// Its other members, in JSON5.
    package var members: [String] = []
  }

  package let facts: [GeneratedFact]
  package var definitions: [String: String] = [:]
  package var applies: String?
  package var effect = "gating"
  package var inForce = "from: '2000-01-01'"
  package var rules: [Rule] = []

  /// Makes a charter of so many rules.
  package init(rules count: Int, _ random: inout SeededGenerator) {
    self.init(rules: count, over: GeneratedFact.vocabulary(&random), &random)
  }

  /// Makes a charter of so many rules over some facts.
  package init(rules count: Int, over facts: [GeneratedFact], _ random: inout SeededGenerator) {
    self.facts = facts
    var conditions = ConditionGenerator(facts, random: SeededGenerator(seed: random.next()))
    for index in 0..<Int.random(in: 0...2, using: &random) {
      definitions["definition\(index)"] = conditions.boolean(2)
      conditions.definitions.append("definition\(index)")
    }
    func chance(_ ratio: Int) -> Bool { Int.random(in: 0..<ratio, using: &random) == 0 }
    if chance(3) { applies = conditions.boolean(1) }
    if chance(6) { effect = "guiding" }
    if chance(20) { inForce = "from: '2025-10-02'" }
    for index in 0..<count {
      let depth = Int.random(in: 1...3, using: &random)
      var rule = Rule(id: "rule-\(index)", requires: conditions.boolean(depth))
      if chance(2) { rule.applies = conditions.boolean(2) }
      if rule.requires.contains("endorsement"), chance(2) {
        rule.members.append("kind: 'endorsement'")
      }
      rule.members.append("level: '\(effect == "guiding" || chance(4) ? "should" : "must")'")
      if chance(2) { rule.members.append("cure: '\(chance(2) ? "P30D" : "P1M")'") }
      if chance(3) { rule.members.append("confirm: true") }
      if chance(5) { rule.members.append("holder: 'authority'") }
      if chance(8) {
        rule.members.append(
          "inForce: { \(chance(2) ? "from: '2025-10-02'" : "until: '2025-10-01'") }")
      }
      rules.append(rule)
    }
  }

  /// The vocabulary's file.
  package var vocabularyText: String {
    """
    { format: 1, vocabulary: 'test', version: '1', languages: ['da', 'en'],
      facts: { \(GeneratedFact.declarations(of: facts)) } }
    """
  }

  /// The charter's file; its conditions stand in it without escapes.
  package var text: String {
    let definitions = definitions.sorted { $0.key < $1.key }.map { "\($0.key): '\($0.value)'" }
    let rules = rules.map { rule in
      let applies = rule.applies.map { [" applies: '\($0)'"] } ?? []
      let members = ["id: '\(rule.id)', requires: '\(rule.requires)'"] + applies + rule.members
      return "{ title: { da: 'r', en: 'r' }, \(members.joined(separator: ", ")) }"
    }
    return """
      { format: 1, charter: 'test', version: '1', languages: ['da', 'en'],
        title: { da: 'Prøve', en: 'Test' }, issuer: { da: 'Fjordby', en: 'Fjordby' },
        effect: '\(effect)', scope: { da: 'Prøve', en: 'Test' }, basis: 'modelled',
        inForce: { \(inForce) }, vocabulary: ['test.vocabulary.json5'],
        \(applies.map { "applies: '\($0)'," } ?? "")
        definitions: { \(definitions.joined(separator: ", ")) },
        values: [{ id: 'value', title: { da: 'Værdi', en: 'Value' },
          rules: [\(rules.joined(separator: ",\n"))] }] }
      """
  }
}
