import CharterDiagnostics

/// What a value is tested against, before the type is known.
enum UntypedTarget: Sendable {
  case value(ComparisonOperator, Node)
  case bounds(lower: Node, isLowerClosed: Bool, upper: Node, isUpperClosed: Bool)
  case element(of: Term<Elements>)

  fileprivate func target<T: Domain>() -> Target<T>? {
    switch self {
    case .value(let comparison, let node): return node.term().map { .value(comparison, $0) }
    case .bounds(let lower, let isLowerClosed, let upper, let isUpperClosed):
      guard let lower: Term<T> = lower.term(), let upper: Term<T> = upper.term() else {
        return nil
      }
      return .bounds(
        lower: Bound(term: lower, isClosed: isLowerClosed),
        upper: Bound(term: upper, isClosed: isUpperClosed))
    case .element(let list): return .element(of: list)
    }
  }
}

extension Target {
  /// One of several targets must hold; `nil` where one of them is of another type.
  fileprivate init?(_ untyped: [UntypedTarget]) {
    if untyped.count == 1 {
      guard let target: Target = untyped[0].target() else { return nil }
      self = target
      return
    }
    let targets: [Target] = untyped.compactMap { $0.target() }
    guard targets.count == untyped.count else { return nil }
    let literals: [T] = targets.compactMap { target in
      if case .value(.equal, let term) = target, case .constant(let literal) = term.form {
        literal
      } else {
        nil
      }
    }
    if T.kind != .list, literals.count == targets.count {
      self = .literals(literals)
    } else {
      self = .anyOf(targets)
    }
  }
}

extension Bool.Operation {
  /// Makes a test over the domain of a kind of type; `nil` where that has none.
  init?(_ kind: FEELType.Kind, _ subject: Node, _ targets: [UntypedTarget]) {
    func test<T: Domain>(_ operation: (Test<T>) -> Bool.Operation) -> Bool.Operation? {
      guard let subject: Term<T> = subject.term(), let target = Target<T>(targets) else {
        return nil
      }
      return operation(Test(subject, target))
    }
    let operation: Bool.Operation? =
      switch kind {
      case .boolean: test { .testBoolean($0) }
      case .number: test { .testNumber($0) }
      case .text: test { .testText($0) }
      case .date: test { .testDate($0) }
      case .yearsAndMonths: test { .testYearsAndMonths($0) }
      case .daysAndTime: test { .testDaysAndTime($0) }
      case .list: test { .testList($0) }
      case .any, .record, .range: nil
      }
    guard let operation else { return nil }
    self = operation
  }
}
