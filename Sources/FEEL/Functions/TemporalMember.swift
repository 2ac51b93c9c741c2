/// The members of dates and durations, such as `.year`.
enum TemporalMember {
  private static let members: [(name: String, overload: Overload)] = [
    ("year", ofDate { Decimal128($0.year) }),
    ("month", ofDate { Decimal128($0.month) }),
    ("day", ofDate { Decimal128($0.day) }),
    ("weekday", ofDate { Decimal128($0.weekday) }),
    ("years", ofMonths { Decimal128($0.years) }),
    ("months", ofMonths { Decimal128($0.months) }),
    ("days", ofTime { Decimal128($0.days) }),
    ("hours", ofTime { Decimal128($0.hours) }),
    ("minutes", ofTime { Decimal128($0.minutes) }),
    ("seconds", ofTime { $0.seconds }),
  ]

  /// How values of a kind give a member, if they do.
  static func overload(_ name: String, of kind: FEELType.Kind) -> Overload? {
    members.first { $0.name == name && $0.overload.operands == [kind] }?.overload
  }

  /// The names of the members that values of a kind have.
  static func names(of kind: FEELType.Kind) -> [String] {
    members.filter { $0.overload.operands == [kind] }.map(\.name)
  }

  private static func ofDate(
    _ member: @escaping @Sendable (CivilDate) throws(FaultCode) -> Decimal128
  ) -> Overload {
    Overload(Decimal128.Operation.ofDate, isTotal: true, member)
  }

  private static func ofMonths(
    _ member: @escaping @Sendable (MonthsDuration) throws(FaultCode) -> Decimal128
  ) -> Overload {
    Overload(Decimal128.Operation.ofYearsAndMonths, isTotal: true, member)
  }

  private static func ofTime(
    _ member: @escaping @Sendable (TimeDuration) throws(FaultCode) -> Decimal128
  ) -> Overload {
    Overload(Decimal128.Operation.ofDaysAndTime, isTotal: true, member)
  }
}
