import FEEL

extension ReferenceConditions {
  /// An operand of a comparison: a state, or the numbers that an unsettled count may be.
  enum Operand {
    case state(ReferenceState)
    case counts(ClosedRange<Int>, unsettled: ReferenceState)
  }

  func operand(_ syntax: Syntax) -> Operand {
    if case .definition(let definition)? = path(syntax)?.root, case .name = syntax.form {
      return outside.operand(definition)
    }
    guard case .call(let name, let arguments) = syntax.form, name.text == "count",
      case .bracket(let list, let condition) = arguments[0].value.form,
      !isIndex(arguments[0].value)
    else { return .state(evaluate(syntax)) }
    let filtered = filtered(list, condition)
    let state = filtered.count
    guard state.isUnknown, let certain = filtered.certain,
      !inItem(of: list, .unknown([], [])).mayFault(condition)
    else { return .state(state) }
    return .counts(certain.count...(certain.count + filtered.possible), unsettled: state)
  }

  /// Carries out a test of an operand; of an unsettled count, on all that it may be.
  func forEach(_ operand: Operand, _ test: (ReferenceState) -> ReferenceState) -> ReferenceState {
    switch operand {
    case .state(let state): return test(state)
    case .counts(let counts, let unsettled):
      let results = counts.map { test(.known(.number(ReferenceNumber($0)))) }
      let faults = results.reduce(into: Set()) { $0.formUnion($1.faults) }
      if results.allSatisfy(\.isFault) { return .fault(faults) }
      if Set(results).count == 1, case .known = results[0] { return results[0] }
      return .unknown(
        results.reduce(into: unsettled.causes) { $0.formUnion($1.causes) },
        faults.union(unsettled.faults))
    }
  }

  func compare(
    _ left: ReferenceState, _ sign: ComparisonOperator, _ right: Operand
  ) -> ReferenceState {
    forEach(right) { right in
      .strict([left, right]) { _ in
        .strict([left.whole, right.whole]) { values in
          let (first, second) = (values[0], values[1])
          switch sign {
          case .equal: return .boolean(first == second)
          case .notEqual: return .boolean(first != second)
          case .less: return .boolean(ReferenceValue.precedes(first, second))
          case .lessOrEqual: return .boolean(!ReferenceValue.precedes(second, first))
          case .greater: return .boolean(ReferenceValue.precedes(second, first))
          case .greaterOrEqual: return .boolean(!ReferenceValue.precedes(first, second))
          }
        }
      }
    }
  }

  /// What each test behind `in` says of a value.
  func tests(
    _ subject: ReferenceState, _ kind: ReferenceKind, _ test: Syntax.UnaryTest
  ) -> [ReferenceState] {
    if let sign = test.comparison { return [compare(subject, sign, operand(test.operand))] }
    switch test.operand.form {
    case .range: return [range(subject, test.operand)]
    case .list(let elements) where kind.element == nil:
      return elements.map { element in
        if case .range = element.form { return range(subject, element) }
        return compare(subject, .equal, operand(element))
      }
    default:
      guard let element = self.kind(test.operand).element,
        kind.element == nil || element.element != nil
      else { return [compare(subject, .equal, operand(test.operand))] }
      return [isElement(subject, of: evaluate(test.operand))]
    }
  }

  private func range(_ subject: ReferenceState, _ syntax: Syntax) -> ReferenceState {
    guard case .range(let lower, let isLowerClosed, let upper, let isUpperClosed) = syntax.form
    else { return .unknown([], []) }
    return .fold(
      [
        compare(subject, isLowerClosed ? .greaterOrEqual : .greater, operand(lower)),
        compare(subject, isUpperClosed ? .lessOrEqual : .less, operand(upper)),
      ], absorbing: false)
  }

  /// Whether a list contains a value; a list that is not known may turn out to be empty.
  func isElement(_ value: ReferenceState, of list: ReferenceState) -> ReferenceState {
    if case .unknown(let causes, let faults) = list {
      return .unknown(causes.union(value.causes), faults.union(value.faults))
    }
    return overElements(of: list) { elements in
      .fold(elements.map { compare(value, .equal, .state($0)) }, absorbing: true)
    }
  }
}
