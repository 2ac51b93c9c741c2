import CharterJSON
import ConformanceCases
import FEEL

extension ConditionAnswer {
  /// Whether a line of `charter eval` says the same.
  func isWritten(as line: JSONNode) -> Bool {
    let names = Set((line.members ?? []).map(\.name))
    let faults = Set((line["fault"]?.elements ?? []).map { ConformanceFault($0) })
    switch self {
    case .known(let value):
      return names == ["value"] && line["value"].map(value.isWritten) == true
    case .unknown(let causes, let along):
      return names == (along.isEmpty ? ["unknown"] : ["unknown", "fault"]) && faults == along
        && Set((line["unknown"]?.elements ?? []).map { ConformanceCause($0) }) == causes
    case .fault(let expected): return names == ["fault"] && faults == expected
    case .invalid(let refusal):
      let ids = line["invalid"]?.elements?.compactMap { $0["id"]?.string } ?? []
      return names == ["invalid"] && Refusal.all(in: ids) == [refusal]
    }
  }
}

extension ConditionValue {
  /// Whether it is written so; dates and durations as texts, what is not known in a list as null.
  fileprivate func isWritten(as node: JSONNode) -> Bool {
    switch self {
    case .boolean(let value): return node.boolean == value
    case .number(let value): return node.number.flatMap { Decimal128($0) } == value
    case .text(let value): return node.string == value
    case .date(let value): return node.string.flatMap { CivilDate($0) } == value
    case .duration(let value): return node.string.flatMap { CalendarDuration($0) } == value
    case .list(let elements):
      guard let nodes = node.elements, nodes.count == elements.count else { return false }
      return zip(elements, nodes).allSatisfy { element, node in
        if case .known(let value) = element {
          value.isWritten(as: node)
        } else {
          node.kind == .null
        }
      }
    }
  }
}
