extension Decimal128: OrderedDomain {
  /// The terms that are numbers.
  indirect enum Operation: Sendable {
    /// `count(L)`
    case count(Term<Elements>)

    /// `sum(L)`
    case sum(Term<Elements>)

    case extreme(Extreme)
    case ofNumber(Application1<Decimal128, Decimal128>)
    case ofNumbers(Application2<Decimal128, Decimal128, Decimal128>)
    case ofText(Application1<String, Decimal128>)
    case ofDate(Application1<CivilDate, Decimal128>)
    case ofYearsAndMonths(Application1<MonthsDuration, Decimal128>)
    case ofDaysAndTime(Application1<TimeDuration, Decimal128>)
    case yearsAndMonthsRatio(Application2<MonthsDuration, MonthsDuration, Decimal128>)
    case daysAndTimeRatio(Application2<TimeDuration, TimeDuration, Decimal128>)
  }

  init?(_ value: Value) {
    guard case .number(let number) = value else { return nil }
    self = number
  }

  init?(_ cell: FactCell, in store: FactStore) {
    guard cell.kind == .number else { return nil }
    self = cell.number
  }

  var value: Value { .number(self) }

  static var kind: FEELType.Kind { .number }

  static func node(_ term: Term<Decimal128>) -> Node { .number(term) }

  static func term(_ node: Node) -> Term<Decimal128>? {
    if case .number(let term) = node { term } else { nil }
  }

  static func filteredList(countedBy term: Term<Decimal128>) -> Term<Elements>? {
    guard case .operation(.count(let list)) = term.form, case .operation(.filter) = list.form
    else { return nil }
    return list
  }

  static func extreme(_ extreme: Extreme) -> Operation { .extreme(extreme) }
}
