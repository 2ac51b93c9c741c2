import CharterDiagnostics
import FEEL
import StockCharters
import ValueCharters

/// A shipped charter, ready for any declaration.
struct StockEvaluator: Sendable {
  /// The charter.
  let charter: Charter

  /// Its vocabulary.
  let vocabulary: Vocabulary

  /// Evaluates declarations against it.
  let evaluator: CharterEvaluator

  /// The one instance.
  static let shared: StockEvaluator = {
    do {
      return try StockEvaluator()
    } catch {
      preconditionFailure("the shipped charters have no mistake: \(error)")
    }
  }()

  private init() throws(LoadingError) {
    vocabulary = try StockCharters.vocabulary()
    // It has endorsements, judgements, confirmations, cures and lists, and is small.
    charter = try StockCharters.frenchRepublicanCommitment.charter()
    evaluator = try CharterEvaluator([charter], vocabulary: vocabulary)
  }

  /// Evaluates a declaration on the day of all inputs.
  func evaluate(
    _ reading: DeclarationReading, case caseFile: CaseFile? = nil
  ) throws(FuzzFailure) -> Report {
    do throws(EvaluationError) {
      return try evaluator.evaluate(reading, case: caseFile, on: CivilDate("2026-03-02"))
    } catch {
      throw FuzzFailure("every declaration can be evaluated")
    }
  }
}

/// Holds a report to counting every rule once and to showing what stands in its files.
func checkReport(_ report: Report) throws(FuzzFailure) {
  try checkPlaces(report.diagnostics)
  for result in report.charters {
    try require(
      result.counts.values.reduce(0, +) == result.findings.count, "every finding has one status")
    for finding in result.findings {
      for location in finding.evidence.compactMap(\.location) {
        try require(
          location.range.lies(in: location.source.bytes.count), "evidence lies in its file")
      }
    }
  }
}
