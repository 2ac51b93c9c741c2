import CharterDiagnostics

/// The counts that a list may turn out to have.
struct CountRange<R: Sendable>: Sendable {
  /// From the elements that certainly belong to those that may belong.
  let bounds: ClosedRange<Int>

  /// What is missing to know the count; `nil` where it is known.
  let unsettled: R?
}

/// What is known of an operand of a comparison.
enum Operand<T: Sendable, R: Sendable>: Sendable {
  /// The outcome.
  case outcome(Outcome<T, R>)

  /// A count that is one of several, and what is missing to know which.
  case counts(ClosedRange<Int>, unsettled: R)
}

extension Evaluator {
  /// Evaluates an operand of a comparison.
  mutating func operand<T: Domain>(_ term: Term<T>) -> Operand<T, R> {
    guard term.mayCount else { return .outcome(evaluate(term)) }
    if case .definition(let index) = term.form {
      guard let term: Term<T> = definitions[index].node?.term() else {
        return .outcome(.unknown(R()))
      }
      let outer = variables
      variables = []
      defer { variables = outer }
      return operand(term)
    }
    guard let list = T.filteredList(countedBy: term) else { return .outcome(evaluate(term)) }
    switch countRange(list) {
    case .unknown(let trace): return .outcome(.unknown(trace))
    case .fault(let trace): return .outcome(.fault(trace))
    case .known(let range):
      guard let unsettled = range.unsettled else {
        return .outcome(read(.count(range.bounds.lowerBound), of: nil))
      }
      if case .operation(.filter(_, let condition)) = list.form, condition.mayFault {
        return .outcome(.unknown(unsettled))
      }
      return .counts(range.bounds, unsettled: unsettled)
    }
  }

  /// The counts that a list may turn out to have.
  mutating func countRange(_ list: Term<Elements>) -> Outcome<CountRange<R>, R> {
    guard case .operation(.filter(let source, let condition)) = list.form else {
      switch elements(of: list) {
      case .unknown(let trace): return .unknown(trace)
      case .fault(let trace): return .fault(trace)
      case .known(let elements):
        var all = FilteredElements<R>(certainCount: elements.count)
        if case .computed(let computed) = elements { all.elements = computed }
        return countRange(.known(all))
      }
    }
    return countRange(filter(source, condition.condition, at: list.range, keepsElements: false))
  }

  private func countRange(
    _ outcome: Outcome<FilteredElements<R>, R>
  ) -> Outcome<CountRange<R>, R> {
    switch outcome {
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    case .known(let filtered):
      if let faults = filtered.elements.membershipFaults {
        return .fault(R(causes: [], faults: faults))
      }
      let certain = filtered.certainCount
      let bounds = certain...(certain + filtered.possibleCount)
      return .known(CountRange(bounds: bounds, unsettled: filtered.unsettled))
    }
  }
}

extension Term {
  /// Whether the term may be a count, which is then compared in its own way.
  ///
  /// Always inlined, so that nothing is made of that way for values that are no numbers.
  @inline(__always)
  var mayCount: Bool {
    guard T.kind == .number else { return false }
    switch form {
    case .definition, .operation: return true
    default: return false
    }
  }
}

extension Slot {
  /// A known count.
  static func count(_ count: Int) -> Slot { .known(.number(Decimal128(count))) }
}
