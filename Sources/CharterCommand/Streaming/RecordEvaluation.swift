import CharterDiagnostics
import FEEL
import ValueCharters

/// The one place where a record of a stream becomes a report.
struct RecordEvaluation: Sendable {
  let evaluator: CharterEvaluator
  let options: CharterEvaluator.Options
  let day: CivilDate

  /// The case files by the declarations that they are about.
  let cases: [String: CaseFile]

  /// What messages keep to themselves, if anything.
  let withheld: WithheldValues?

  /// What has been said of the case files.
  let said: Set<Diagnostic>

  /// What became of a record.
  enum Result {
    /// It was evaluated.
    case report(Report, id: String)

    /// It cannot be read.
    case unreadable([Diagnostic])

    /// There is no declaration in it, which is as it should be.
    case nothing
  }

  /// Evaluates a record.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the record.
  ///   - line: The line that it begins on.
  ///   - chunk: What it is part of.
  ///   - notes: Takes what is wrong with it or worth knowing.
  /// - Returns: What became of it.
  func evaluate(
    _ bytes: ArraySlice<UInt8>, line: Int, in chunk: Chunk, _ notes: inout RecordNotes
  ) -> Result {
    let source = SourceText(path: chunk.name, bytes: Array(bytes), firstLine: line)
    switch chunk.kind {
    case .document:
      return evaluate(evaluator.read(source), &notes)
    case .lines:
      return evaluate(evaluator.read(source, isRecord: true), &notes)
    case .table:
      guard let table = chunk.table else { return .nothing }
      let row = table.row(source, revealsSensitive: options.revealsSensitive)
      for column in row.unknownColumns { notes.add(unknown: table.unknownColumns[column]) }
      if row.declaration == nil, !row.diagnostics.contains(where: { $0.severity == .error }) {
        notes.add(row.diagnostics)
        return .nothing
      }
      return evaluate(
        Loaded(row.declaration.map { evaluator.read($0) }, row.diagnostics), &notes)
    }
  }

  private func evaluate(
    _ loaded: Loaded<DeclarationReading>, _ notes: inout RecordNotes
  ) -> Result {
    // Of a declaration without a name nobody could tell whose result it is.
    guard let reading = loaded.content, !reading.declaration.id.isEmpty else {
      return .unreadable(loaded.diagnostics.map { withheld?.cut($0) ?? $0 })
    }
    let id = reading.declaration.id
    let caseFile = cases.isEmpty ? nil : cases[id]
    do throws(EvaluationError) {
      let report = try evaluator.evaluate(reading, case: caseFile, on: day, options: options)
      notes.add(loaded.diagnostics)
      notes.add(report, hasCase: caseFile != nil, said: said)
      return .report(report, id: id)
    } catch {
      return .unreadable([error.diagnostic])
    }
  }
}
