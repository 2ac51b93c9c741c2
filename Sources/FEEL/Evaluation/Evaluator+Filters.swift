import CharterDiagnostics

/// What a filter leaves of a list.
struct FilteredElements<R: Sendable>: Sendable {
  /// The elements that certainly belong, and faults for those that cannot be told; none where only
  /// their number was asked for.
  var elements = Elements([])

  /// How many elements certainly belong, those that cannot be told included.
  var certainCount = 0

  /// How many elements may or may not belong.
  var possibleCount = 0

  /// What is missing to tell whether those belong; `nil` where there are none.
  var unsettled: R?
}

extension Evaluator {
  /// Filters a list by a condition on its elements.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - condition: The condition.
  ///   - range: The range of the whole.
  ///   - keepsElements: Whether the elements are asked for, and not only their number.
  /// - Returns: What is left, or why the list is not known.
  mutating func filter(
    _ list: Term<Elements>, _ condition: Term<Bool>, at range: SourceRange, keepsElements: Bool
  ) -> Outcome<FilteredElements<R>, R> {
    switch elements(of: list) {
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    case .known(let elements):
      return visiting(elements.count, at: range) { evaluator in
        var result = FilteredElements<R>()
        var faulted: R?
        if case .computed(let elements) = elements {
          faulted = elements.membershipFaults.map { R(causes: [], faults: $0) }
        }
        for index in 0..<elements.count {
          let element = evaluator.element(index, of: elements)
          switch evaluator.evaluate(condition, with: element) {
          case .known(true):
            result.certainCount += 1
            if keepsElements { result.elements.slots.append(evaluator.slot(of: element)) }
          case .known(false): break
          case .unknown(let trace):
            result.possibleCount += 1
            result.unsettled.formUnion(trace)
          case .fault(let trace):
            result.certainCount += 1
            if keepsElements { result.elements.slots.append(.fault(trace.faults)) }
            faulted.formUnion(trace)
          }
        }
        result.elements.membershipFaults = faulted?.faults
        return .known(result)
      }
    }
  }
}
