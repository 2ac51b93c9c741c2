extension Bool: Domain {
  /// The terms that are true or false.
  indirect enum Operation: Sendable {
    /// `not(x)`
    case not(Term<Bool>)

    /// `x and y`, `x or y`
    case junction(Junction, [Part])

    /// `some x in L satisfies c`, `every x in L satisfies c`
    case quantifier(Junction, over: Term<Elements>, Term<Bool>)

    /// `all(L)`, `any(L)`
    case fold(Junction, Term<Elements>)

    case testBoolean(Test<Bool>)
    case testNumber(Test<Decimal128>)
    case testText(Test<String>)
    case testDate(Test<CivilDate>)
    case testYearsAndMonths(Test<MonthsDuration>)
    case testDaysAndTime(Test<TimeDuration>)
    case testList(Test<Elements>)

    /// `contains(t, u)` and its like.
    case ofTexts(Application2<String, String, Bool>)
  }

  /// A part of a junction.
  ///
  /// Arrays of a type that asks for a conformance make the runtime look for that among all that there
  /// are; this type asks for none.
  struct Part: Sendable {
    let term: Term<Bool>
  }

  init?(_ value: Value) {
    guard case .boolean(let boolean) = value else { return nil }
    self = boolean
  }

  init?(_ cell: FactCell, in store: FactStore) {
    guard cell.kind == .boolean else { return nil }
    self = cell.boolean
  }

  var value: Value { .boolean(self) }

  static var kind: FEELType.Kind { .boolean }

  static func node(_ term: Term<Bool>) -> Node { .boolean(term) }

  static func term(_ node: Node) -> Term<Bool>? {
    if case .boolean(let term) = node { term } else { nil }
  }
}

/// The two ways of joining conditions.
enum Junction: Hashable, Sendable {
  /// All must hold.
  case and

  /// One must hold.
  case or

  /// The value of a part that settles the whole.
  var absorbing: Bool {
    switch self {
    case .and: false
    case .or: true
    }
  }
}
