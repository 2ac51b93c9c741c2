package import CharterJSON
package import FEEL

/// What a condition comes to.
package indirect enum ConditionAnswer: Hashable, Sendable {
  /// A value.
  case known(ConditionValue)

  /// It is not known; faults may have come along.
  case unknown(Set<ConformanceCause>, Set<ConformanceFault>)

  /// It cannot be computed.
  case fault(Set<ConformanceFault>)

  /// It does not load.
  case invalid(Refusal)
}

/// A value.
package enum ConditionValue: Hashable, Sendable {
  case boolean(Bool)
  case number(Decimal128)
  case text(String)
  case date(CivilDate)
  case duration(CalendarDuration)
  case list([ConditionAnswer])
}

/// A fact that is not known, why, and where it stands below the object of all facts.
package struct ConformanceCause: Hashable, Sendable {
  package let fact: String
  package let reason: String
  package let pointer: String

  package init(fact: String, reason: String, pointer: String) {
    self.fact = fact
    self.reason = reason
    self.pointer = pointer
  }
}

/// What could not be computed, and where in the condition.
package struct ConformanceFault: Hashable, Sendable {
  package let code: String
  package let range: Range<Int>?

  package init(code: String, range: Range<Int>?) {
    self.code = code
    self.range = range
  }
}

extension ConditionAnswer {
  /// Reads what a case expects.
  init?(_ node: JSONNode) {
    let faults = (node["fault"]?.elements ?? []).map { ConformanceFault($0) }
    if let value = node["value"] {
      guard let value = ConditionValue(value) else { return nil }
      self = .known(value)
    } else if let reason = node["invalid"]?.string {
      guard let refusal = Refusal(rawValue: reason) else { return nil }
      self = .invalid(refusal)
    } else if let causes = node["unknown"]?.elements, !causes.isEmpty {
      self = .unknown(Set(causes.map { ConformanceCause($0) }), Set(faults))
    } else if !faults.isEmpty {
      self = .fault(Set(faults))
    } else {
      return nil
    }
  }
}

extension ConditionValue {
  fileprivate init?(_ node: JSONNode) {
    switch node.value {
    case .boolean(let value): self = .boolean(value)
    case .number(let text):
      guard let number = Decimal128(text) else { return nil }
      self = .number(number)
    case .string(let text): self = .text(text)
    case .array(let nodes):
      let elements = nodes.compactMap { ConditionAnswer(element: $0) }
      guard elements.count == nodes.count else { return nil }
      self = .list(elements)
    default:
      if let number = node["number"]?.string.flatMap({ Decimal128($0) }) {
        self = .number(number)
      } else if let date = node["date"]?.string.flatMap({ CivilDate($0) }) {
        self = .date(date)
      } else if let duration = node["duration"]?.string.flatMap({ CalendarDuration($0) }) {
        self = .duration(duration)
      } else {
        return nil
      }
    }
  }
}

extension ConditionAnswer {
  /// Reads an element of a list: a value, or an answer without one.
  fileprivate init?(element node: JSONNode) {
    if let value = ConditionValue(node) {
      self = .known(value)
    } else {
      self.init(node)
    }
  }
}

extension ConformanceCause {
  /// Reads a cause; that of a plain fact needs no pointer.
  package init(_ node: JSONNode) {
    fact = node["fact"]?.string ?? ""
    reason = node["reason"]?.string ?? ""
    pointer = node["pointer"]?.string ?? "/" + fact.replacing(".", with: "/")
  }
}

extension ConformanceFault {
  /// Reads a fault.
  package init(_ node: JSONNode) {
    code = node["code"]?.string ?? ""
    let bounds = node["range"]?.elements?.compactMap { $0.number.flatMap { Int($0) } }
    range = bounds.flatMap { $0.count == 2 && $0[0] <= $0[1] ? $0[0]..<$0[1] : nil }
  }
}
