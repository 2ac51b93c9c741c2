import CharterDiagnostics
import ValueCharters

extension MarkdownRenderer {
  /// The title of a finding, its rule, and what is special about that.
  func name(of finding: Finding) -> MarkdownText {
    text(finding.title) + notes(on: finding)
  }

  private func notes(on finding: Finding) -> MarkdownText {
    var notes: [String] = []
    if finding.level == .should { notes.append(wording.word(for: finding.level)) }
    if finding.holder == .authority { notes.append(wording.phrase(for: finding.holder)) }
    if finding.isWaived { notes.append(wording(en: "waived", da: "fraveget")) }
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    return .plain(" – ") + .code(finding.rule) + .plain(note)
  }

  /// A finding that stands against the charter, with its reasons, what to do, and its sources.
  func item(_ finding: Finding) -> MarkdownBlock.Item {
    let reasons =
      rows.requirement(of: finding) + rows.evidence(of: finding) + rows.faults(of: finding)
      + rows.steps(of: finding)
    let remarks = wording.remarks(on: finding).map { MarkdownBlock.Item(.plain($0 + ".")) }
    let sources = finding.citations.map { citation in
      MarkdownBlock.Item(
        .plain(wording(en: "source: ", da: "kilde: "))
          + (citation.url.map { .link(citation.display, to: $0) } ?? .plain(citation.display)))
    }
    return MarkdownBlock.Item(
      .strong(finding.title[options.language]) + notes(on: finding),
      remarks + items(reasons) + sources)
  }

  /// A finding that waits for an answer or a person.
  func openItem(_ finding: Finding) -> MarkdownBlock.Item {
    if finding.awaitsConfirmation { return item(finding) }
    let remarks = wording.remarks(on: finding).map { MarkdownBlock.Item(.plain($0 + ".")) }
    // What would be against the charter says why.
    let reasons =
      finding.isUnmetIfApplicable
      ? rows.requirement(of: finding) + rows.evidence(of: finding)
      : rows.openRequirement(of: finding)
    return MarkdownBlock.Item(
      .plain("\(finding.status.mark.sign) ") + name(of: finding), remarks + items(reasons))
  }

  private func items(_ rows: [TextPage.Row]) -> [MarkdownBlock.Item] {
    rows.map { MarkdownBlock.Item(.plain("\($0.label): \($0.text)")) }
  }

  /// What is not known, by whom to ask.
  func questions(in findings: [OpenFinding]) -> [MarkdownBlock] {
    let questions = OpenQuestion.all(in: findings)
    return FactSource.allCases.flatMap { source in
      let group = questions.filter { $0.ask == source }.answerableFirst
      return section(
        wording.heading(asking: source),
        group.map { question in
          MarkdownBlock.Item(
            text(question.question),
            question.places.map { place in
              MarkdownBlock.Item(
                .code(place.location.map { "\(question.fact) – \($0.place)" } ?? question.fact)
                  + .plain(": \(wording.phrase(for: place.reason, from: question.ask))"))
            })
        })
    }
  }

  /// What was taken for granted.
  func assumptions(in result: Report.CharterResult) -> [MarkdownBlock] {
    section(
      wording(en: "Taken for granted", da: "Taget for givet"),
      result.assumptions.map { assumption in
        MarkdownBlock.Item(
          text(assumption.title) + .plain(": \(wording.display(assumption.value)) – ")
            + text(assumption.because))
      })
  }

  /// What to do next, in order.
  func list(_ steps: [Report.NextStep]) -> [MarkdownBlock] {
    section(
      wording(en: "Next steps", da: "Næste skridt"),
      steps.map { MarkdownBlock.Item(text($0.text)) })
  }
}
