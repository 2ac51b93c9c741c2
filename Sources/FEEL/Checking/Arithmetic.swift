/// The operators that calculate, and what they calculate with.
enum Arithmetic {
  /// The ways in which an operator takes its operands.
  static func overloads(of sign: Syntax.ArithmeticOperator) -> [Overload] {
    switch sign {
    case .add: addition
    case .subtract: subtraction
    case .multiply: multiplication
    case .divide: division
    }
  }

  /// The ways in which `-x` takes its operand.
  static let negation: [Overload] = [
    Overload(Decimal128.Operation.ofNumber, isTotal: true) { (x: Decimal128) throws(FaultCode) in -x
    },
    Overload(MonthsDuration.Operation.ofDuration) { (x: MonthsDuration) throws(FaultCode) in
      try -x
    },
    Overload(TimeDuration.Operation.ofDuration, isTotal: true) {
      (x: TimeDuration) throws(FaultCode) in -x
    },
  ]

  private static let addition: [Overload] = [
    Overload(Decimal128.Operation.ofNumbers) { (x, y) throws(FaultCode) in try x + y },
    Overload(String.Operation.ofTexts) { (x, y) throws(FaultCode) in try joined(x, y) },
    Overload(CivilDate.Operation.plusYearsAndMonths) { (x, y) throws(FaultCode) in try x + y },
    Overload(CivilDate.Operation.yearsAndMonthsPlus) { (x, y) throws(FaultCode) in try y + x },
    Overload(CivilDate.Operation.plusDaysAndTime) { (x, y) throws(FaultCode) in try x + y },
    Overload(CivilDate.Operation.daysAndTimePlus) { (x, y) throws(FaultCode) in try y + x },
    Overload(MonthsDuration.Operation.ofDurations) { (x, y) throws(FaultCode) in try x + y },
    Overload(TimeDuration.Operation.ofDurations) { (x, y) throws(FaultCode) in try x + y },
  ]

  private static let subtraction: [Overload] = [
    Overload(Decimal128.Operation.ofNumbers) { (x, y) throws(FaultCode) in try x - y },
    Overload(TimeDuration.Operation.ofDates, isTotal: true) { (x, y) throws(FaultCode) in x - y },
    Overload(CivilDate.Operation.plusYearsAndMonths) { (x, y) throws(FaultCode) in try x - y },
    Overload(CivilDate.Operation.plusDaysAndTime) { (x, y) throws(FaultCode) in try x - y },
    Overload(MonthsDuration.Operation.ofDurations) { (x, y) throws(FaultCode) in try x - y },
    Overload(TimeDuration.Operation.ofDurations) { (x, y) throws(FaultCode) in try x - y },
  ]

  private static let multiplication: [Overload] = [
    Overload(Decimal128.Operation.ofNumbers) { (x, y) throws(FaultCode) in try x * y },
    Overload(MonthsDuration.Operation.scaled) { (x, y) throws(FaultCode) in try x * y },
    Overload(MonthsDuration.Operation.scaling) { (x, y) throws(FaultCode) in try y * x },
    Overload(TimeDuration.Operation.scaled) { (x, y) throws(FaultCode) in try x * y },
    Overload(TimeDuration.Operation.scaling) { (x, y) throws(FaultCode) in try y * x },
  ]

  private static let division: [Overload] = [
    Overload(Decimal128.Operation.ofNumbers) { (x, y) throws(FaultCode) in try x / y },
    Overload(MonthsDuration.Operation.scaled) { (x, y) throws(FaultCode) in try x / y },
    Overload(TimeDuration.Operation.scaled) { (x, y) throws(FaultCode) in try x / y },
    Overload(Decimal128.Operation.yearsAndMonthsRatio) { (x, y) throws(FaultCode) in try x / y },
    Overload(Decimal128.Operation.daysAndTimeRatio) { (x, y) throws(FaultCode) in try x / y },
  ]

  /// Two texts, one behind the other.
  private static func joined(_ left: String, _ right: String) throws(FaultCode) -> String {
    // Definitions can double a text as often as there are definitions.
    guard left.utf8.count + right.utf8.count <= FEELLimits.joinedText else {
      throw .limitExceeded
    }
    return nfc(left + right)
  }
}
