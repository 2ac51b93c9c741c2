extension MonthsDuration {
  /// The duration back in time.
  ///
  /// - Parameter duration: The duration.
  /// - Returns: The opposite duration.
  /// - Throws: `overflow`.
  package static prefix func - (
    duration: MonthsDuration
  ) throws(FaultCode) -> MonthsDuration {
    try MonthsDuration(totalMonths: 0) - duration
  }

  /// Adds two durations.
  ///
  /// - Parameters:
  ///   - left: A duration.
  ///   - right: A duration.
  /// - Returns: The sum.
  /// - Throws: `overflow`.
  package static func + (
    left: MonthsDuration, right: MonthsDuration
  ) throws(FaultCode) -> MonthsDuration {
    let (sum, overflow) = left.totalMonths.addingReportingOverflow(right.totalMonths)
    if overflow { throw .overflow }
    return MonthsDuration(totalMonths: sum)
  }

  /// Subtracts a duration from another.
  ///
  /// - Parameters:
  ///   - left: The duration to subtract from.
  ///   - right: The duration to subtract.
  /// - Returns: The difference.
  /// - Throws: `overflow`.
  package static func - (
    left: MonthsDuration, right: MonthsDuration
  ) throws(FaultCode) -> MonthsDuration {
    let (difference, overflow) = left.totalMonths.subtractingReportingOverflow(right.totalMonths)
    if overflow { throw .overflow }
    return MonthsDuration(totalMonths: difference)
  }

  /// Multiplies a duration by a number.
  ///
  /// - Parameters:
  ///   - duration: The duration.
  ///   - factor: The number.
  /// - Returns: The exact product, cut to whole months toward zero.
  /// - Throws: `overflow`.
  package static func * (
    duration: MonthsDuration, factor: Decimal128
  ) throws(FaultCode) -> MonthsDuration {
    MonthsDuration(totalMonths: try duration.totalMonths.multipliedTowardZero(by: factor))
  }

  /// Divides a duration by a number.
  ///
  /// - Parameters:
  ///   - duration: The duration.
  ///   - divisor: The number.
  /// - Returns: The exact quotient, cut to whole months toward zero.
  /// - Throws: `divisionByZero` or `overflow`.
  package static func / (
    duration: MonthsDuration, divisor: Decimal128
  ) throws(FaultCode) -> MonthsDuration {
    MonthsDuration(totalMonths: try duration.totalMonths.dividedTowardZero(by: divisor))
  }

  /// Divides a duration by another.
  ///
  /// - Parameters:
  ///   - left: The duration to divide.
  ///   - right: The duration to divide by.
  /// - Returns: How many times the second goes into the first.
  /// - Throws: `divisionByZero`.
  package static func / (
    left: MonthsDuration, right: MonthsDuration
  ) throws(FaultCode) -> Decimal128 {
    try Decimal128(left.totalMonths) / Decimal128(right.totalMonths)
  }
}
