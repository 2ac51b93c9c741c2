import CharterDiagnostics

extension Evaluator {
  /// Compares two values.
  mutating func compare<T: Domain>(
    _ left: Outcome<T, R>, _ comparison: ComparisonOperator, _ right: Outcome<T, R>,
    at range: SourceRange
  ) -> Outcome<Bool, R> {
    guard case (.known(let leftValue), .known(let rightValue)) = (left, right) else {
      var gaps = Gaps<R>()
      gaps.add(left.gap)
      gaps.add(right.gap)
      return gaps.outcome()
    }
    return visiting(max(leftValue.size, rightValue.size), at: range) { _ in
      var gaps = Gaps<R>()
      gaps.add(leftValue.gap())
      gaps.add(rightValue.gap())
      if let gap = gaps.gap { return Outcome(gap) }
      return .known(T.holds(leftValue, comparison, rightValue))
    }
  }

  /// Compares a value with an operand that may be one of several counts.
  mutating func compare<T: Domain>(
    _ left: Outcome<T, R>, _ comparison: ComparisonOperator, _ right: Operand<T, R>,
    at range: SourceRange
  ) -> Outcome<Bool, R> {
    guard case .counts(let bounds, let unsettled) = right else {
      guard case .outcome(let right) = right else { return .unknown(R()) }
      return compare(left, comparison, right, at: range)
    }
    guard case .known(let value) = left else {
      return compare(left, comparison, .unknown(unsettled), at: range)
    }
    if comparison.needsOrder {
      // What an order says at both ends it says of every count between them.
      let fewest = compare(left, comparison, read(.count(bounds.lowerBound), of: nil), at: range)
      let most = compare(left, comparison, read(.count(bounds.upperBound), of: nil), at: range)
      if case (.known(let first), .known(let last)) = (fewest, most), first == last {
        return .known(first)
      }
    } else if case .number(let number) = value.value {
      let isPossible = Int(exactly: number).map(bounds.contains) ?? false
      if !isPossible { return .known(comparison == .notEqual) }
    }
    return .unknown(unsettled)
  }
}
