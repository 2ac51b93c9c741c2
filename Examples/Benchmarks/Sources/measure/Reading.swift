import ValueCharters

/// What a caller takes from a result, so that nothing of it is left out.
struct Reading {
  private(set) var titles = 0
  private(set) var evidence = 0
  private(set) var others = 0

  mutating func add(_ report: Report) {
    for charter in report.charters {
      for finding in charter.findings {
        titles &+= finding.title(in: .english).utf8.count
        for evidence in finding.evidence { add(evidence) }
      }
    }
  }

  /// Takes all that can be shown of a piece of evidence.
  private mutating func add(_ shown: Finding.Evidence) {
    evidence &+= 1
    others &+= shown.fact.utf8.count &+ shown.title[.english].utf8.count
    others &+= shown.display(in: .english).utf8.count &+ shown.pointer.utf8.count
    others &+= shown.location?.range.lowerBound ?? 0
  }

  mutating func add(_ evaluator: CharterEvaluator) { others &+= 1 }

  mutating func add(_ declaration: Declaration) { others &+= declaration.id.utf8.count }

  mutating func add(_ text: [UInt8]) { others &+= text.count }
}
