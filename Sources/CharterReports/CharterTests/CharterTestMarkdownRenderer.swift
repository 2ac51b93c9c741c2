import CharterDiagnostics
import ValueCharters

/// Writes what came of charter tests as a page in Markdown: a row a file, then what differs.
struct CharterTestMarkdownRenderer {
  private let wording: Wording

  init(in language: Language) {
    wording = Wording(language)
  }

  /// The page of a run.
  func text(of run: CharterTestRun) -> String {
    let heads = [wording(en: "File", da: "Fil"), wording(en: "Tests", da: "Prøver")]
    var blocks: [MarkdownBlock] = [
      .heading(2, .code("charter test")),
      .paragraph(.plain(wording.counts { run.count($0) })),
    ]
    if !run.files.isEmpty {
      blocks.append(.table(heads.map { .plain($0) }, rows: run.files.map(row)))
    }
    let failed = run.files.flatMap(\.results).filter { $0.verdict != .passed }
    if !failed.isEmpty { blocks.append(.list(failed.map(item))) }
    return MarkdownWriter.write(blocks)
  }

  private func row(of file: CharterTestRun.File) -> [MarkdownText] {
    let verdicts = file.results.map(\.verdict)
    let counts =
      file.isBroken
      ? wording(en: "not run, the file has mistakes", da: "ikke kørt, der er fejl i filen")
      : wording.counts { verdict in verdicts.count { $0 == verdict } }
    return [.code(file.path), .plain(counts)]
  }

  private func item(_ result: CharterTestResult) -> MarkdownBlock.Item {
    let errors = result.diagnostics.filter { $0.severity == .error }
      .map { MarkdownBlock.Item(.plain($0.message[wording.language])) }
    let differences = result.mismatches.map { mismatch in
      MarkdownBlock.Item(
        .plain(wording.difference(mismatch)),
        wording.reasons(for: mismatch).map { MarkdownBlock.Item(.plain($0)) })
    }
    return MarkdownBlock.Item(
      .strong(result.test.name.content) + .plain(" – ") + .code(result.test.name.location.place),
      errors + differences)
  }
}
