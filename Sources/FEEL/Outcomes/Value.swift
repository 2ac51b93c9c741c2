/// A value that a fact or an expression can have.
///
/// Choices are texts. Elements of lists and members of records are slots, because each of them is
/// known or not on its own.
public enum Value: Hashable, Sendable {
  /// True or false.
  case boolean(Bool)

  /// A decimal number.
  case number(Decimal128)

  /// A text in Unicode normalisation form C, or a choice.
  case text(String)

  /// A calendar date.
  case date(CivilDate)

  /// A duration of years and months.
  case yearsAndMonths(MonthsDuration)

  /// A duration of days and time.
  case daysAndTime(TimeDuration)

  /// A list of known length.
  case list([Slot])

  /// The members of a record, in the order of its declaration.
  case record([Slot])
}
