import CharterDiagnostics

extension Decimal128 {
  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<Decimal128, R> {
    switch operation {
    case .count(let list): evaluator.count(list)
    case .sum(let list): evaluator.sum(list, at: range)
    case .extreme(let extreme): evaluator.find(extreme, at: range)
    case .ofNumber(let application): evaluator.apply(application, at: range)
    case .ofNumbers(let application): evaluator.apply(application, at: range)
    case .ofText(let application): evaluator.apply(application, at: range)
    case .ofDate(let application): evaluator.apply(application, at: range)
    case .ofYearsAndMonths(let application): evaluator.apply(application, at: range)
    case .ofDaysAndTime(let application): evaluator.apply(application, at: range)
    case .yearsAndMonthsRatio(let application): evaluator.apply(application, at: range)
    case .daysAndTimeRatio(let application): evaluator.apply(application, at: range)
    }
  }
}

extension Evaluator {
  /// The length of a list; not computable where a filter could not tell what belongs to it.
  fileprivate mutating func count(_ list: Term<Elements>) -> Outcome<Decimal128, R> {
    switch countRange(list) {
    case .known(let range):
      if range.bounds.lowerBound == range.bounds.upperBound {
        .known(Decimal128(range.bounds.lowerBound))
      } else {
        .unknown(range.unsettled ?? R())
      }
    case .unknown(let trace): .unknown(trace)
    case .fault(let trace): .fault(trace)
    }
  }

  fileprivate mutating func sum(
    _ list: Term<Elements>, at range: SourceRange
  ) -> Outcome<Decimal128, R> {
    knownElements(of: list, at: range).map(at: range) { elements throws(FaultCode) in
      var sum = Decimal128.zero
      for case .known(.number(let number)) in elements.slots { sum = try sum + number }
      return sum
    }
  }

  /// The smallest or largest element of a list.
  mutating func find<T: OrderedDomain>(
    _ extreme: Extreme, at range: SourceRange
  ) -> Outcome<T, R> {
    knownElements(of: extreme.list, at: range).map(at: range) { elements throws(FaultCode) in
      var found: T?
      for case .known(let value) in elements.slots {
        guard let value = T(value) else { continue }
        guard let best = found else {
          found = value
          continue
        }
        switch extreme.end {
        case .smallest: if T.precedes(value, best) { found = value }
        case .largest: if T.precedes(best, value) { found = value }
        }
      }
      guard let found else { throw .emptyList }
      return found
    }
  }
}
