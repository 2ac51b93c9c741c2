// The work limit is left out here: it depends on the lengths of lists alone.

extension Bool {
  static func canFault(_ operation: Operation) -> Bool {
    switch operation {
    case .not, .junction, .quantifier, .fold, .testBoolean, .testNumber, .testText, .testDate,
      .testYearsAndMonths, .testDaysAndTime, .testList:
      false
    case .ofTexts(let application): !application.isTotal
    }
  }
}

extension Decimal128 {
  static func canFault(_ operation: Operation) -> Bool {
    switch operation {
    case .count: false
    case .sum, .extreme: true
    case .ofNumber(let application): !application.isTotal
    case .ofNumbers(let application): !application.isTotal
    case .ofText(let application): !application.isTotal
    case .ofDate(let application): !application.isTotal
    case .ofYearsAndMonths(let application): !application.isTotal
    case .ofDaysAndTime(let application): !application.isTotal
    case .yearsAndMonthsRatio, .daysAndTimeRatio: true
    }
  }
}

extension String {
  static func canFault(_ operation: Operation) -> Bool { true }
}

extension CivilDate {
  static func canFault(_ operation: Operation) -> Bool {
    if case .today = operation { false } else { true }
  }
}

extension MonthsDuration {
  static func canFault(_ operation: Operation) -> Bool {
    if case .ofDates(let application) = operation { !application.isTotal } else { true }
  }
}

extension TimeDuration {
  static func canFault(_ operation: Operation) -> Bool {
    switch operation {
    case .ofDates(let application): !application.isTotal
    case .ofDuration(let application): !application.isTotal
    default: true
    }
  }
}

extension Elements {
  static func canFault(_ operation: Operation) -> Bool { false }
}
