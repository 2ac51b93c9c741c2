import CharterReports
import CharterTestSupport
import StockCharters
import Testing
import ValueCharters

/// One evaluator serves many tasks at once; '.ci/threads' runs this under the thread sanitizer.
struct ConcurrentUseTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    + "/Examples/Declarations"

  private static func evaluator() throws -> CharterEvaluator {
    let charters = [StockCharters.copenhagenDemocraticValues, StockCharters.aarhusValueFramework]
    return try CharterEvaluator(
      charters.map { try $0.charter() }, vocabulary: StockCharters.vocabulary())
  }

  /// A check of the documentation's kind, with all that a report makes only when it is asked for.
  private static func check(_ evaluator: CharterEvaluator, _ bytes: [UInt8]) throws -> [String] {
    let report = try evaluator.evaluate(Declaration(json: bytes), on: Fixtures.day())
    let formats: [ReportFormat] = [.json, .text, .sarif]
    return try formats.map { format in
      try #require(String(validating: format.render(report), as: UTF8.self))
    }
  }

  @Test func givesEveryTaskTheSameReports() async throws {
    let names = try TestFiles.list(Self.folder).filter { $0.hasSuffix(".declaration.json") }
    let declarations = try names.map { try TestFiles.read("\(Self.folder)/\($0)") }
    let alone = try declarations.map { try Self.check(Self.evaluator(), $0) }

    // Nobody has used this one before, so that whatever it keeps is made by tasks that race for it.
    let evaluator = try Self.evaluator()
    let together = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
      for number in 0..<(declarations.count * 4) {
        let place = number % declarations.count
        group.addTask { (place, try Self.check(evaluator, declarations[place])) }
      }
      var results: [(Int, [String])] = []
      for try await result in group { results.append(result) }
      return results
    }

    #expect(together.count == declarations.count * 4)
    for (place, formats) in together { #expect(formats == alone[place], "\(names[place])") }
  }
}
