import CharterDiagnostics

/// What a value is tested against, before the type is known.
enum UntypedTarget: Sendable {
  case value(ComparisonOperator, Node)
  case bounds(lower: Node, isLowerClosed: Bool, upper: Node, isUpperClosed: Bool)
  case element(of: Term<Elements>)

  /// One with errors, which were reported.
  case invalid

  /// A value that was checked.
  init(_ comparison: ComparisonOperator, _ checked: Checked) {
    if let node = checked.node { self = .value(comparison, node) } else { self = .invalid }
  }

  /// The elements of a list that was checked.
  init(elementOf list: Checked) {
    if let list = list.term(as: Elements.self) {
      self = .element(of: list)
    } else {
      self = .invalid
    }
  }

  /// Whether it has no errors.
  var isValid: Bool { if case .invalid = self { false } else { true } }

  /// The value that is written out, if it is one of a domain that has to be equal.
  fileprivate func literal<T: Domain>() -> T? {
    guard case .value(.equal, let node) = self, let term: Term<T> = node.term(),
      case .constant(let literal) = term.form
    else { return nil }
    return literal
  }

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
    case .invalid: return nil
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
    if T.kind != .list {
      let literals: [T] = untyped.compactMap { $0.literal() }
      if literals.count == untyped.count {
        self = .literals(literals)
        return
      }
    }
    let targets: [Target] = untyped.compactMap { $0.target() }
    guard targets.count == untyped.count else { return nil }
    self = .anyOf(targets)
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
