extension GeneratedValue {
  /// Every value that something about a fact of a type may turn out to be: a few of each type.
  func completions(_ kind: GeneratedFact.Kind) -> [GeneratedValue] {
    switch self {
    case .missing, .unknown, .twice: Self.values(of: kind)
    case .known: [self]
    case .list(let elements):
      combinations(of: elements.map { $0.completions(element: kind) }).map { .list($0) }
    case .record(let members):
      combinations(
        of: kind.members.map { (members[$0.name] ?? .missing).completions($0.kind) }
      ).map { values in
        .record(Dictionary(uniqueKeysWithValues: zip(kind.members.map(\.name), values)))
      }
    }
  }

  private func completions(element kind: GeneratedFact.Kind) -> [GeneratedValue] {
    if kind == .numbers { return completions(.number) }
    // The type of a list of records is that of its elements too.
    if case .record = self { return completions(kind) }
    return GeneratedValue.record([:]).completions(kind)
  }

  private static func values(of kind: GeneratedFact.Kind) -> [GeneratedValue] {
    switch kind {
    case .boolean: [.known("true"), .known("false")]
    case .number: ["0", "1", "2", "-1.5"].map { .known($0) }
    case .text: ["\"\"", "\"b\"", "\"ab\""].map { .known($0) }
    case .date: ["\"2024-02-29\"", "\"2025-10-01\""].map { .known($0) }
    case .choice(let choices): choices.map { .known("\"\($0)\"") }
    case .numbers: [.list([])] + values(of: .number).map { .list([$0, .known("2")]) }
    case .records(let members):
      [.list([])] + GeneratedValue.record([:]).completions(.records(members)).map { .list([$0]) }
    }
  }
}

extension GeneratedDeclaration {
  /// How many completions there are.
  package var completionCount: Int {
    choices.reduce(1) { $0 * $1.count }
  }

  /// The declarations in which everything that is unknown has become known, each in its own way.
  ///
  /// What is taken for granted is known, and what is told by one who may not is left as it is.
  package var completions: [GeneratedDeclaration] {
    combinations(of: choices).map { changes in
      changes.reduce(into: self) { result, change in change(&result) }
    }
  }

  /// For each fact that is unknown the ways in which it can become known.
  private var choices: [[(inout GeneratedDeclaration) -> Void]] {
    facts.compactMap { fact in
      if fact.source == "assessor" { return judgements(of: fact) }
      guard let value = values[fact.path] else { return nil }
      if case .missing = value, fact.ifAbsent != nil { return nil }
      let completions = value.completions(fact.kind)
      if completions == [value] { return nil }
      return completions.map { completion in { $0.values[fact.path] = completion } }
    }
  }

  /// The ways to judge what nobody has judged, or what is disputed.
  private func judgements(of fact: GeneratedFact) -> [(inout GeneratedDeclaration) -> Void]? {
    let counting = reviews.filter { $0.fact == fact.path && $0.on <= "2025-10-01" }
    let latest = Dictionary(grouping: counting, by: \.by).values.compactMap { reviews in
      let last = reviews.map(\.on).max()
      return Set(reviews.filter { $0.on == last }.map(\.value))
    }
    if latest.reduce(into: Set<String>(), { $0.formUnion($1) }).count == 1 { return nil }
    return fact.judgements.map { value in
      {
        $0.reviews.removeAll { $0.fact == fact.path }
        $0.reviews.append(Review(fact: fact.path, value: value, by: "x", on: "2025-09-01"))
      }
    }
  }
}

/// Every way to choose one of each.
private func combinations<Element>(of choices: [[Element]]) -> [[Element]] {
  choices.reduce([[]]) { rows, choice in
    rows.flatMap { row in choice.map { row + [$0] } }
  }
}
