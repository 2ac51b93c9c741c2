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

    for round in declarations.indices {
      // Nobody has used this one before, so that whatever it keeps is made by tasks that race for it.
      let evaluator = try Self.evaluator()
      let gate = Gate(holding: 4)
      let together = try await withThrowingTaskGroup(of: [(place: Int, formats: [String])].self) {
        group in
        for task in 0..<4 {
          group.addTask {
            await gate.pass()
            // Two read the same declarations at the same time, and two of them others.
            return try (round..<round + 2).map { number in
              let place = (number + task / 2) % declarations.count
              return (place, try Self.check(evaluator, declarations[place]))
            }
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(together.count == 8)
      for (place, formats) in together {
        #expect(formats == alone[place], "\(names[place]) in round \(round)")
      }
    }
  }
}

/// Holds tasks back until all of them are there.
private actor Gate {
  private let count: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(holding count: Int) {
    self.count = count
  }

  func pass() async {
    guard waiting.count < count - 1 else {
      for task in waiting { task.resume() }
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }
}
