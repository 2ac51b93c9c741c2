extension GeneratedFact {
  /// A vocabulary made at random of facts of every type and source.
  package static func vocabulary(_ random: inout SeededGenerator) -> [GeneratedFact] {
    let dropped = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
      all.randomElement(using: &random)?.path
    }
    var facts = all.filter { fact in
      !dropped.contains(fact.path) && !dropped.contains { $0 == fact.datedBy }
    }
    facts.shuffle(using: &random)
    return facts
  }

  /// Every fact that a made-up vocabulary may have.
  package static let all: [GeneratedFact] = [
    GeneratedFact("p", .boolean), GeneratedFact("q", .boolean), GeneratedFact("group.r", .boolean),
    GeneratedFact("group.s", .number), GeneratedFact("m", .number), GeneratedFact("n", .number),
    GeneratedFact("t", .text), GeneratedFact("c", .choice(["x", "y", "z"])),
    GeneratedFact("endorsement", .choice(["endorsed", "qualified", "declined"])),
    GeneratedFact("d", .date), GeneratedFact("on", .date),
    GeneratedFact("dated", .boolean, validFor: "P1Y", datedBy: "on"),
    GeneratedFact("datedNumber", .number, validFor: "P30D", datedBy: "given.day"),
    GeneratedFact("given.truth", .boolean, ifAbsent: "true"),
    GeneratedFact("given.number", .number, ifAbsent: "2"),
    GeneratedFact("given.day", .date, ifAbsent: "'2025-09-15'"),
    GeneratedFact("given.list", .numbers, ifAbsent: "[]"),
    GeneratedFact("numbers", .numbers),
    GeneratedFact(
      "payments",
      .records([
        Member(name: "isPaid", kind: .boolean), Member(name: "amount", kind: .number),
        Member(name: "payer", kind: .text), Member(name: "paidOn", kind: .date),
        Member(name: "shares", kind: .numbers),
      ])),
    GeneratedFact("known", .boolean, source: "authority"),
    GeneratedFact("size", .number, source: "authority", ifAbsent: "3"),
    GeneratedFact("gifts", .records([Member(name: "isPaid", kind: .boolean)]), source: "authority"),
    GeneratedFact("watched", .boolean, validFor: "P1Y", datedBy: "watchedOn"),
    GeneratedFact("watchedOn", .date, source: "assessor"),
    GeneratedFact("judged", .boolean, source: "assessor"),
    GeneratedFact("reviewed", .boolean, source: "assessor", validFor: "P6M", datedBy: "review"),
  ]
}
