import CharterDiagnostics
import CharterReports
import ValueCharters

/// What is done with each chunk, on whichever thread.
struct ChunkWork: Sendable {
  let evaluation: RecordEvaluation
  let renderers: [RecordRenderer]

  /// A tally of nothing, where a summary was asked for.
  let tally: ReportTally?

  let scope: FailureScope
  let allowsUnsettled: Bool

  /// What came of a chunk.
  struct Result: Sendable {
    /// The chunk, its buffer perhaps to be used again.
    let chunk: Chunk

    /// What the renderers wrote.
    var outputs: [[UInt8]]

    var tally: ReportTally?
    var notes = RecordNotes()
    var code = ExitCode.success
    var declarations = 0
    var unreadable = 0

    /// The declarations that have case files, with their lines.
    var cases: [(id: String, line: Int)] = []

    /// The first identifier.
    var firstID: String?
  }

  func callAsFunction(_ chunk: Chunk) -> Result {
    var result = Result(chunk: chunk, outputs: [], tally: tally)
    for _ in renderers {
      // Most formats write less than they read.
      result.outputs.append([])
      result.outputs[result.outputs.count - 1].reserveCapacity(chunk.recordBytes / 4)
    }
    result.notes.add(chunk.diagnostics.filter { $0.severity == .error })
    for record in chunk.records {
      switch record {
      case .refused(let diagnostic, let line): refuse([diagnostic], line: line, &result)
      case .bytes(let range, let line):
        let outcome = evaluation.evaluate(
          chunk.bytes[range], line: line, in: chunk, &result.notes)
        switch outcome {
        case .nothing: break
        case .unreadable(let diagnostics): refuse(diagnostics, line: line, &result)
        case .report(let report, let id): add(report, on: id, line: line, &result)
        }
      }
    }
    if !result.notes.errors.isEmpty { result.code = result.code.combined(with: .invalid) }
    return result
  }

  private func refuse(_ diagnostics: [Diagnostic], line: Int, _ result: inout Result) {
    result.unreadable += 1
    result.code = result.code.combined(with: .invalid)
    result.notes.add(diagnostics)
    for index in renderers.indices {
      renderers[index].append(diagnostics, line: line, to: &result.outputs[index])
    }
  }

  private func add(_ report: Report, on id: String, line: Int, _ result: inout Result) {
    result.declarations += 1
    if result.firstID == nil { result.firstID = id }
    if evaluation.cases[id] != nil { result.cases.append((id, line)) }
    result.code = result.code.combined(
      with: ExitCode(report, scope: scope, allowsUnsettled: allowsUnsettled))
    result.tally?.add(report)
    for index in renderers.indices {
      renderers[index].append(report, on: id, to: &result.outputs[index])
    }
  }
}
