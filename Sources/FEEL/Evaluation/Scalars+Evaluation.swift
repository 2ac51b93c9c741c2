import CharterDiagnostics

extension String {
  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<String, R> {
    switch operation {
    case .extreme(let extreme): evaluator.find(extreme, at: range)
    case .ofTexts(let application): evaluator.apply(application, at: range)
    }
  }
}

extension CivilDate {
  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<CivilDate, R> {
    switch operation {
    case .today: .known(evaluator.context.today)
    case .extreme(let extreme): evaluator.find(extreme, at: range)
    case .ofNumbers(let application): evaluator.apply(application, at: range)
    case .plusYearsAndMonths(let application): evaluator.apply(application, at: range)
    case .yearsAndMonthsPlus(let application): evaluator.apply(application, at: range)
    case .plusDaysAndTime(let application): evaluator.apply(application, at: range)
    case .daysAndTimePlus(let application): evaluator.apply(application, at: range)
    }
  }
}

extension MonthsDuration {
  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<MonthsDuration, R> {
    switch operation {
    case .extreme(let extreme): evaluator.find(extreme, at: range)
    case .ofDuration(let application): evaluator.apply(application, at: range)
    case .ofDurations(let application): evaluator.apply(application, at: range)
    case .scaled(let application): evaluator.apply(application, at: range)
    case .scaling(let application): evaluator.apply(application, at: range)
    case .ofDates(let application): evaluator.apply(application, at: range)
    }
  }
}

extension TimeDuration {
  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<TimeDuration, R> {
    switch operation {
    case .extreme(let extreme): evaluator.find(extreme, at: range)
    case .ofDuration(let application): evaluator.apply(application, at: range)
    case .ofDurations(let application): evaluator.apply(application, at: range)
    case .scaled(let application): evaluator.apply(application, at: range)
    case .scaling(let application): evaluator.apply(application, at: range)
    case .ofDates(let application): evaluator.apply(application, at: range)
    }
  }
}
