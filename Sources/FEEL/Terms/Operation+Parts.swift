extension Bool {
  static func parts(of operation: Operation) -> [Node] {
    switch operation {
    case .not(let term): [term.node]
    case .junction(_, let parts): parts.map(\.term.node)
    case .quantifier(_, let list, let body): [list.node, body.node]
    case .fold(_, let list): [list.node]
    case .testBoolean(let test): test.parts
    case .testNumber(let test): test.parts
    case .testText(let test): test.parts
    case .testDate(let test): test.parts
    case .testYearsAndMonths(let test): test.parts
    case .testDaysAndTime(let test): test.parts
    case .testList(let test): test.parts
    case .ofTexts(let application): application.parts
    }
  }
}

extension Decimal128 {
  static func parts(of operation: Operation) -> [Node] {
    switch operation {
    case .count(let list), .sum(let list): [list.node]
    case .extreme(let extreme): [extreme.list.node]
    case .ofNumber(let application): application.parts
    case .ofNumbers(let application): application.parts
    case .ofText(let application): application.parts
    case .ofDate(let application): application.parts
    case .ofYearsAndMonths(let application): application.parts
    case .ofDaysAndTime(let application): application.parts
    case .yearsAndMonthsRatio(let application): application.parts
    case .daysAndTimeRatio(let application): application.parts
    }
  }
}

extension String {
  static func parts(of operation: Operation) -> [Node] {
    switch operation {
    case .extreme(let extreme): [extreme.list.node]
    case .ofTexts(let application): application.parts
    }
  }
}

extension CivilDate {
  static func parts(of operation: Operation) -> [Node] {
    switch operation {
    case .today: []
    case .extreme(let extreme): [extreme.list.node]
    case .ofNumbers(let application): application.parts
    case .plusYearsAndMonths(let application): application.parts
    case .yearsAndMonthsPlus(let application): application.parts
    case .plusDaysAndTime(let application): application.parts
    case .daysAndTimePlus(let application): application.parts
    }
  }
}

extension MonthsDuration {
  static func parts(of operation: Operation) -> [Node] {
    switch operation {
    case .extreme(let extreme): [extreme.list.node]
    case .ofDuration(let application): application.parts
    case .ofDurations(let application): application.parts
    case .scaled(let application): application.parts
    case .scaling(let application): application.parts
    case .ofDates(let application): application.parts
    }
  }
}

extension TimeDuration {
  static func parts(of operation: Operation) -> [Node] {
    switch operation {
    case .extreme(let extreme): [extreme.list.node]
    case .ofDuration(let application): application.parts
    case .ofDurations(let application): application.parts
    case .scaled(let application): application.parts
    case .scaling(let application): application.parts
    case .ofDates(let application): application.parts
    }
  }
}

extension Elements {
  static func parts(of operation: Operation) -> [Node] {
    switch operation {
    case .literal(let nodes): nodes
    case .filter(let list, let condition): [list.node, condition.condition.node]
    case .projection(let list, _), .distinct(let list): [list.node]
    }
  }
}

extension Test {
  /// The value that is tested and what it is tested against.
  fileprivate var parts: [Node] {
    switch self {
    case .fact(let fact, let range, _, _): [Term<T>(form: .fact(fact), range: range).node]
    case .general(let subject, let target): [subject.node] + target.parts
    }
  }
}

extension Target {
  fileprivate var parts: [Node] {
    switch self {
    case .value(_, let term): [term.node]
    case .bounds(let lower, let upper): [lower.term.node, upper.term.node]
    case .element(let list): [list.node]
    case .literals: []
    case .anyOf(let targets): targets.flatMap(\.parts)
    }
  }
}
