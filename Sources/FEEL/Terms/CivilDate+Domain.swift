extension CivilDate: OrderedDomain {
  /// The terms that are dates.
  indirect enum Operation: Sendable {
    /// `today()`
    case today

    case extreme(Extreme)
    case ofNumbers(Application3<Decimal128, Decimal128, Decimal128, CivilDate>)
    case plusYearsAndMonths(Application2<CivilDate, MonthsDuration, CivilDate>)
    case yearsAndMonthsPlus(Application2<MonthsDuration, CivilDate, CivilDate>)
    case plusDaysAndTime(Application2<CivilDate, TimeDuration, CivilDate>)
    case daysAndTimePlus(Application2<TimeDuration, CivilDate, CivilDate>)
  }

  init?(_ value: Value) {
    guard case .date(let date) = value else { return nil }
    self = date
  }

  init?(_ cell: FactCell, in store: FactStore) {
    guard cell.kind == .date else { return nil }
    self = cell.date
  }

  var value: Value { .date(self) }

  static var kind: FEELType.Kind { .date }

  static func node(_ term: Term<CivilDate>) -> Node { .date(term) }

  static func term(_ node: Node) -> Term<CivilDate>? {
    if case .date(let term) = node { term } else { nil }
  }

  static func extreme(_ extreme: Extreme) -> Operation { .extreme(extreme) }
}
