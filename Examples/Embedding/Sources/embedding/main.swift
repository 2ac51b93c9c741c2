import StockCharters
import ValueCharters

// A declaration as an association might send it. Facts that it leaves out are not held against it.
let declaration = """
  {
    "format": 1,
    "declaration": "laesekredsen",
    "association": { "name": "Læsekredsen" },
    "facts": {
      "endorsements": {
        "values": {
          "democracy": { "status": "endorsed" },
          "freedomOfReligion": { "status": "declined" }
        }
      }
    }
  }
  """

do {
  let evaluator = try CharterEvaluator(
    [StockCharters.aarhusValueFramework.charter()], vocabulary: StockCharters.vocabulary())
  guard let day = CivilDate(year: 2025, month: 10, day: 1) else { preconditionFailure() }
  let report = try evaluator.evaluate(Declaration(json: Array(declaration.utf8)), on: day)
  for result in report.charters {
    print("\(result.title[.english]): \(result.outcome.rawValue)")
    for finding in result.findings {
      print("  \(finding.rule): \(finding.status.rawValue)")
      for cause in finding.causes { print("    ask: \(cause.question[.english])") }
    }
  }
} catch {
  print(error)
}
