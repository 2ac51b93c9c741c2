import CharterDiagnostics
import CharterReports
import Synchronization
import ValueCharters

/// Runs charter tests.
struct TestVerb {
  private let arguments: Arguments
  private let console: Console
  private let destinations: Destinations<CharterTestFormat>

  init(_ arguments: Arguments, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.console = console
    destinations = try Destinations(
      arguments, inputs: arguments.operands, default: .text, on: console.host)
  }

  func run() -> ExitCode {
    let found = CharterTestFiles(arguments.operands, on: console)
    var code = found.code
    if found.sources.isEmpty { return code }
    var reader = CharterTestReader(console)
    let files = found.sources.map { reader.read($0) }
    let run = run(files)
    say(run)
    if run.brokenFiles > 0 || run.count(.broken) > 0 { code = code.combined(with: .invalid) }
    if run.count(.failed) > 0 { code = code.combined(with: .adverse) }
    return code.combined(with: write(run))
  }

  private func write(_ run: CharterTestRun) -> ExitCode {
    destinations.write(on: console) { format, options in
      format.render(run, options)
    }
  }

  /// Runs every test of some files, several at a time.
  private func run(_ files: [PreparedTests]) -> CharterTestRun {
    let jobs = files.enumerated().flatMap { file in
      file.element.subjects.indices.map { (file: file.offset, test: $0) }
    }
    let results = Results(jobs.count)
    console.host.performConcurrently(jobs.count) { job in
      results.add(files[jobs[job].file].run(jobs[job].test), at: job)
    }
    var byFile = files.map { _ in [CharterTestResult]() }
    for (job, result) in zip(jobs, results.all) {
      if let result { byFile[job.file].append(result) }
    }
    return CharterTestRun(
      files: zip(files, byFile).map { file, results in
        CharterTestRun.File(path: file.path, diagnostics: file.diagnostics, results: results)
      },
      coverage: arguments.has(.coverage) ? coverage(files, byFile) : nil)
  }

  private func coverage(
    _ files: [PreparedTests], _ results: [[CharterTestResult]]
  ) -> CharterTestCoverage {
    var coverage = CharterTestCoverage()
    for (file, results) in zip(files, results) {
      guard let evaluator = file.evaluator else { continue }
      coverage.add(evaluator)
      for result in results { coverage.add(result, of: evaluator) }
    }
    return coverage
  }

  /// Says what is wrong with the files and with what they name; what several tests share, once.
  private func say(_ run: CharterTestRun) {
    var said: Set<Diagnostic> = []
    let diagnostics = run.files.flatMap { $0.diagnostics + $0.results.flatMap(\.diagnostics) }
    console.say(diagnostics.filter { said.insert($0).inserted })
  }
}

/// The results of tests that run at the same time, each in its place.
private final class Results: Sendable {
  private let results: Mutex<[CharterTestResult?]>

  init(_ count: Int) {
    results = Mutex(Array(repeating: nil, count: count))
  }

  func add(_ result: CharterTestResult?, at index: Int) {
    results.withLock { $0[index] = result }
  }

  var all: [CharterTestResult?] { results.withLock { $0 } }
}
