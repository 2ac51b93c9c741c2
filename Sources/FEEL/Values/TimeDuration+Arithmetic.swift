extension TimeDuration {
  /// Adds two durations.
  ///
  /// - Parameters:
  ///   - left: A duration.
  ///   - right: A duration.
  /// - Returns: The sum.
  /// - Throws: `overflow`.
  package static func + (
    left: TimeDuration, right: TimeDuration
  ) throws(FaultCode) -> TimeDuration {
    try TimeDuration(totalSeconds: left.totalSeconds + right.totalSeconds)
  }

  /// Subtracts a duration from another.
  ///
  /// - Parameters:
  ///   - left: The duration to subtract from.
  ///   - right: The duration to subtract.
  /// - Returns: The difference.
  /// - Throws: `overflow`.
  package static func - (
    left: TimeDuration, right: TimeDuration
  ) throws(FaultCode) -> TimeDuration {
    try TimeDuration(totalSeconds: left.totalSeconds - right.totalSeconds)
  }

  /// Multiplies a duration by a number.
  ///
  /// - Parameters:
  ///   - duration: The duration.
  ///   - factor: The number.
  /// - Returns: The product, its seconds rounded as numbers are.
  /// - Throws: `overflow`.
  package static func * (
    duration: TimeDuration, factor: Decimal128
  ) throws(FaultCode) -> TimeDuration {
    try TimeDuration(totalSeconds: duration.totalSeconds * factor)
  }

  /// Divides a duration by a number.
  ///
  /// - Parameters:
  ///   - duration: The duration.
  ///   - divisor: The number.
  /// - Returns: The quotient, its seconds rounded as numbers are.
  /// - Throws: `divisionByZero` or `overflow`.
  package static func / (
    duration: TimeDuration, divisor: Decimal128
  ) throws(FaultCode) -> TimeDuration {
    try TimeDuration(totalSeconds: duration.totalSeconds / divisor)
  }

  /// Divides a duration by another.
  ///
  /// - Parameters:
  ///   - left: The duration to divide.
  ///   - right: The duration to divide by.
  /// - Returns: How many times the second goes into the first.
  /// - Throws: `divisionByZero` or `overflow`.
  package static func / (
    left: TimeDuration, right: TimeDuration
  ) throws(FaultCode) -> Decimal128 {
    try left.totalSeconds / right.totalSeconds
  }
}
