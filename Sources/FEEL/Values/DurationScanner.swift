/// Reads the components of a duration in their order and adds them up.
struct DurationScanner {
  private var index = 0
  private var isNegative = false
  private var isInTime = false
  private var last: Component?
  private var months: Int64 = 0
  private var seconds: Int64 = 0
  private var fraction: Decimal128 = 0
  private var hasMonths = false
  private var hasTime = false
  private var failure: CalendarDuration.ParseError?

  /// Reads a whole text.
  ///
  /// - Parameter text: The UTF-8 text.
  /// - Throws: `malformed`; what else is wrong waits for `duration()`.
  mutating func scan(_ text: Span<UInt8>) throws(CalendarDuration.ParseError) {
    isNegative = skip("-", in: text)
    guard skip("P", in: text), index < text.count else { throw .malformed }
    while index < text.count {
      if !isInTime, skip("T", in: text) {
        isInTime = true
        guard index < text.count else { throw .malformed }
      }
      try scanComponent(text)
    }
  }

  /// The duration that was read.
  ///
  /// - Returns: The duration.
  /// - Throws: Why the components do not make a duration.
  func duration() throws(CalendarDuration.ParseError) -> CalendarDuration {
    if hasMonths, hasTime { throw .mixed }
    if let failure { throw failure }
    if hasMonths {
      return .months(MonthsDuration(totalMonths: isNegative ? -months : months))
    }
    let whole = Decimal128(seconds)
    // The sum is exact unless its digits were rounded away.
    guard let total = try? whole + fraction, (try? total - whole) == fraction else {
      throw .tooManyDigits
    }
    guard let duration = try? TimeDuration(totalSeconds: isNegative ? -total : total) else {
      throw .tooLong
    }
    return .time(duration)
  }

  private mutating func skip(_ scalar: Unicode.Scalar, in text: Span<UInt8>) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func scanComponent(
    _ text: Span<UInt8>
  ) throws(CalendarDuration.ParseError) {
    let start = index
    let count = scanDigits(text)
    guard index > start else { throw .malformed }

    let point = index
    if skip(".", in: text) {
      _ = scanDigits(text)
      guard index > point + 1 else { throw .malformed }
    }
    guard index < text.count, let component = Component(text[index], isInTime: isInTime),
      component.rawValue > last?.rawValue ?? -1, component == .seconds || index == point
    else { throw .malformed }
    if index > point {
      do throws(Decimal128.ParseError) {
        fraction = try Decimal128(parsing: text.extracting(point..<index))
      } catch {
        failure = failure ?? .tooManyDigits
      }
    }
    index += 1
    last = component
    add(count, of: component)
  }

  /// Reads digits, or gives `nil` when their number is too large.
  private mutating func scanDigits(_ text: Span<UInt8>) -> Int64? {
    var value: Int64? = 0
    while index < text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      index += 1
      value = value.flatMap { $0.multipliedExactly(by: 10) }?.addedExactly(to: Int64(digit))
    }
    return value
  }

  private mutating func add(_ count: Int64?, of component: Component) {
    let length = count.flatMap { $0.multipliedExactly(by: component.unit) }
    let sum = length.flatMap { $0.addedExactly(to: component.isTime ? seconds : months) }
    if sum == nil { failure = .tooLong }
    if component.isTime {
      hasTime = true
      seconds = sum ?? 0
    } else {
      hasMonths = true
      months = sum ?? 0
    }
  }
}

extension DurationScanner {
  private enum Component: Int {
    case years
    case months
    case days
    case hours
    case minutes
    case seconds

    init?(_ letter: UInt8, isInTime: Bool) {
      switch (letter, isInTime) {
      case (UInt8(ascii: "Y"), false): self = .years
      case (UInt8(ascii: "M"), false): self = .months
      case (UInt8(ascii: "D"), false): self = .days
      case (UInt8(ascii: "H"), true): self = .hours
      case (UInt8(ascii: "M"), true): self = .minutes
      case (UInt8(ascii: "S"), true): self = .seconds
      default: return nil
      }
    }

    /// Whether it counts seconds, not months.
    var isTime: Bool { rawValue >= Component.days.rawValue }

    /// Its length in seconds or in months.
    var unit: Int64 {
      switch self {
      case .years: 12
      case .months, .seconds: 1
      case .days: TimeDuration.secondsPerDay
      case .hours: 3600
      case .minutes: 60
      }
    }
  }
}

extension Int64 {
  fileprivate func multipliedExactly(by factor: Int64) -> Int64? {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }

  fileprivate func addedExactly(to summand: Int64) -> Int64? {
    let (sum, overflow) = addingReportingOverflow(summand)
    return overflow ? nil : sum
  }
}
