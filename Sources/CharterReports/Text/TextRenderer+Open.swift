import CharterDiagnostics
import ValueCharters

extension TextRenderer {
  /// What is not known, by whom to ask, and what a person has to confirm.
  mutating func writeQuestions(_ questions: [OpenQuestion], confirming findings: [Finding]) {
    for source in FactSource.allCases {
      let group = questions.filter { $0.ask == source }.answerableFirst
      let awaiting = source == .assessor ? findings : []
      if group.isEmpty, awaiting.isEmpty { continue }
      page.heading("\(wording.heading(asking: source)) (\(group.count + awaiting.count))")
      for question in group {
        page.blank()
        write(question)
      }
      for finding in awaiting.mustsFirst {
        page.blank()
        write(finding)
      }
    }
  }

  /// One question, why the answer is missing, and what waits for it.
  private mutating func write(_ question: OpenQuestion) {
    let mark = question.ask == .assessor ? Status.needsReview.mark : Status.undetermined.mark
    page.write(text(question.question), .strong, mark: mark, indent: 2)
    for place in question.places {
      let location = place.location.map { " – \($0.place)" } ?? ""
      page.write(
        "\(question.fact): \(wording.phrase(for: place.reason, from: question.ask))\(location)",
        indent: 4)
    }
    let rules = question.findings.mustsFirst.map(\.rule).joined(by: ", ")
    page.write(wording(en: "for \(rules)", da: "til \(rules)"), .faint, indent: 4)
    if question.waitsForAnswers {
      page.write(
        wording(
          en: "only once the answers above are there", da: "først når svarene ovenfor foreligger"),
        .faint, indent: 4)
    }
  }

  /// What was taken for granted.
  mutating func writeAssumptions(_ assumptions: [Report.Assumption]) {
    if assumptions.isEmpty { return }
    page.heading(
      wording(en: "Taken for granted", da: "Taget for givet") + " (\(assumptions.count))")
    for assumption in assumptions {
      page.write(
        "\(text(assumption.title)): \(wording.display(assumption.value)) – "
          + text(assumption.because), mark: TextPage.Mark("=", .faint), indent: 2)
    }
  }

  /// The sources by their numbers.
  mutating func writeSources() {
    if sources.citations.isEmpty { return }
    page.heading(wording(en: "Sources", da: "Kilder"))
    for (index, citation) in sources.citations.enumerated() {
      page.write(
        "\(citation.title) (\(wording.phrase(for: citation.read)))",
        mark: TextPage.Mark("[\(index + 1)]"), indent: 2)
    }
  }
}
