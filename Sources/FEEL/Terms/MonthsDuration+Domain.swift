extension MonthsDuration: OrderedDomain {
  /// The terms that are durations of years and months.
  indirect enum Operation: Sendable {
    case extreme(Extreme)
    case ofDuration(Application1<MonthsDuration, MonthsDuration>)
    case ofDurations(Application2<MonthsDuration, MonthsDuration, MonthsDuration>)
    case scaled(Application2<MonthsDuration, Decimal128, MonthsDuration>)
    case scaling(Application2<Decimal128, MonthsDuration, MonthsDuration>)
    case ofDates(Application2<CivilDate, CivilDate, MonthsDuration>)
  }

  init?(_ value: Value) {
    guard case .yearsAndMonths(let duration) = value else { return nil }
    self = duration
  }

  var value: Value { .yearsAndMonths(self) }

  static var kind: FEELType.Kind { .yearsAndMonths }

  static func node(_ term: Term<MonthsDuration>) -> Node { .yearsAndMonths(term) }

  static func term(_ node: Node) -> Term<MonthsDuration>? {
    if case .yearsAndMonths(let term) = node { term } else { nil }
  }

  static func extreme(_ extreme: Extreme) -> Operation { .extreme(extreme) }
}
