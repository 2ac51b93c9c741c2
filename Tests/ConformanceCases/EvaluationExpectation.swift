import CharterJSON

/// What a case expects of an evaluation: what it does not mention may be as it likes.
package struct EvaluationExpectation: Sendable {
  private let node: JSONNode

  init(_ node: JSONNode) {
    self.node = node
  }

  /// Whether something that is not known, or a fault, is expected of a rule.
  var isOnUnknownOrFault: Bool {
    (node["findings"]?.members ?? []).contains { finding in
      ["causes", "faults"].contains { finding.value[$0]?.elements?.isEmpty == false }
    }
  }

  /// What is not as it is expected.
  ///
  /// - Parameter found: What an evaluation found.
  /// - Returns: The differences.
  package func differences(from found: EvaluationSummary) -> [String] {
    var differences = Differences()
    for member in node.members ?? [] {
      let (name, value) = (member.name, member.value)
      switch name {
      case "outcome": differences.compare(name, value.string, found.outcome)
      case "best": differences.compare(name, value.string, found.best)
      case "worst": differences.compare(name, value.string, found.worst)
      case "authority": differences.compare(name, value.string, found.authority)
      case "counts": differences.compare(name, value.counts, found.counts)
      case "diagnostics":
        for (severity, count) in value.counts {
          differences.compare(severity, count, found.diagnostics[severity] ?? 0)
        }
      case "assumptions":
        differences.compare(name, value.texts.sorted(), found.assumptions.sorted())
      case "nextSteps": differences.compare(name, value.texts, found.nextSteps)
      case "echoed":
        for text in value.texts { differences.compare(text, true, found.text.contains(text)) }
      case "notEchoed":
        for text in value.texts { differences.compare(text, false, found.text.contains(text)) }
      case "findings":
        for finding in value.members ?? [] {
          differences.compare(finding.name, finding.value, found.findings[finding.name])
        }
      default: differences.found.append("'\(name)' is no expectation")
      }
    }
    return differences.found
  }
}

/// Collects what differs.
private struct Differences {
  var found: [String] = []

  mutating func compare<Compared: Equatable>(
    _ what: String, _ expected: Compared, _ found: Compared
  ) {
    if expected != found { self.found.append("\(what): \(found), not \(expected)") }
  }

  mutating func compare(
    _ rule: String, _ expected: JSONNode, _ finding: EvaluationSummary.Finding?
  ) {
    guard let finding else { return found.append("no finding on '\(rule)'") }
    for member in expected.members ?? [] {
      let value = member.value
      let what = "\(member.name) of '\(rule)'"
      switch member.name {
      case "status": compare(what, value.string, finding.status)
      case "flags": compare(what, Set(value.texts), finding.flags)
      case "causes": compare(what, value, finding.causes)
      case "faults": compare(what, Set(value.texts), finding.faults)
      case "heard": compare(what, value.boolean, finding.heard)
      case "cureBy": compare(what, value.string, finding.cureBy)
      case "waived": compare(what, value.boolean, finding.isWaived)
      default: found.append("'\(member.name)' is no expectation")
      }
    }
  }

  /// A cause is told by its pointer only where the case has one.
  private mutating func compare(
    _ what: String, _ expected: JSONNode, _ causes: Set<ConformanceCause>
  ) {
    let nodes = expected.elements ?? []
    let isFound = nodes.allSatisfy { node in
      causes.contains { cause in
        cause.fact == node["fact"]?.string && cause.reason == node["reason"]?.string
          && cause.pointer == node["pointer"]?.string ?? cause.pointer
      }
    }
    if !isFound || causes.count != nodes.count {
      found.append("\(what): \(causes), not \(nodes.map { ConformanceCause($0) })")
    }
  }
}

extension JSONNode {
  /// The texts of a list.
  fileprivate var texts: [String] { elements?.compactMap(\.string) ?? [] }

  /// The numbers of an object.
  fileprivate var counts: [String: Int] {
    (members ?? []).reduce(into: [:]) { $0[$1.name] = $1.value.number.flatMap { Int($0) } }
  }
}
