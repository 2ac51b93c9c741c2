import CharterDiagnostics

extension Evaluator {
  /// What is known at a place.
  func slot(at place: Place) -> Slot {
    slot(of: variable(at: place))
  }

  /// What is known at a place, in the form in which it is at hand.
  func variable(at place: Place) -> Variable {
    var variable = variable(place.root)
    for index in place.path { variable = member(index, of: variable, fact: place.fact) }
    return variable
  }

  /// What is known at a place, as an outcome over a domain.
  func read<T: Domain>(at place: Place) -> Outcome<T, R> {
    read(variable(at: place), of: place.fact)
  }

  /// What is known of a fact.
  func read<T: Domain>(_ fact: FactID) -> Outcome<T, R> {
    read(context.facts.cell(of: fact), of: fact)
  }

  /// What is known of an element or a fact, as an outcome over a domain.
  func read<T: Domain>(_ variable: Variable, of fact: FactID?) -> Outcome<T, R> {
    switch variable {
    case .cell(let cell): read(cell, of: fact)
    case .slot(let slot): read(slot, of: fact)
    }
  }

  private func read<T: Domain>(_ cell: FactCell, of fact: FactID?) -> Outcome<T, R> {
    switch cell.kind {
    case .unknown: return .unknown(R(cell))
    case .other: return read(context.facts.slot(of: cell), of: fact)
    case .boolean, .number, .date, .text, .choice, .list, .record:
      if let value = T(cell, in: context.facts) { return .known(value) }
      return .unknown(fact.map { R(.unknown($0, .malformed)) } ?? R())
    }
  }

  /// What is known of an element or a fact.
  func slot(of variable: Variable) -> Slot {
    switch variable {
    case .cell(let cell): context.facts.slot(of: cell)
    case .slot(let slot): slot
    }
  }

  private func variable(_ root: Place.Root) -> Variable {
    switch root {
    case .fact(let fact): .cell(context.facts.cell(of: fact))
    case .variable(let depth): variables[depth]
    }
  }

  /// What is known of a member of a record, given what is known of the record.
  private func member(_ index: Int, of variable: Variable, fact: FactID?) -> Variable {
    guard case .cell(let cell) = variable, cell.kind != .other else {
      return .slot(Self.member(index, of: slot(of: variable), fact: fact))
    }
    switch cell.kind {
    case .record where index < cell.parts.count:
      return .cell(context.facts.cells[cell.parts.lowerBound + index])
    case .unknown: return variable
    default: return .slot(.unknown(fact.map { [Cause($0, .malformed)] } ?? []))
    }
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
    let number = evaluate(position, with: .slot(.unknown([])))
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
