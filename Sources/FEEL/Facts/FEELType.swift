/// The type of a fact or of an expression.
package indirect enum FEELType: Hashable, Sendable {
  /// Nobody has declared a type: a name without a declaration, an element of an empty list.
  case any

  /// True or false.
  case boolean

  /// A decimal number.
  case number(Number = Number())

  /// A text.
  case text

  /// A text that is one of the listed choices.
  case choice([String])

  /// A calendar date.
  case date

  /// A duration of years and months.
  case yearsAndMonths

  /// A duration of days and time.
  case daysAndTime

  /// A list whose elements have one type.
  case list(of: FEELType)

  /// Named members, as list elements have them.
  case record([Field])

  /// A range of values, which stands only after `in`.
  case range(of: FEELType)
}
