import CharterDiagnostics
import ValueCharters

/// Writes what came of charter tests for a person: what differs, and why it came out as it did.
struct CharterTestRenderer {
  let wording: Wording
  var page: TextPage

  init(in language: Language, on page: TextPage) {
    wording = Wording(language)
    self.page = page
  }

  /// The text of a run.
  func text(of run: CharterTestRun) -> String {
    var renderer = self
    for file in run.files { renderer.writeSummary(of: file) }
    for file in run.files {
      for result in file.results where result.verdict != .passed { renderer.write(result) }
    }
    if let coverage = run.coverage { renderer.write(coverage) }
    renderer.writeSummary(of: run)
    return renderer.page.text
  }

  private mutating func writeSummary(of file: CharterTestRun.File) {
    if file.isBroken {
      page.write(
        wording(
          en: "\(file.path): not run, the file has mistakes",
          da: "\(file.path): ikke kørt, der er fejl i filen"), mark: .broken)
      return
    }
    let verdicts = file.results.map(\.verdict)
    let counts = wording.counts { verdict in verdicts.count { $0 == verdict } }
    let worst = CharterTestResult.Verdict.allCases.last { verdicts.contains($0) } ?? .passed
    page.write("\(file.path): \(counts)", mark: worst.mark)
  }

  private mutating func write(_ result: CharterTestResult) {
    page.blank()
    page.write(result.test.name.content, .strong, mark: result.verdict.mark)
    if result.verdict == .broken {
      page.write(
        wording(
          en: "\(result.test.name.location.place): not compared, there are mistakes",
          da: "\(result.test.name.location.place): ikke sammenlignet, der er fejl"),
        .faint, indent: 2)
      for diagnostic in result.diagnostics where diagnostic.severity == .error {
        page.write(diagnostic.message[wording.language], indent: 4)
      }
      return
    }
    page.write(result.test.name.location.place, .faint, indent: 2)
    for mismatch in result.mismatches { write(mismatch) }
  }

  private mutating func write(_ mismatch: CharterTestMismatch) {
    let place = mismatch.location.place
    page.write(
      "\(wording.phrase(for: mismatch.aspect, of: mismatch.name)) – \(place)", indent: 4)
    page.table(rows(of: mismatch), indent: 6, .faint)
  }

  private func rows(of mismatch: CharterTestMismatch) -> [TextPage.Row] {
    var rows = [
      TextPage.Row(wording(en: "expected", da: "forventet"), wording.list(mismatch.expected)),
      TextPage.Row(wording(en: "got", da: "fundet"), wording.list(mismatch.got)),
    ]
    if mismatch.expected.count + mismatch.got.count > 2 {
      if !mismatch.missing.isEmpty {
        rows.append(
          TextPage.Row(wording(en: "missing", da: "mangler"), wording.list(mismatch.missing)))
      }
      if !mismatch.surplus.isEmpty {
        rows.append(
          TextPage.Row(wording(en: "surplus", da: "overskydende"), wording.list(mismatch.surplus)))
      }
    }
    return rows
      + wording.reasons(for: mismatch).map {
        TextPage.Row(wording(en: "because", da: "fordi"), $0)
      }
  }

  private mutating func writeSummary(of run: CharterTestRun) {
    page.blank()
    let tests = wording.count(
      run.files.map(\.results.count).reduce(0, +), en: ("test", "tests"), da: ("prøve", "prøver"))
    let files = wording.count(run.files.count, en: ("file", "files"), da: ("fil", "filer"))
    var summary =
      "\(tests) \(wording(en: "in", da: "i")) \(files): \(wording.counts { run.count($0) })"
    if run.brokenFiles > 0 {
      let broken = wording.count(run.brokenFiles, en: ("file", "files"), da: ("fil", "filer"))
      summary += wording(en: "; \(broken) not run", da: "; \(broken) ikke kørt")
    }
    page.write(summary, .strong)
  }
}

extension TextPage.Mark {
  fileprivate static let broken = TextPage.Mark("!", .bad)
}

extension CharterTestResult.Verdict {
  fileprivate var mark: TextPage.Mark {
    switch self {
    case .passed: TextPage.Mark("✓", .good)
    case .failed: TextPage.Mark("✗", .bad)
    case .broken: .broken
    }
  }
}
