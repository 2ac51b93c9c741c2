import CharterDiagnostics

extension TypeChecker {
  mutating func comparison(
    _ comparison: ComparisonOperator, _ left: Syntax, _ right: Syntax, _ range: SourceRange
  ) -> Checked {
    // Parentheses, which stand outside the range of a part, mean what they say.
    let isChain = left.form.isComparison && left.range.lowerBound == range.lowerBound
    let left = check(left)
    let right = check(right)
    guard areComparable(left, comparison, right, range, isChain: isChain) else {
      return .invalid(range, .boolean)
    }
    let target = UntypedTarget(comparison, right)
    return test(left, comparison.rawValue, [target], of: [right.type], range)
  }

  mutating func between(
    _ subject: Syntax, _ lower: Syntax, _ upper: Syntax, _ range: SourceRange
  ) -> Checked {
    let subject = check(subject)
    let lower = check(lower)
    let upper = check(upper)
    guard areComparable(subject, .greaterOrEqual, lower, subject.range.union(lower.range)),
      areComparable(subject, .lessOrEqual, upper, range)
    else { return .invalid(range, .boolean) }
    return test(
      subject, "between", [bounds(lower, true, upper, true)], of: [lower.type, upper.type], range)
  }

  mutating func membership(
    _ subject: Syntax, _ tests: [Syntax.UnaryTest], _ range: SourceRange
  ) -> Checked {
    let subject = check(subject)
    var targets: [UntypedTarget] = []
    var types: [FEELType] = []
    for test in tests {
      let (found, type) = self.targets(of: test, for: subject)
      targets += found
      types.append(type)
    }
    return self.test(subject, "in", targets, of: types, range)
  }

  /// Checks the membership of an element in a list.
  mutating func membership(
    of element: Checked, in list: Checked, _ range: SourceRange
  ) -> Checked {
    let type: FEELType = if case .list(let type) = list.type { type } else { .any }
    guard element.type.isComparable(with: type) else {
      report(.incomparable("list contains", left: element.type, right: list.type), range)
      return .invalid(range, .boolean)
    }
    checkChoices(element, list)
    return test(element, "list contains", [UntypedTarget(elementOf: list)], of: [type], range)
  }

  /// Makes the test of a value against targets.
  private mutating func test(
    _ subject: Checked, _ name: String, _ targets: [UntypedTarget], of types: [FEELType],
    _ range: SourceRange
  ) -> Checked {
    guard let node = subject.node, targets.allSatisfy(\.isValid) else {
      return .invalid(range, .boolean)
    }
    // Each target can be compared with the subject; where that is of any type, not yet with others,
    // and lists of records not even with themselves.
    let isSettled = subject.type.isSimple && types.count == 1
    guard isSettled || areAlike([subject.type] + types, name, range) else {
      return .invalid(range, .boolean)
    }
    let known = subject.type.kind != .any ? subject.type : types.first { $0.kind != .any }
    guard let kind = known?.kind else {
      let nodes = targets.map(\.nodes).reduce([node], +)
      return Checked(.boolean, Node(.boolean, .undetermined(nodes), range), range)
    }
    return operation(Bool.Operation(kind, node, targets), of: Bool.self, range)
  }

  private func bounds(
    _ lower: Checked, _ isLowerClosed: Bool, _ upper: Checked, _ isUpperClosed: Bool
  ) -> UntypedTarget {
    guard let first = lower.node, let last = upper.node else { return .invalid }
    return .bounds(
      lower: first, isLowerClosed: isLowerClosed, upper: last, isUpperClosed: isUpperClosed)
  }

  /// The targets that a test stands for, and the type of the values that it is about.
  private mutating func targets(
    of test: Syntax.UnaryTest, for subject: Checked
  ) -> ([UntypedTarget], FEELType) {
    if let comparison = test.comparison {
      return value(comparison, test.operand, for: subject)
    }
    switch test.operand.form {
    case .range: return range(test.operand, for: subject)
    case .list(let elements) where subject.type.kind != .list:
      return listed(elements, test.operand, for: subject)
    default: return listOrValue(check(test.operand), for: subject)
    }
  }

  private mutating func value(
    _ comparison: ComparisonOperator, _ operand: Syntax, for subject: Checked
  ) -> ([UntypedTarget], FEELType) {
    let operand = check(operand)
    let range = subject.range.union(operand.range)
    guard areComparable(subject, comparison, operand, range) else { return ([.invalid], .any) }
    return ([UntypedTarget(comparison, operand)], operand.type)
  }

