import CharterJSON
import FEEL
import ValueCharters

/// What a file says of facts, and what it had no business saying.
struct ReferenceReading {
  private let supplier: FactSource

  init(_ supplier: FactSource) {
    self.supplier = supplier
  }

  /// What an object of facts says of one; `nil` where it says nothing.
  func read(_ fact: Fact, in facts: JSONNode?) -> ReferenceState? {
    let isOwn = fact.source == supplier
    func unknown(_ reason: Cause.Reason) -> ReferenceState {
      .unknown([Cause(fact.id, reason)], [])
    }
    guard var node = facts else { return nil }
    var isTwice = false
    for name in fact.names {
      switch node.value {
      case .null: return isOwn ? unknown(.declaredUnknown) : nil
      case .object: break
      default: return isOwn ? unknown(.malformed) : nil
      }
      let found = node.members(named: name)
      guard let first = found.first else { return isTwice && isOwn ? unknown(.malformed) : nil }
      isTwice = isTwice || found.count > 1
      node = first.value
    }
    if !isOwn { return unknown(.refused) }
    return isTwice ? unknown(.malformed) : state(of: node, fact)
  }

  /// The state of a fact that a value gives.
  func state(of node: JSONNode, _ fact: Fact) -> ReferenceState {
    state(of: node, fact.type, fact.id, [])
  }

  private func state(
    of node: JSONNode, _ type: FactType, _ fact: FactID, _ indices: [Int]
  ) -> ReferenceState {
    func unknown(_ reason: Cause.Reason) -> ReferenceState {
      .unknown([Cause(fact, reason, indices: indices)], [])
    }
    switch (type, node.value) {
    case (_, .null): return unknown(.declaredUnknown)
    case (.boolean, .boolean(let value)): return .boolean(value)
    case (.text, .string(let text)): return .known(.text(text))
    case (.date, .string(let text)):
      return ReferenceDate.date(text).map { .known(.date($0)) } ?? unknown(.malformed)
    case (.choice(let choices), .string(let text)):
      return choices.contains { $0.name == text } ? .known(.text(text)) : unknown(.malformed)
    case (.number(let limits), .number(let text)):
      guard let number = ReferenceNumber(text), !isLess(number, than: limits.min),
        !isLess(limits.max.flatMap(Self.number), than: number)
      else { return unknown(.malformed) }
      return .known(.number(number))
    case (.list(let element), .array(let nodes)):
      return .known(
        .list(
          nodes.enumerated().map { state(of: $1, element, fact, indices + [$0]) }, []))
    case (.record(let members), .object):
      return .known(
        .record(
          members.map { member in
            let found = node.members(named: member.names.last ?? "")
            let own = { Cause(member.id, $0, indices: indices) }
            if found.count > 1 { return .unknown([own(.malformed)], []) }
            return found.first.map { state(of: $0.value, member.type, member.id, indices) }
              ?? .unknown([own(.notDeclared)], [])
          }))
    default: return unknown(.malformed)
    }
  }

  private static func number(_ number: Decimal128) -> ReferenceNumber? {
    ReferenceNumber(number.description)
  }

  private func isLess(_ number: ReferenceNumber, than bound: Decimal128?) -> Bool {
    isLess(number, than: bound.flatMap(Self.number))
  }

  private func isLess(_ number: ReferenceNumber?, than other: ReferenceNumber?) -> Bool {
    guard let number, let other else { return false }
    return number < other
  }
}
