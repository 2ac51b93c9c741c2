extension TimeDuration: OrderedDomain {
  /// The terms that are durations of days and time.
  indirect enum Operation: Sendable {
    case extreme(Extreme)
    case ofDuration(Application1<TimeDuration, TimeDuration>)
    case ofDurations(Application2<TimeDuration, TimeDuration, TimeDuration>)
    case scaled(Application2<TimeDuration, Decimal128, TimeDuration>)
    case scaling(Application2<Decimal128, TimeDuration, TimeDuration>)
    case ofDates(Application2<CivilDate, CivilDate, TimeDuration>)
  }

  init?(_ value: Value) {
    guard case .daysAndTime(let duration) = value else { return nil }
    self = duration
  }

  var value: Value { .daysAndTime(self) }

  static var kind: FEELType.Kind { .daysAndTime }

  static func node(_ term: Term<TimeDuration>) -> Node { .daysAndTime(term) }

  static func term(_ node: Node) -> Term<TimeDuration>? {
    if case .daysAndTime(let term) = node { term } else { nil }
  }

  static func extreme(_ extreme: Extreme) -> Operation { .extreme(extreme) }
}
