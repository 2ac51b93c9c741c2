/// A made-up declaration with the facts and the judgements of its case file.
package struct GeneratedDeclaration: Hashable, Sendable {
  /// What is said of each fact, by the one who may.
  package var values: [String: GeneratedValue] = [:]

  /// What stands in the place of a group of the declaration.
  package var brokenGroups: [String: String] = [:]

  /// Facts that stand in the declaration, or in the case file, where they may not.
  package var refused: [String] = []

  /// The reviews.
  package var reviews: [Review] = []

  /// The other entries of the case file.
  package var entries: [GeneratedCaseEntry] = []

  let facts: [GeneratedFact]

  /// A judgement.
  package struct Review: Hashable, Sendable {
    let fact: String
    let value: String
    let by: String
    let on: String
  }

  /// Makes a declaration, and entries for the rules of some identifiers.
  package init(
    _ facts: [GeneratedFact], rules: [String], _ random: inout SeededGenerator
  ) {
    self.facts = facts
    for fact in facts where fact.source != "assessor" {
      values[fact.path] = GeneratedValue(fact.kind, &random)
    }
    for group in ["group", "given"] where Int.random(in: 0..<15, using: &random) == 0 {
      brokenGroups[group] = Bool.random(using: &random) ? "null" : "7"
    }
    for fact in facts where Int.random(in: 0..<20, using: &random) == 0 {
      refused.append(fact.path)
    }
    for fact in facts where fact.source == "assessor" {
      for _ in 0..<Int.random(in: 0...2, using: &random) { add(reviewOf: fact, &random) }
    }
    for rule in rules {
      entries += GeneratedCaseEntry.entries(for: rule, &random)
    }
  }

  private mutating func add(reviewOf fact: GeneratedFact, _ random: inout SeededGenerator) {
    let days = ["2025-03-31", "2025-04-01", "2025-09-01", "2025-10-01", "2025-10-02"]
    reviews.append(
      Review(
        fact: fact.path, value: fact.judgements.randomElement(using: &random) ?? "true",
        by: ["x", "y"].randomElement(using: &random) ?? "x",
        on: days.randomElement(using: &random) ?? days[0]))
  }

  /// Gives values to some facts that are unknown, and changes nothing else.
  package mutating func learn(_ random: inout SeededGenerator) {
    // What is taken for granted counts as known.
    for fact in facts where fact.ifAbsent == nil && brokenGroup(of: fact) == nil {
      values[fact.path]?.learn(fact.kind, &random)
    }
    for fact in facts where fact.source == "assessor" {
      let isOpen = !reviews.contains { $0.fact == fact.path && $0.on <= "2025-10-01" }
      if isOpen, Bool.random(using: &random) {
        reviews.append(
          Review(fact: fact.path, value: fact.judgements[0], by: "x", on: "2025-09-01"))
      }
    }
  }

  private func brokenGroup(of fact: GeneratedFact) -> String? {
    guard let period = fact.path.firstIndex(of: ".") else { return nil }
    return brokenGroups[String(fact.path[..<period])]
  }

  /// The object of facts, in JSON.
  package var factsText: String {
    var entries: [(path: String, values: [String])] = []
    for fact in facts {
      if brokenGroup(of: fact) != nil { continue }
      if fact.source == "association" {
        entries.append((fact.path, values[fact.path]?.texts ?? []))
      } else if refused.contains(fact.path) {
        entries.append((fact.path, ["true"]))
      }
    }
    let groups = brokenGroups.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    return "{ \((GeneratedObject(entries).members + groups).joined(separator: ", ")) }"
  }

  /// The members of the case file, in JSON5.
  package var caseText: String {
    var entries: [(path: String, values: [String])] = []
    for fact in facts {
      if fact.source == "authority" {
        entries.append((fact.path, values[fact.path]?.texts ?? []))
      } else if refused.contains(fact.path) {
        entries.append((fact.path, ["true"]))
      }
    }
    let reviews = reviews.map {
      "{ fact: '\($0.fact)', value: \($0.value), by: '\($0.by)', role: 'r', on: '\($0.on)', "
        + "reasons: 'y' }"
    }
    let members =
      ["facts: { \(GeneratedObject(entries).members.joined(separator: ", ")) }"]
      + (reviews.isEmpty ? [] : ["reviews: [\(reviews.joined(separator: ", "))]"])
    return (members + GeneratedCaseEntry.members(self.entries)).joined(separator: ", ")
  }

  /// Declarations that say less or the same.
  package var smaller: [GeneratedDeclaration] {
    var results: [GeneratedDeclaration] = []
    func change(_ body: (inout GeneratedDeclaration) -> Void) {
      var result = self
      body(&result)
      results.append(result)
    }
    for index in entries.indices { change { $0.entries.remove(at: index) } }
    for index in reviews.indices { change { $0.reviews.remove(at: index) } }
    for index in refused.indices { change { $0.refused.remove(at: index) } }
    for group in brokenGroups.keys.sorted() { change { $0.brokenGroups[group] = nil } }
    for path in values.keys.sorted() {
      for value in values[path]?.smaller ?? [] { change { $0.values[path] = value } }
    }
    return results
  }
}
