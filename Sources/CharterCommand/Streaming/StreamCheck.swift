import CharterDiagnostics
import CharterReports
import FEEL
import ValueCharters

/// Evaluates declarations by the stream, in memory that does not grow with their number.
struct StreamCheck {
  private let inputs: [StreamInput]
  private let plan: StreamPlan
  private let console: Console
  private let work: ChunkWork
  private let day: CivilDate
  private var cases: CaseFiles
  private var code: ExitCode

  private let outputs: [StreamOutput]
  private var warnings = RepeatedWarnings()
  private var progress: StreamProgress
  private var tally: ReportTally
  private var summaries: [ReportSummary.Input]
  private var byteCount = 0
  private var ids: [String] = []

  /// Whether anything came of the files, be it that one of them is empty.
  private var hasReadSome = false

  /// Prepares a run.
  ///
  /// - Returns: `nil` when nothing can be evaluated, which has been said.
  init?(
    _ arguments: Arguments, _ inputs: [StreamInput], _ plan: StreamPlan, _ day: CivilDate,
    on console: Console
  ) {
    guard let evaluation = DeclarationEvaluation(arguments, day, on: console) else { return nil }
    let evaluator = evaluation.prepared.evaluator
    if let error = evaluator.error(in: evaluation.options, on: day) {
      console.say([error.diagnostic])
      return nil
    }
    self.inputs = inputs
    self.plan = plan
    self.console = evaluation.console
    self.day = day
    var cases = evaluation.cases
    cases.sayAll()
    self.cases = cases
    code = evaluation.code
    console.host.stream.watchInterruptions()
    outputs = plan.destinations.map { destination in
      let options = plan.options(for: destination.path, on: console)
      let renderer =
        plan.isSummary(destination.format)
        ? nil
        : RecordRenderer(
          destination.format, options, evaluator, cellSeparator: plan.cellSeparator)
      return StreamOutput(destination.format, destination.path, renderer, on: console)
    }
    let records = outputs.compactMap(\.renderer)
    tally = ReportTally(evaluator)
    work = ChunkWork(
      evaluation: RecordEvaluation(
        evaluator: evaluator, options: evaluation.options, day: day,
        cases: cases.byDeclaration, withheld: evaluation.console.withheld, said: cases.said),
      renderers: records,
      tally: records.count < outputs.count ? ReportTally(evaluator) : nil,
      scope: arguments.value(.failOn).flatMap(FailureScope.init) ?? .must,
      allowsUnsettled: arguments.has(.allowUnsettled))
    summaries = inputs.map { ReportSummary.Input(path: $0.name) }
    progress = StreamProgress(
      on: console,
      resultsAreShown: console.host.outputIsTerminal
        && outputs.contains { $0.path == nil && $0.renderer != nil })
  }

  /// Reads everything, and writes what came of it.
  ///
  /// - Returns: What the run amounts to.
  mutating func run() -> ExitCode {
    let crew = OrderedCrew<Chunk, ChunkWork.Result>(jobs: plan.jobs) { [work] in work($0) }
    if inputs.count > 1, progress.isWanted {
      progress.total = inputs.reduce(0) { total, input in
        guard let total, let size = input.size(on: console.host) else { return nil }
        return total + size
      }
    }
    for (place, input) in inputs.enumerated() where !isStopped {
      do throws(FileError) {
        try read(input, place, crew)
      } catch {
        drain(crew)
        progress.clear()
        console.say([error.diagnostic(reading: input.name)])
        code = code.combined(with: .invalid)
      }
    }
    crew.finish()
    return finish()
  }

  private var isInterrupted: Bool { console.host.stream.isInterrupted() }

  /// Whether there is no use in going on.
  private var isStopped: Bool { isInterrupted || !outputs.contains(where: \.isWritable) }

  private mutating func read(
    _ input: StreamInput, _ place: Int, _ crew: OrderedCrew<Chunk, ChunkWork.Result>
  ) throws(FileError) {
    let source = try input.open(on: console.host)
    defer { source.close() }
    if inputs.count == 1 { progress.total = source.size }
    var reader = ChunkReader(
      source, name: input.name, kind: input.kind, place: place,
      vocabulary: work.evaluation.evaluator.vocabulary,
      limit: console.host.stream.recordLimit, batchSize: plan.batchSize)
    let isInterrupted = console.host.stream.isInterrupted
    while !isStopped, let chunk = try reader.next(isInterrupted: isInterrupted) {
      crew.add(chunk)
      if crew.pending >= crew.window, let result = crew.next() {
        take(result, bytes: byteCount + reader.byteCount)
        reader.recycle(result.chunk)
      }
    }
    drain(crew)
    if !reader.isRefused { hasReadSome = true }
    byteCount += reader.byteCount
    if summaries[place].declarations + summaries[place].unreadable == 0, !isStopped,
      !reader.isRefused
    {
      warnings.add(nothingIn: input.name)
    }
  }

  private mutating func drain(_ crew: OrderedCrew<Chunk, ChunkWork.Result>) {
    while let result = crew.next() { take(result, bytes: byteCount) }
  }

  /// Takes up what came of a chunk; chunks come in the order of the files.
  private mutating func take(_ result: ChunkWork.Result, bytes: Int) {
    if !result.notes.errors.isEmpty {
      progress.clear()
      console.say(result.notes.errors)
    }
    warnings.add(columns: result.chunk.diagnostics.filter { $0.severity != .error })
    warnings.add(result.notes)
    code = code.combined(with: result.code)
    summaries[result.chunk.input].declarations += result.declarations
    summaries[result.chunk.input].unreadable += result.unreadable
    if let part = result.tally { tally.add(part) }
    for use in result.cases {
      console.say(cases.use(for: use.id, in: result.chunk.name, line: use.line))
    }
    if result.declarations + result.unreadable > 0 { hasReadSome = true }
    if ids.count < 1000, let id = result.firstID { ids.append(id) }
    for (output, bytes) in zip(outputs.filter { $0.renderer != nil }, result.outputs) {
      output.write(reports: bytes)
    }
    progress.update(declarations: summaries.reduce(0) { $0 + $1.declarations }, bytes: bytes)
  }

  private mutating func finish() -> ExitCode {
    progress.clear()
    let isComplete = !isInterrupted
    console.say(warnings.diagnostics)
    if isComplete, outputs.contains(where: \.isWritable) { cases.finish(among: ids) }
    let summary = ReportSummary(
      tally, work.evaluation.evaluator, of: summaries, on: day, isComplete: isComplete)
    for output in outputs {
      // Where nothing could be read, there is nothing to write.
      if output.renderer == nil, hasReadSome || !isComplete {
        let options = plan.options(for: output.path, on: console)
        output.write(summary.render(output.format, options) ?? [])
      }
      output.finish(isComplete: isComplete && hasReadSome)
      code = code.combined(with: output.code)
    }
    if !isComplete {
      console.note(Self.interrupted(leavingFiles: outputs.contains { $0.path != nil }))
      return .interrupted
    }
    return code.combined(with: cases.code)
  }

  private static func interrupted(leavingFiles: Bool) -> LocalizedText {
    leavingFiles
      ? LocalizedText(
        en: "interrupted; what was done until then has been delivered, and no file was written",
        da: "afbrudt; hvad der nåede at blive gjort, er leveret, og ingen fil er skrevet")
      : LocalizedText(
        en: "interrupted; what was done until then has been delivered",
        da: "afbrudt; hvad der nåede at blive gjort, er leveret")
  }
}
