import CharterDiagnostics
import CharterJSON
import CharterReports
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Laws of the places that a report names.
struct EvidenceLawTests {
  private static let options = CharterEvaluator.Options(revealsSensitive: true)

  @Test("What stands at the place of a piece of evidence is the value shown", .tags(.law))
  func showsWhatIsWritten() throws {
    try EvaluationLaw().hold { subject, _ in
      var count = 0
      for report in try subject.reports(options: Self.options) {
        for evidence in report.charters.flatMap(\.findings).flatMap(\.evidence) {
          guard let location = evidence.location else { continue }
          count += 1
          let slice = Array(location.text.utf8)
          guard let node = try? JSONNode(json5: slice), let value = evidence.value,
            Self.holds(node, value)
          else { return .broken("\(evidence.fact) is \(evidence.value as Any): \(location.text)") }
        }
      }
      return count > 0 ? .holds : .saysNothing
    }
  }

  @Test("A pointer leads to the place, and so do the line and the column", .tags(.law))
  func pointsToThePlace() throws {
    try EvaluationLaw().hold { subject, _ in
      var count = 0
      for (entry, report) in zip(subject.entries, try subject.reports(options: Self.options)) {
        let files = try ["d.json": entry.declaration, "c.json5": entry.caseFile]
          .mapValues { try JSONNode(json5: $0.written) }
        for finding in report.charters.flatMap(\.findings) {
          let places =
            finding.evidence.map { ($0.fact, $0.pointer, $0.location) }
            + finding.causes.map { ($0.fact, $0.pointer, $0.location) }
          for (fact, pointer, location) in places {
            guard let location else { continue }
            count += 1
            guard let file = files[location.path], let node = file.node(at: pointer) else {
              return .broken("\(fact): '\(pointer)' leads nowhere in \(location.path)")
            }
            // Of an object the place is its beginning.
            if node.range.lowerBound != location.range.lowerBound {
              return .broken("\(fact): '\(pointer)' leads to \(node.range), not \(location.range)")
            }
            let start = location.start
            // All is written on one line, whose columns count scalars.
            let before = location.source.text(in: SourceRange(0, location.range.lowerBound))
            if start.line != 1 || start.column != before.unicodeScalars.count + 1 {
              return .broken("\(fact): \(start) is not behind \(before.unicodeScalars.count)")
            }
          }
        }
      }
      return count > 0 ? .holds : .saysNothing
    }
  }

  /// Whether a text is that of a value; what is not known in a list is not looked at.
  private static func holds(_ node: JSONNode, _ value: Value) -> Bool {
    switch (node.value, value) {
    case (.boolean(let text), .boolean(let value)): text == value
    case (.number(let text), .number(let value)): Decimal128(text) == value
    case (.string(let text), .text(let value)): nfc(text) == value
    case (.string(let text), .date(let value)): text == value.description
    case (.array(let nodes), .list(let slots)):
      nodes.count == slots.count && zip(nodes, slots).allSatisfy { holds($0, $1) }
    default: false
    }
  }

  private static func holds(_ node: JSONNode, _ slot: Slot) -> Bool {
    switch slot {
    case .unknown: true
    case .fault: false
    case .known(.record(let members)):
      // Members stand in any order; each that is known is the value of one of them.
      members.compactMap(\.value).allSatisfy { value in
        node.members?.contains { holds($0.value, value) } ?? false
      }
    case .known(let value): holds(node, value)
    }
  }
}

extension JSONNode {
  /// What a JSON Pointer leads to.
  fileprivate func node(at pointer: String) -> JSONNode? {
    var node = self
    for step in pointer.split(separator: "/") {
      let name = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
      let next = node.elements == nil ? node[name] : Int(step).flatMap { node[$0] }
      guard let next else { return nil }
      node = next
    }
    return node
  }
}
