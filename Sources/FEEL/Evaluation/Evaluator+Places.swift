import CharterDiagnostics

extension Evaluator {
  /// What is known at a place.
  func slot(at place: Place) -> Slot {
    var slot =
      switch place.root {
      case .fact(let fact): context.facts[fact]
      case .variable(let depth): variables[depth]
      }
    for index in place.path {
      guard case .known(let value) = slot else { break }
      slot = Self.member(index, of: value, fact: place.fact)
    }
    return slot
  }

  /// What is known of a fact.
  func read<T: Domain>(_ fact: FactID) -> Outcome<T, R> {
    // Most facts are known and of their type, or not known for one cause, and are then read where
    // they lie.
    if fact.rawValue < context.facts.states.count {
      switch context.facts.states[fact.rawValue] {
      case .known(let place):
        if let value = T(context.facts.values[Int(place)]) { return .known(value) }
      case .unknown(let reason): return .unknown(R(Cause(fact, reason)))
      case .other: break
      }
    }
    return read(context.facts[fact], of: fact)
  }

  /// A slot as an outcome over a domain; a value of another domain is a malformed fact.
  func read<T: Domain>(_ slot: Slot, of fact: FactID?) -> Outcome<T, R> {
    switch slot {
    case .known(let value):
      if let value = T(value) { return .known(value) }
      let causes = fact.map { [Cause($0, .malformed)] } ?? []
      return .unknown(R(causes: causes, faults: []))
    case .unknown(let causes, let faults): return .unknown(R(causes: causes, faults: faults))
    case .fault(let faults): return .fault(R(causes: [], faults: faults))
    }
  }

  /// A member of a record that is computed.
  mutating func member<T: Domain>(_ index: Int, of record: Term<Members>) -> Outcome<T, R> {
    switch evaluate(record) {
    case .known(let members):
      read(Self.member(index, of: members.value, fact: nil), of: nil)
    case .unknown(let trace): .unknown(trace)
    case .fault(let trace): .fault(trace)
    }
  }

  /// An element of a list, counted from 1, or from -1 for the last.
  mutating func element<T: Domain>(
    of list: Term<Elements>, at position: Term<Decimal128>, _ range: SourceRange
  ) -> Outcome<T, R> {
    let elements = evaluate(list)
    // The position was checked where a filter's condition would see the element.
    let number = evaluate(position, with: .unknown([]))
    guard case (.known(let elements), .known(let number)) = (elements, number) else {
      var gaps = Gaps<R>()
      gaps.add(elements.gap)
      gaps.add(number.gap)
      return gaps.outcome()
    }
    let count = elements.slots.count
    guard let position = Int(exactly: number), position != 0, position >= -count,
      position <= count
    else { return .fault(R(.indexOutOfRange, range)) }
    return read(elements.slots[position > 0 ? position - 1 : count + position], of: nil)
  }

  /// What is known of a member of a record, given what is known of the record.
  static func member(_ index: Int, of slot: Slot, fact: FactID?) -> Slot {
    guard case .known(let value) = slot else { return slot }
    return member(index, of: value, fact: fact)
  }

  private static func member(_ index: Int, of value: Value, fact: FactID?) -> Slot {
    if case .record(let members) = value, members.indices.contains(index) {
      return members[index]
    }
    return .unknown(fact.map { [Cause($0, .malformed)] } ?? [])
  }
}
