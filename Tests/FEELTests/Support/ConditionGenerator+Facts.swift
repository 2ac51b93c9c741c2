import CharterTestSupport

extension ConditionGenerator {
  /// Makes random conditions over the facts of `GeneratedFacts`.
  init(random: SeededGenerator) {
    let members: [(String, GeneratedFact.Kind)] = [
      ("amount", .number), ("isPaid", .boolean), ("payer", .text),
    ]
    self.init(
      [
        GeneratedFact("a", .boolean), GeneratedFact("b", .boolean),
        GeneratedFact("review.c", .boolean), GeneratedFact("n", .number),
        GeneratedFact("m", .number), GeneratedFact("t", .text), GeneratedFact("d", .date),
        GeneratedFact("numbers", .numbers),
        GeneratedFact(
          "payments", .records(members.map { GeneratedFact.Member(name: $0.0, kind: $0.1) })),
      ], random: random)
  }
}
