import CharterDiagnostics

/// What a filter leaves of a list.
struct FilteredElements<R: Trace>: Sendable {
  /// The elements that certainly belong, and faults for those that cannot be told.
  var elements = Elements([])

  /// How many elements may or may not belong.
  var possibleCount = 0

  /// What is missing to tell whether those belong; `nil` where there are none.
  var unsettled: R?
}

extension Evaluator {
  /// Filters a list by a condition on its elements.
  mutating func filter(
    _ list: Term<Elements>, _ condition: Term<Bool>, at range: SourceRange
  ) -> Outcome<FilteredElements<R>, R> {
    switch evaluate(list) {
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    case .known(let elements):
      return visiting(elements.slots.count, at: range) { evaluator in
        var result = FilteredElements<R>()
        var faulted = elements.membershipFaults.map { R(causes: [], faults: $0) }
        for slot in elements.slots {
          switch evaluator.evaluate(condition, with: slot) {
          case .known(true): result.elements.slots.append(slot)
          case .known(false): break
          case .unknown(let trace):
            result.possibleCount += 1
            result.unsettled.formUnion(trace)
          case .fault(let trace):
            result.elements.slots.append(.fault(trace.faults))
            faulted.formUnion(trace)
          }
        }
        result.elements.membershipFaults = faulted?.faults
        return .known(result)
      }
    }
  }
}
