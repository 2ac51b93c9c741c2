import CharterCommand
import CharterDiagnostics
import CharterReports
import CharterTestSupport
import StockCharters
import Synchronization
import Testing
import ValueCharters

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One evaluator serves many threads at once; '.ci/threads' runs this under the thread sanitizer.
struct ConcurrentUseTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    + "/Examples/Declarations"

  private static func evaluator() throws -> CharterEvaluator {
    let charters = [StockCharters.copenhagenDemocraticValues, StockCharters.aarhusValueFramework]
    return try CharterEvaluator(
      charters.map { try $0.charter() }, vocabulary: StockCharters.vocabulary())
  }

  private static let day = CivilDate("2025-10-01")

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
    try evaluator.evaluate(Declaration(json: bytes), on: day)
  }

  @Test func givesEveryThreadTheSameReports() throws {
    let names = try TestFiles.list(Self.folder).filter { $0.hasSuffix(".declaration.json") }
    let declarations = try names.map { try TestFiles.read("\(Self.folder)/\($0)") }
    let alone = try declarations.map { try Self.render(Self.report(Self.evaluator(), $0)) }

    for round in declarations.indices {
      // Nobody has used this one before, so that whatever it keeps is made by threads that race for
      // it.
      let evaluator = try Self.evaluator()
      let gate = Gate(holding: 4)
      let together = try Self.onThreads(4) { thread -> [(Int, Result<[String], any Error>)] in
        // Two read the same declarations at the same time, and two of them others.
        (round..<round + 2).map { number in
          let place = (number + thread / 2) % declarations.count
          gate.pass()
          let report = Result { try Self.report(evaluator, declarations[place]) }
          gate.pass()
          return (place, Result { try Self.render(report.get(), first: round) })
        }
      }.flatMap(\.self)
      #expect(together.count == 8)
      for (place, formats) in together {
        #expect(try formats.get() == alone[place], "\(names[place]) in round \(round)")
      }
    }
  }

  /// Here is nothing that would put the uses into an order.
  ///
  /// The reports above mostly ask for lines that another thread made before, in an order that the
  /// sanitizer takes for intended.
  @Test func letsEveryThreadAskForLines() throws {
    let source = SourceText(path: "a.json", text: "{\n  a: 1\n}")
    let gate = Gate(holding: 4)
    let lines = try Self.onThreads(4) { _ in
      gate.pass()
      return source.position(of: 11).line
    }
    #expect(lines == [3, 3, 3, 3])
  }

  /// What some threads give, each of them its own; tasks may all run on one.
  private static func onThreads<Content: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Content
  ) throws -> [Content] {
    let results = (0..<count).map { _ in ThreadResult<Content>() }
    let threads = try results.indices.map { number in
      try #require(
        WorkThread.start { unsafe results[number].content = body(number) })
    }
    for thread in threads { thread.join() }
    return unsafe results.compactMap(\.content)
  }
}

/// What one thread gives.
///
/// Nobody looks before the thread is joined, which the sanitizer knows of; it does not see into the
/// locks of Swift's library.
private final class ThreadResult<Content: Sendable>: Sendable {
  nonisolated(unsafe) var content: Content?
}

/// Holds threads back until all of them are there, each time anew.
private final class Gate: Sendable {
  private let count: Int
  private let arrivals = Atomic<Int>(0)

  init(holding count: Int) {
    self.count = count
  }

  func pass() {
    let arrival = arrivals.add(1, ordering: .acquiringAndReleasing).oldValue
    let last = (arrival / count + 1) * count
    while arrivals.load(ordering: .acquiring) < last { sched_yield() }
  }
}
