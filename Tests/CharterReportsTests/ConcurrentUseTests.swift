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

  private static let formats: [ReportFormat] = [.json, .text, .sarif]

  /// A report in all formats, beginning with one of them, which makes what is made only when it is
  /// asked for.
  private static func render(_ report: Report, first: Int = 0) throws -> [String] {
    let order = formats.indices.map { (first + $0) % formats.count }
    var texts = formats.map { _ in "" }
    for format in order {
      texts[format] = try #require(
        String(validating: formats[format].render(report), as: UTF8.self))
    }
    return texts
  }

  private static func report(_ evaluator: CharterEvaluator, _ bytes: [UInt8]) throws -> Report {
    try evaluator.evaluate(Declaration(json: bytes), on: Fixtures.day())
  }

  @Test func givesEveryTaskTheSameReports() async throws {
    let names = try TestFiles.list(Self.folder).filter { $0.hasSuffix(".declaration.json") }
    let declarations = try names.map { try TestFiles.read("\(Self.folder)/\($0)") }
    let alone = try declarations.map { try Self.render(Self.report(Self.evaluator(), $0)) }

    for round in declarations.indices {
      // Nobody has used this one before, so that whatever it keeps is made by tasks that race for it.
      let evaluator = try Self.evaluator()
      let gate = Gate(holding: 4)
      let together = try await withThrowingTaskGroup(of: [(place: Int, formats: [String])].self) {
        group in
        for task in 0..<4 {
          group.addTask {
            // Two read the same declarations at the same time, and two of them others.
            var results: [(place: Int, formats: [String])] = []
            for number in round..<round + 2 {
              let place = (number + task / 2) % declarations.count
              await gate.pass()
              let report = try Self.report(evaluator, declarations[place])
              await gate.pass()
              results.append((place, try Self.render(report, first: round)))
            }
            return results
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

/// Holds tasks back until all of them are there, each time anew.
private actor Gate {
  private let count: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(holding count: Int) {
    self.count = count
  }

  func pass() async {
    guard waiting.count < count - 1 else {
      for task in waiting { task.resume() }
      waiting = []
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }
}
