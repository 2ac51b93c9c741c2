import FEEL

extension ReferenceConditions {
  /// A value that has to be computed, or the fault that it is too large.
  func computed(
    _ syntax: Syntax, _ body: () throws(ReferenceNumber.TooLarge) -> ReferenceValue?
  ) -> ReferenceState {
    do throws(ReferenceNumber.TooLarge) {
      if let value = try body() { return .known(value) }
    } catch {}
    return .fault(.overflow, syntax)
  }

  func negated(_ operand: ReferenceState, _ syntax: Syntax) -> ReferenceState {
    .strict([operand]) { values in
      switch values[0] {
      case .number(let number): .known(.number(number.negated))
      case .seconds(let seconds): .known(.seconds(seconds.negated))
      case .months(let months): .known(.months(-months))
      default: .unknown([], [])
      }
    }
  }

  func calculate(
    _ sign: Syntax.ArithmeticOperator, _ left: ReferenceValue, _ right: ReferenceValue,
    _ syntax: Syntax
  ) -> ReferenceState {
    if sign == .divide, right.isZero { return .fault(.divisionByZero, syntax) }
    return computed(syntax) { () throws(ReferenceNumber.TooLarge) in
      switch (left, right) {
      case (.number(let first), .number(let second)):
        return .number(try number(sign, first, second))
      case (.text(let first), .text(let second)): return .text(first + second)
      case (.date(let first), .date(let second)):
        let days = ReferenceDate.number(of: first) - ReferenceDate.number(of: second)
        return .seconds(ReferenceNumber(days * 86_400))
      case (.date(let date), let duration):
        return try moved(date, by: duration, isBack: sign == .subtract)
      case (let duration, .date(let date)): return try moved(date, by: duration, isBack: false)
      case (.seconds(let first), .seconds(let second)):
        let result = try number(sign, first, second)
        return sign == .divide ? .number(result) : try seconds(result)
      case (.seconds(let first), .number(let second)), (.number(let second), .seconds(let first)):
        return try seconds(number(sign, first, second))
      case (.months(let first), .months(let second)):
        let result = try number(sign, ReferenceNumber(first), ReferenceNumber(second))
        return sign == .divide ? .number(result) : result.whole.map { .months($0) }
      case (.months(let first), .number(let second)), (.number(let second), .months(let first)):
        return try number(sign, ReferenceNumber(first), second).truncated().whole
          .map { .months($0) }
      default: return nil
      }
    }
  }

  private func number(
    _ sign: Syntax.ArithmeticOperator, _ left: ReferenceNumber, _ right: ReferenceNumber
  ) throws(ReferenceNumber.TooLarge) -> ReferenceNumber {
    switch sign {
    case .add: try left + right
    case .subtract: try left + right.negated
    case .multiply: try left * right
    case .divide: try left / right
    }
  }

  /// A duration, which has fewer than 2^63 seconds.
  private func seconds(
    _ number: ReferenceNumber
  ) throws(ReferenceNumber.TooLarge) -> ReferenceValue {
    guard let limit = ReferenceNumber("9223372036854775808"), number.magnitude < limit else {
      throw ReferenceNumber.TooLarge()
    }
    return .seconds(number)
  }

  private func moved(
    _ date: CivilDate, by duration: ReferenceValue, isBack: Bool
  ) throws(ReferenceNumber.TooLarge) -> ReferenceValue? {
    switch duration {
    case .months(let months):
      return ReferenceDate.adding(months: isBack ? -months : months, to: date).map { .date($0) }
    case .seconds(let seconds):
      guard let whole = try (isBack ? seconds.negated : seconds).floor().whole else { return nil }
      let days = whole >= 0 ? whole / 86_400 : -((86_399 - whole) / 86_400)
      return ReferenceDate.date(ReferenceDate.number(of: date) + days).map { .date($0) }
    default: return nil
    }
  }

  /// The value of a literal date or duration.
  func temporal(_ text: String) -> ReferenceState {
    if let duration = ReferenceValue(duration: text) { return .known(duration) }
    return ReferenceDate.date(text).map { .known(.date($0)) } ?? .unknown([], [])
  }

  /// `date(year, month, day)`, or a date as it is.
  func date(_ values: [ReferenceValue], _ syntax: Syntax) -> ReferenceState {
    if values.count == 1 { return .known(values[0]) }
    let numbers = values.compactMap {
      if case .number(let number) = $0 { number.whole } else { nil }
    }
    guard numbers.count == 3,
      let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return .fault(.invalidDate, syntax) }
    return .known(.date(date))
  }

  func temporalMember(_ name: String, of value: ReferenceValue) -> ReferenceNumber? {
    switch (name, value) {
    case ("year", .date(let date)): ReferenceNumber(date.year)
    case ("month", .date(let date)): ReferenceNumber(date.month)
    case ("day", .date(let date)): ReferenceNumber(date.day)
    case ("weekday", .date(let date)): ReferenceNumber(ReferenceDate.weekday(of: date))
    case ("years", .months(let months)): ReferenceNumber(months / 12)
    case ("months", .months(let months)): ReferenceNumber(months % 12)
    case (_, .seconds(let seconds)): part(name, of: seconds)
    default: nil
    }
  }

  private func part(_ name: String, of seconds: ReferenceNumber) -> ReferenceNumber? {
    guard let cut = try? seconds.truncated(), let whole = cut.whole else { return nil }
    switch name {
    case "days": return ReferenceNumber(whole / 86_400)
    case "hours": return ReferenceNumber(whole / 3600 % 24)
    case "minutes": return ReferenceNumber(whole / 60 % 60)
    default: return try? seconds + ReferenceNumber(-(whole - whole % 60))
    }
  }
}

extension ReferenceValue {
  fileprivate var isZero: Bool {
    switch self {
    case .number(let number), .seconds(let number): number == .zero
    case .months(let months): months == 0
    default: false
    }
  }
}

extension ReferenceDate {
  /// Reads `2026-01-31`.
  static func date(_ text: String) -> CivilDate? {
    let isBefore = text.hasPrefix("-")
    let parts = (isBefore ? text.dropFirst() : text[...])
      .split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, 4...9 ~= parts[0].count, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].count == 4 || parts[0].first != "0",
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      !(isBefore && year == 0)
    else { return nil }
    return CivilDate(year: isBefore ? -year : year, month: month, day: day)
  }
}
