package import FEEL

/// What is known of an expression: a value, or why there is none.
package enum ReferenceState: Hashable {
  case known(ReferenceValue)
  case unknown(Set<Cause>, Set<Fault>)
  case fault(Set<Fault>)
}

/// A value.
package indirect enum ReferenceValue: Hashable {
  case boolean(Bool)
  case number(ReferenceNumber)
  case text(String)
  case date(CivilDate)
  case months(Int)
  case seconds(ReferenceNumber)

  /// The elements, and the faults for which a filter could not tell whether others belong.
  case list([ReferenceState], Set<Fault>)
  case record([ReferenceState])
}

extension ReferenceValue {
  /// Reads a duration such as `P1Y2M` or `-P3DT4H`.
  init?(duration text: String) {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    guard rest.first == "P" else { return nil }
    let parts = rest.dropFirst().split(separator: "T", omittingEmptySubsequences: false)
    func amount(_ unit: Character, _ part: Int) -> ReferenceNumber? {
      guard parts.indices.contains(part), let end = parts[part].firstIndex(of: unit) else {
        return nil
      }
      return ReferenceNumber(
        String(parts[part][..<end].reversed().prefix { $0.isNumber || $0 == "." }.reversed()))
    }
    let years = amount("Y", 0)
    let months = amount("M", 0)
    if years != nil || months != nil {
      let total = (years?.whole ?? 0) * 12 + (months?.whole ?? 0)
      self = .months(isNegative ? -total : total)
      return
    }
    var total = ReferenceNumber.zero
    for (unit, part, factor) in [("D", 0, 86_400), ("H", 1, 3600), ("M", 1, 60), ("S", 1, 1)] {
      guard let number = amount(Character(unit), part),
        let seconds = try? number * ReferenceNumber(factor), let sum = try? total + seconds
      else { continue }
      total = sum
    }
    self = .seconds(isNegative ? total.negated : total)
  }

  /// Whether a value comes before another of its type.
  static func precedes(_ left: ReferenceValue, _ right: ReferenceValue) -> Bool {
    switch (left, right) {
    case (.number(let first), .number(let second)): first < second
    case (.text(let first), .text(let second)):
      first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
    case (.date(let first), .date(let second)): first < second
    case (.months(let first), .months(let second)): first < second
    case (.seconds(let first), .seconds(let second)): first < second
    default: false
    }
  }
}

extension ReferenceState {
  static func boolean(_ value: Bool) -> ReferenceState { .known(.boolean(value)) }

  static func fault(_ code: FaultCode, _ syntax: Syntax) -> ReferenceState {
    .fault([Fault(code, syntax.range)])
  }

  var causes: Set<Cause> { if case .unknown(let causes, _) = self { causes } else { [] } }

  var faults: Set<Fault> {
    switch self {
    case .known: []
    case .unknown(_, let faults), .fault(let faults): faults
    }
  }

  var isUnknown: Bool { if case .unknown = self { true } else { false } }

  var isFault: Bool { if case .fault = self { true } else { false } }

  /// The elements of a known list.
  var elements: [ReferenceState]? {
    if case .known(.list(let elements, _)) = self { elements } else { nil }
  }

  /// The state, in which a value with anything missing inside is missing as a whole.
  var whole: ReferenceState {
    switch self {
    case .known(.list(let inner, _)), .known(.record(let inner)):
      ReferenceState.strict(inner.map(\.whole)) { _ in self }
    default: self
    }
  }

  /// A strict function: a fault if an operand is one, else unknown if one is, else its value.
  static func strict(
    _ operands: [ReferenceState], _ function: ([ReferenceValue]) -> ReferenceState
  ) -> ReferenceState {
    let faults = operands.reduce(into: Set()) { $0.formUnion($1.faults) }
    if operands.contains(where: \.isFault) { return .fault(faults) }
    if operands.contains(where: \.isUnknown) {
      return .unknown(operands.reduce(into: []) { $0.formUnion($1.causes) }, faults)
    }
    return function(operands.compactMap { if case .known(let value) = $0 { value } else { nil } })
  }

  /// The tables of `and` (absorbed by F) and of `or` (absorbed by T).
  static func fold(_ operands: [ReferenceState], absorbing: Bool) -> ReferenceState {
    if operands.contains(.boolean(absorbing)) { return .boolean(absorbing) }
    let faults = operands.reduce(into: Set()) { $0.formUnion($1.faults) }
    if operands.contains(where: \.isUnknown) {
      return .unknown(operands.reduce(into: []) { $0.formUnion($1.causes) }, faults)
    }
    return operands.contains(where: \.isFault) ? .fault(faults) : .boolean(!absorbing)
  }
}