  private mutating func range(
    _ syntax: Syntax, for subject: Checked
  ) -> ([UntypedTarget], FEELType) {
    guard case .range(let lower, let isLowerClosed, let upper, let isUpperClosed) = syntax.form
    else { return ([.invalid], .any) }
    let first = check(lower)
    let last = check(upper)
    guard areComparable(subject, .greaterOrEqual, first, subject.range.union(first.range)),
      areComparable(subject, .lessOrEqual, last, subject.range.union(last.range))
    else { return ([.invalid], .any) }
    guard areAlike([first.type, last.type], "..", syntax.range) else { return ([.invalid], .any) }
    let type = first.type.kind == .any ? last.type : first.type
    return ([bounds(first, isLowerClosed, last, isUpperClosed)], type)
  }

  /// A list that is written out: each element is a target, so that it may be a range.
  private mutating func listed(
    _ elements: [Syntax], _ list: Syntax, for subject: Checked
  ) -> ([UntypedTarget], FEELType) {
    guard !elements.isEmpty else {
      // Nothing is in an empty list, known or not.
      let empty = Term<Elements>(form: .constant(Elements([])), range: list.range)
      return ([.element(of: empty)], subject.type)
    }
    var targets: [UntypedTarget] = []
    var type = FEELType.any
    for element in elements {
      let (found, elementType) =
        if case .range = element.form { range(element, for: subject) } else {
          value(.equal, element, for: subject)
        }
      targets += found
      guard let joined = type.joined(with: elementType) else {
        report(.mixedList(first: type, other: elementType), element.range)
        return ([.invalid], .any)
      }
      type = joined
    }
    return (targets, type)
  }

  private mutating func listOrValue(
    _ operand: Checked, for subject: Checked
  ) -> ([UntypedTarget], FEELType) {
    if case .list(let type) = operand.type, type.isComparable(with: subject.type),
      subject.type.kind != .list || type.kind == .list
    {
      checkChoices(subject, operand)
      return ([UntypedTarget(elementOf: operand)], type)
    }
    guard subject.type.isComparable(with: operand.type) else {
      report(.incomparable("in", left: subject.type, right: operand.type), operand.range)
      return ([.invalid], .any)
    }
    checkChoices(subject, operand)
    return ([UntypedTarget(.equal, operand)], operand.type)
  }

  /// Whether values of some types can be held against one that may be of any type.
  private mutating func areAlike(
    _ types: [FEELType], _ name: String, _ range: SourceRange
  ) -> Bool {
    let known = types.filter { $0.kind != .any }
    // Records are not even alike to themselves.
    guard let first = known.first,
      let other = known.first(where: {
        !$0.isComparable(with: first) || !$0.isComparable(with: $0)
      })
    else { return true }
    report(.incomparable(name, left: first, right: other), range)
    return false
  }

  private mutating func areComparable(
    _ left: Checked, _ comparison: ComparisonOperator, _ right: Checked, _ range: SourceRange,
    isChain: Bool = false
  ) -> Bool {
    let isAllowed = !comparison.needsOrder || (left.type.isOrdered && right.type.isOrdered)
    guard isAllowed, left.type.isComparable(with: right.type) else {
      let sign = comparison.rawValue
      report(
        isChain
          ? .chained(sign, left: left.type, right: right.type)
          : .incomparable(sign, left: left.type, right: right.type), range)
      return false
    }
    checkChoices(left, right)
    return true
  }
}

extension Syntax.Form {
  /// Whether two values are compared.
  fileprivate var isComparison: Bool {
    if case .comparison = self { true } else { false }
  }
}

extension FEELType {
  /// Whether all that its values can be compared with can be compared with each other.
  fileprivate var isSimple: Bool {
    switch kind {
    case .boolean, .number, .text, .date, .yearsAndMonths, .daysAndTime: true
    case .any, .list, .record, .range: false
    }
  }
}

extension UntypedTarget {
  /// The terms that the target is made of.
  fileprivate var nodes: [Node] {
    switch self {
    case .value(_, let node): [node]
    case .bounds(let lower, _, let upper, _): [lower, upper]
    case .element(let list): [list.node]
    case .invalid: []
    }
  }
}
