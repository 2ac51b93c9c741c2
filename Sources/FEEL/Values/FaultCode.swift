/// Why an expression with known operands has no value.
public enum FaultCode: String, Error, Hashable, Sendable, CaseIterable {
  /// A number or duration was divided by zero.
  case divisionByZero

  /// A result is larger than its type can hold.
  case overflow

  /// A year, month and day that the calendar does not have.
  case invalidDate

  /// A text that is not a duration.
  case invalidDuration

  /// A list has no element at the index.
  case indexOutOfRange

  /// The least or greatest element of an empty list was asked for.
  case emptyList

  /// An evaluation took more steps or memory than is allowed.
  case limitExceeded
}

extension FaultCode: CustomStringConvertible {
  /// The code as reports write it.
  public var description: String { rawValue }
}
