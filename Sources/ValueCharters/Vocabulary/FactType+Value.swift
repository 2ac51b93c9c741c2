import CharterDiagnostics
package import CharterJSON
package import FEEL

extension FactType {
  /// Reads a value of the type that a file gives by hand, in an assumption or a review.
  ///
  /// What does not fit is reported. Lists of objects can only be empty.
  package func value(of node: JSONNode, _ log: inout LoadingLog) -> Value? {
    switch self {
    case .boolean:
      if let value = node.boolean { return .boolean(value) }
      return mismatch(.boolean, node, &log)
    case .text:
      if let value = node.string { return .text(nfc(value)) }
      return mismatch(.text, node, &log)
    case .date:
      guard node.string != nil else { return mismatch(.date, node, &log) }
      return Shape<CivilDate>.date(node, MemberLabel("value"), &log).map(Value.date)
    case .number(let limits): return number(node, within: limits, &log)
    case .choice(let choices): return choice(node, among: choices, &log)
    case .list(let element): return list(node, of: element, &log)
    case .record: return mismatch(.record, node, &log)
    case .unreadable: return nil
    }
  }

  private func mismatch(
    _ expected: ValueProblem.Expected, _ node: JSONNode, _ log: inout LoadingLog
  ) -> Value? {
    if let found = FoundKind(node) {
      log.report(ValueProblem.wrongType(found: found, expected: expected), at: node.range)
    }
    return nil
  }

  private func number(
    _ node: JSONNode, within limits: NumberLimits, _ log: inout LoadingLog
  ) -> Value? {
    guard let text = node.number else { return mismatch(.number, node, &log) }
    guard let number = Decimal128(json5: text) else {
      log.report(ValueProblem.unkeepableNumber(text), at: node.range)
      return nil
    }
    if let min = limits.min, number < min {
      log.report(ValueProblem.belowMinimum(min), at: node.range)
      return nil
    }
    if let max = limits.max, max < number {
      log.report(ValueProblem.aboveMaximum(max), at: node.range)
      return nil
    }
    return .number(number)
  }

  private func choice(
    _ node: JSONNode, among choices: [Choice], _ log: inout LoadingLog
  ) -> Value? {
    guard let text = node.string.map(nfc) else { return mismatch(.choice, node, &log) }
    if choices.contains(where: { $0.name == text }) { return .text(text) }
    let nearest = NearestName.find(text, among: choices.map(\.name))
    log.report(ValueProblem.unknownChoice(text, nearest: nearest), at: node.range)
    return nil
  }

  private func list(
    _ node: JSONNode, of element: FactType, _ log: inout LoadingLog
  ) -> Value? {
    guard let elements = node.elements else { return mismatch(.list, node, &log) }
    var slots: [Slot] = []
    for node in elements {
      if case .record = element, node.members != nil {
        log.report(ValueProblem.recordInPlainValue, at: node.range)
        return nil
      }
      guard let value = element.value(of: node, &log) else { return nil }
      slots.append(.known(value))
    }
    return .list(slots)
  }
}

extension Decimal128 {
  /// Reads a number as JSON5 writes it; `nil` for what is no finite number of 34 digits.
  init?(json5 text: String) {
    // Most numbers are written as JSON writes them.
    if let number = try? Decimal128(parsing: text) {
      self = number
      return
    }
    let isNegative = text.hasPrefix("-")
    var digits = Substring(text.drop { $0 == "-" || $0 == "+" })
    if digits.lowercased().hasPrefix("0x") {
      guard let value = UInt64(digits.dropFirst(2), radix: 16) else { return nil }
      digits = Substring(String(value))
    }
    // A point at the end, perhaps before an exponent, has no digit after it.
    if let point = digits.firstIndex(of: ".") {
      let next = digits.index(after: point)
      if next == digits.endIndex || !digits[next].isNumber { digits.insert("0", at: next) }
    }
    guard let number = try? Decimal128(parsing: (isNegative ? "-" : "") + String(digits)) else {
      return nil
    }
    self = number
  }
}
