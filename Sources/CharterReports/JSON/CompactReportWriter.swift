package import ValueCharters

/// Writes reports as short lines of JSON, straight into bytes: what is not as it should be.
///
/// All that does not depend on a declaration is put into JSON once.
package struct CompactReportWriter: Sendable {
  /// The bytes that a charter's part of every line is made of.
  private struct Charter: Sendable {
    let opening: [UInt8]
    let rules: [[UInt8]]
  }

  private let charters: [Charter]

  /// The paths of the facts by their numbers.
  private let facts: [[UInt8]]

  private let outcomes: [Outcome: [UInt8]]

  /// The statuses with the quote that closes them, and with what follows in the counts.
  private let statuses: [(status: Status, closed: [UInt8], counted: [UInt8])]

  /// Makes a writer for the reports of an evaluator.
  ///
  /// - Parameter evaluator: The evaluator.
  package init(_ evaluator: CharterEvaluator) {
    charters = evaluator.charters.map { charter in
      let id = JSONText.quoted(charter.compiled.charter.id)
      return Charter(
        opening: Array("{\"id\":".utf8) + id + Array(",\"outcome\":".utf8),
        rules: charter.compiled.rules.map { rule in
          Array("{\"rule\":".utf8) + JSONText.quoted(rule.rule.id.content)
            + Array(",\"status\":\"".utf8)
        })
    }
    facts = evaluator.vocabulary.facts.map { JSONText.quoted($0.path) }
    outcomes = Dictionary(
      uniqueKeysWithValues: Outcome.allCases.map { ($0, JSONText.quoted($0.rawValue)) })
    statuses = Status.allCases.map { status in
      let name = Array(status.rawValue.utf8)
      return (
        status, name + Array("\",\"causes\":[".utf8),
        [UInt8(ascii: "\"")] + name + Array("\":".utf8)
      )
    }
  }

  /// Appends a line with what a report says.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - id: The identifier of the declaration.
  ///   - bytes: Takes the line.
  package func append(_ report: Report, on id: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "{\"declaration\":".utf8)
    JSONText.append(id, to: &bytes)
    bytes.append(contentsOf: ",\"charters\":[".utf8)
    for (index, result) in report.charters.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(result, charters[index], to: &bytes)
    }
    bytes.append(contentsOf: "]}\n".utf8)
  }

  private func append(
    _ result: Report.CharterResult, _ charter: Charter, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: charter.opening)
    bytes.append(contentsOf: outcomes[result.outcome] ?? [])
    bytes.append(contentsOf: ",\"counts\":{".utf8)
    append(StatusCounts(result.findings), to: &bytes)
    bytes.append(contentsOf: "},\"findings\":[".utf8)
    var isFirst = true
    for (index, finding) in result.findings.enumerated() where finding.isWorthALine {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes.append(contentsOf: charter.rules[index])
      let status = finding.status
      for entry in statuses where entry.status == status {
        bytes.append(contentsOf: entry.closed)
      }
      for (place, fact) in finding.openFacts.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: facts[fact.rawValue])
      }
      bytes.append(contentsOf: "]}".utf8)
    }
    bytes.append(contentsOf: "]}".utf8)
  }

  private func append(_ counts: StatusCounts, to bytes: inout [UInt8]) {
    for index in statuses.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: statuses[index].counted)
      JSONText.append(counts[statuses[index].status], to: &bytes)
    }
  }
}
