import CharterDiagnostics

extension Elements {
  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<Elements, R> {
    switch operation {
    case .literal(let nodes):
      var slots: [Slot] = []
      for node in nodes { slots.append(evaluator.slot(of: node)) }
      return .known(Elements(slots))
    case .filter(let list, let condition):
      switch evaluator.filter(list, condition.condition, at: range, keepsElements: true) {
      case .known(let filtered):
        guard var unsettled = filtered.unsettled else { return .known(filtered.elements) }
        unsettled.formUnion(R(causes: [], faults: filtered.elements.membershipFaults ?? []))
        return .unknown(unsettled)
      case .unknown(let trace): return .unknown(trace)
      case .fault(let trace): return .fault(trace)
      }
    case .projection(let list, let member):
      return evaluator.project(list, member, at: range)
    case .distinct(let list): return evaluator.distinct(list, at: range)
    }
  }
}

extension Evaluator {
  fileprivate mutating func project(
    _ list: Term<Elements>, _ member: Int, at range: SourceRange
  ) -> Outcome<Elements, R> {
    switch evaluate(list) {
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    case .known(var elements):
      return visiting(elements.slots.count, at: range) { _ in
        elements.slots = elements.slots.map { Self.member(member, of: $0, fact: nil) }
        return .known(elements)
      }
    }
  }

  fileprivate mutating func distinct(
    _ list: Term<Elements>, at range: SourceRange
  ) -> Outcome<Elements, R> {
    switch knownElements(of: list, at: range) {
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    case .known(var elements):
      var seen: Set<Slot> = []
      elements.slots.removeAll { !seen.insert($0).inserted }
      return .known(elements)
    }
  }

  /// The elements of a list, all of them known; else what hinders a strict function of them.
  mutating func knownElements(
    of list: Term<Elements>, at range: SourceRange
  ) -> Outcome<Elements, R> {
    switch evaluate(list) {
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    case .known(let elements):
      return visiting(elements.size, at: range) { _ in
        elements.gap().map { Outcome($0) } ?? .known(elements)
      }
    }
  }
}
