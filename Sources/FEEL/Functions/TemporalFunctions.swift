import CharterDiagnostics

// Functions on dates and durations.

extension FunctionTable {
  static var date: Function {
    Function(
      .date, result: .date,
      signatures: [
        Signature(["from"]) { checker, call in checker.date(call) },
        Signature(
          ["year", "month", "day"],
          [
            Overload(CivilDate.Operation.ofNumbers) { (year, month, day) throws(FaultCode) in
              guard let year = Int(exactly: year), let month = Int(exactly: month),
                let day = Int(exactly: day),
                let date = CivilDate(year: year, month: month, day: day)
              else { throw .invalidDate }
              return date
            }
          ]),
      ])
  }

  static var duration: Function {
    Function(
      .duration, result: .any,
      signatures: [Signature(["from"]) { checker, call in checker.duration(call) }])
  }

  static var yearsAndMonthsDuration: Function {
    Function(
      .yearsAndMonthsDuration, result: .yearsAndMonths,
      signatures: [
        Signature(
          ["from", "to"],
          [
            Overload(MonthsDuration.Operation.ofDates, isTotal: true) {
              (start, end) throws(FaultCode) in
              CivilDate.yearsAndMonths(from: start, to: end)
            }
          ])
      ])
  }

  static var today: Function {
    Function(
      .today, result: .date,
      signatures: [
        Signature([]) { checker, call in
          checker.operation(.today, of: CivilDate.self, call.range)
        }
      ])
  }
}

extension TypeChecker {
  fileprivate mutating func date(_ call: CheckedCall) -> Checked {
    let argument = call.arguments[0]
    switch argument.type.kind {
    case .text:
      guard let text = literal(call) else { return .invalid(call.range, .date) }
      return date(text, argument.range, call.range)
    default:
      let term: Term<CivilDate>? = require(argument, .date, call.role(of: 0))
      return Checked(.date, term?.node, call.range)
    }
  }

  fileprivate mutating func duration(_ call: CheckedCall) -> Checked {
    guard call.arguments[0].type.isText || call.arguments[0].type == .any else {
      report(
        .typeMismatch(found: call.arguments[0].type, expected: .text, call.role(of: 0)),
        call.arguments[0].range)
      return .invalid(call.range)
    }
    guard let text = literal(call) else { return .invalid(call.range) }
    return duration(text, call.arguments[0].range, call.range)
  }

  /// The text of an argument that must be written out.
  private mutating func literal(_ call: CheckedCall) -> String? {
    let argument = call.arguments[0]
    if case .text(let term)? = argument.node, case .constant(let text) = term.form { return text }
    if argument.node != nil { report(.notALiteral(function: call.function), argument.range) }
    return nil
  }

  /// Checks `@"…"`.
  mutating func temporal(_ text: String, _ range: SourceRange) -> Checked {
    if let feature = leftOutFeature(of: text) {
      report(.unsupported(feature), range)
      return .invalid(range)
    }
    let isDuration = text.utf8.first == UInt8(ascii: "P") || text.hasPrefix("-P")
    return isDuration ? duration(text, range, range) : date(text, range, range)
  }

  private mutating func date(
    _ text: String, _ textRange: SourceRange, _ range: SourceRange
  ) -> Checked {
    guard let date = CivilDate(text) else {
      report(.invalidDate(text), textRange)
      return .invalid(range, .date)
    }
    return constant(date, range)
  }

  private mutating func duration(
    _ text: String, _ textRange: SourceRange, _ range: SourceRange
  ) -> Checked {
    switch CalendarDuration(text) {
    case .months(let duration)?: return constant(duration, range)
    case .time(let duration)?: return constant(duration, range)
    case nil:
      report(.invalidDuration(text), textRange)
      return .invalid(range)
    }
  }

  /// What a text is in FEEL that conditions leave out, if it looks like that.
  private func leftOutFeature(of text: String) -> FEELError.Feature? {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
    if parts.count == 2, CivilDate(String(decoding: parts[0], as: UTF8.self)) != nil {
      return .dateAndTime
    }
    return parts.count == 1 ? .time : nil
  }
}
