import FEEL
package import ValueCharters

/// Writes reports as short lines of JSON, straight into bytes: what is not as it should be.
///
/// All that does not depend on a declaration is put into JSON once.
package final class CompactReportWriter: Sendable {
  /// What a charter's part of every line is made of.
  private struct Charter: Sendable {
    /// What comes before the counts, by the places of the outcomes.
    let openings: [Range<Int>]

    let rules: [Range<Int>]
  }

  /// All pieces of JSON one behind the other; everything else says where in it they lie.
  private let pieces: [UInt8]

  private let charters: [Charter]

  /// The paths of the facts by their numbers.
  private let facts: [Range<Int>]

  /// The statuses with the quote that closes them, by their places.
  private let closedStatuses: [Range<Int>]

  /// The statuses with what stands around them in the counts, by their places.
  private let countedStatuses: [Range<Int>]

  private let statuses = Status.allCases
  private let opening: Range<Int>
  private let chartersOpening: Range<Int>
  private let findingsOpening: Range<Int>

  /// Makes a writer for the reports of an evaluator.
  ///
  /// - Parameter evaluator: The evaluator.
  package init(_ evaluator: CharterEvaluator) {
    var pieces: [UInt8] = []
    func piece(_ parts: [UInt8]...) -> Range<Int> {
      let start = pieces.count
      for part in parts { pieces += part }
      return start..<pieces.count
    }
    charters = evaluator.charters.map { charter in
      let id = JSONText.quoted(charter.compiled.charter.id)
      return Charter(
        openings: Outcome.allCases.map { outcome in
          let counts = Array(",\"outcome\":\"\(outcome.rawValue)\",\"counts\":{".utf8)
          return piece(Array("{\"id\":".utf8), id, counts)
        },
        rules: charter.compiled.rules.map { rule in
          piece(
            Array("{\"rule\":".utf8), JSONText.quoted(rule.rule.id.content),
            Array(",\"status\":\"".utf8))
        })
    }
    facts = evaluator.vocabulary.facts.map { piece(JSONText.quoted($0.path)) }
    closedStatuses = statuses.map { piece(Array("\($0.rawValue)\",\"causes\":[".utf8)) }
    countedStatuses = statuses.map {
      piece(Array("\($0.place == 0 ? "" : ",")\"\($0.rawValue)\":".utf8))
    }
    opening = piece(Array("{\"declaration\":".utf8))
    chartersOpening = piece(Array(",\"charters\":[".utf8))
    findingsOpening = piece(Array("},\"findings\":[".utf8))
    self.pieces = pieces
  }

  /// Appends a line with what a report says.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - id: The identifier of the declaration.
  ///   - bytes: Takes the line.
  package func append(_ report: Report, on id: String, to bytes: inout [UInt8]) {
    append(opening, to: &bytes)
    JSONText.append(id, to: &bytes)
    append(chartersOpening, to: &bytes)
    for index in report.charters.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(report.charters[index], ofCharter: index, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    bytes.append(UInt8(ascii: "}"))
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(
    _ result: Report.CharterResult, ofCharter charter: Int, to bytes: inout [UInt8]
  ) {
    append(charters[charter].openings[result.outcome.place], to: &bytes)
    append(StatusCounts(result.findings), to: &bytes)
    append(findingsOpening, to: &bytes)
    var isFirst = true
    var open: [FactID] = []
    open.reserveCapacity(8)
    let verdicts = result.findings.verdicts
    for index in verdicts.indices where verdicts[index].status.isWorthALine {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      append(charters[charter].rules[index], to: &bytes)
      append(closedStatuses[verdicts[index].status.place], to: &bytes)
      open.removeAll(keepingCapacity: true)
      result.findings[index].collectOpenFacts(into: &open)
      for place in open.indices {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        append(facts[open[place].rawValue], to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ counts: StatusCounts, to bytes: inout [UInt8]) {
    for place in statuses.indices {
      append(countedStatuses[place], to: &bytes)
      JSONText.append(counts[statuses[place]], to: &bytes)
    }
  }

  /// Appends a piece, which counts no references as appending a slice would.
  private func append(_ piece: Range<Int>, to bytes: inout [UInt8]) {
    unsafe pieces.withUnsafeBufferPointer {
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[piece]))
    }
  }
}

extension Outcome {
  /// The place among all outcomes.
  fileprivate var place: Int {
    switch self {
    case .notInForce: 0
    case .notApplicable: 1
    case .conflict: 2
    case .error: 3
    case .undetermined: 4
    case .gaps: 5
    case .conforms: 6
    case .differs: 7
    case .open: 8
    case .aligned: 9
    }
  }
}
