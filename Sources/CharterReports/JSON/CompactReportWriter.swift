package import ValueCharters

/// Writes reports as short lines of JSON, straight into bytes: what is not as it should be.
///
/// All that does not depend on a declaration is put into JSON once.
package final class CompactReportWriter: Sendable {
  /// The bytes that a charter's part of every line is made of.
  private struct Charter: Sendable {
    /// What comes before the counts.
    let openings: [Outcome: [UInt8]]

    let rules: [[UInt8]]
  }

  private let charters: [Charter]

  /// The paths of the facts by their numbers.
  private let facts: [[UInt8]]

  private let statuses = Status.allCases

  /// The statuses with the quote that closes them, by their places.
  private let closedStatuses: [[UInt8]]

  /// The statuses with what stands around them in the counts, by their places.
  private let countedStatuses: [[UInt8]]

  private let opening = Array("{\"declaration\":".utf8)
  private let chartersOpening = Array(",\"charters\":[".utf8)
  private let findingsOpening = Array("},\"findings\":[".utf8)

  /// Makes a writer for the reports of an evaluator.
  ///
  /// - Parameter evaluator: The evaluator.
  package init(_ evaluator: CharterEvaluator) {
    charters = evaluator.charters.map { charter in
      let id = JSONText.quoted(charter.compiled.charter.id)
      return Charter(
        openings: Dictionary(
          uniqueKeysWithValues: Outcome.allCases.map { outcome in
            (
              outcome,
              Array("{\"id\":".utf8) + id
                + Array(",\"outcome\":\"\(outcome.rawValue)\",\"counts\":{".utf8)
            )
          }),
        rules: charter.compiled.rules.map { rule in
          Array("{\"rule\":".utf8) + JSONText.quoted(rule.rule.id.content)
            + Array(",\"status\":\"".utf8)
        })
    }
    facts = evaluator.vocabulary.facts.map { JSONText.quoted($0.path) }
    closedStatuses = statuses.map { Array("\($0.rawValue)\",\"causes\":[".utf8) }
    countedStatuses = statuses.map {
      Array("\($0.place == 0 ? "" : ",")\"\($0.rawValue)\":".utf8)
    }
  }

  /// Appends a line with what a report says.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - id: The identifier of the declaration.
  ///   - bytes: Takes the line.
  package func append(_ report: Report, on id: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: opening)
    JSONText.append(id, to: &bytes)
    bytes.append(contentsOf: chartersOpening)
    for index in report.charters.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(report.charters[index], charters[index], to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    bytes.append(UInt8(ascii: "}"))
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(
    _ result: Report.CharterResult, _ charter: Charter, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: charter.openings[result.outcome] ?? [])
    append(StatusCounts(result.findings), to: &bytes)
    bytes.append(contentsOf: findingsOpening)
    var isFirst = true
    for index in result.findings.indices
    where result.findings[index].verdict.status.isWorthALine {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes.append(contentsOf: charter.rules[index])
      bytes.append(contentsOf: closedStatuses[result.findings[index].verdict.status.place])
      let open = result.findings[index].openFacts
      for place in open.indices {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: facts[open[place].rawValue])
      }
      bytes.append(UInt8(ascii: "]"))
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ counts: StatusCounts, to bytes: inout [UInt8]) {
    for status in statuses {
      bytes.append(contentsOf: countedStatuses[status.place])
      JSONText.append(counts[status], to: &bytes)
    }
  }
}

extension Status {
  /// The place among all statuses.
  fileprivate var place: Int {
    switch self {
    case .satisfied: 0
    case .notSatisfied: 1
    case .undetermined: 2
    case .needsReview: 3
    case .notApplicable: 4
    case .notEvaluated: 5
    case .error: 6
    }
  }
}
