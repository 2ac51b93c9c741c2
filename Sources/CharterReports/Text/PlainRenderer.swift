import CharterDiagnostics
import ValueCharters

/// Writes reports for logs and screen readers: one sentence a line, nothing but words.
struct PlainRenderer {
  let options: ReportOptions
  let wording: Wording

  init(_ options: ReportOptions) {
    self.options = options
    wording = Wording(options.language)
  }

  /// The lines of some reports.
  func render(_ reports: [Report]) -> String {
    reports.flatMap(lines).map { $0.inOneLine + "\n" }.joined()
  }

  private func text(_ text: LocalizedText) -> String { text[options.language] }

  private func lines(of report: Report) -> [String] {
    let subject = report.declaration
    var lines = [
      wording(
        en: "Evaluated on \(report.evaluatedOn): \(subject.displayName)",
        da: "Vurderet pr. \(report.evaluatedOn): \(subject.displayName)"),
      wording(en: "Declaration: \(subject.path)", da: "Erklæring: \(subject.path)"),
    ]
    if let file = report.caseFile {
      lines.append(wording(en: "Case file: \(file.path)", da: "Sagsfil: \(file.path)"))
    }
    let comparison = options.comparisons?[report.declaration.id]
    return lines
      + report.charters.flatMap { result in
        self.lines(of: result) + (comparison.map { changes(in: result, since: $0) } ?? [])
      }
  }

  private func changes(
    in result: Report.CharterResult, since comparison: ReportComparison
  ) -> [String] {
    [wording.summary(of: comparison, result.findings)]
      + wording.changes(in: result.findings, since: comparison).map { row in
        "\(wording.capitalized(row.label)): \(row.text)"
      }
  }

  private func lines(of result: Report.CharterResult) -> [String] {
    let outcome = wording.word(for: result.outcome)
    let means = result.means.map(text) ?? wording.capitalized(wording.meaning(of: result.outcome))
    var lines = [
      wording(
        en: "Charter: \(text(result.title)), \(text(result.issuer)), version \(result.version)",
        da: "Charter: \(text(result.title)), \(text(result.issuer)), version \(result.version)"),
      wording(en: "Outcome: \(outcome)", da: "Resultat: \(outcome)"),
      wording(en: "Meaning: \(means)", da: "Betydning: \(means)"),
      wording(
        en: "At best: \(wording.word(for: result.best)); "
          + "at worst: \(wording.word(for: result.worst))",
        da: "I bedste fald: \(wording.word(for: result.best)); "
          + "i værste fald: \(wording.word(for: result.worst))"),
    ]
    if let own = result.authorityOutcome.map(wording.word) {
      lines.append(
        wording(en: "The authority's own duties: \(own)", da: "Myndighedens egne pligter: \(own)"))
    }
    lines += order.flatMap { status in
      result.findings.filter { $0.status == status }.map(line)
    }
    lines += result.assumptions.map { assumption in
      let fact = "\(text(assumption.title)): \(wording.display(assumption.value))"
      return wording(en: "Taken for granted: \(fact)", da: "Taget for givet: \(fact)")
        + ". \(text(assumption.because))"
    }
    lines += result.nextSteps.enumerated().map { index, step in
      let day = step.by.map { wording(en: " by \($0)", da: " senest \($0)") } ?? ""
      return wording(en: "Next step \(index + 1)", da: "Næste skridt \(index + 1)")
        + "\(day): \(text(step.text))"
    }
    return lines
  }

  /// What stands against the charter first, what is as it should be last.
  private var order: [Status] {
    [
      .notSatisfied, .error, .undetermined, .needsReview, .satisfied, .notApplicable,
      .notEvaluated,
    ]
  }

  private func line(of finding: Finding) -> String {
    let status = wording.capitalized(wording.word(for: finding.status))
    var kind = [wording.word(for: finding.level)]
    if finding.holder == .authority { kind.append(wording.phrase(for: finding.holder)) }
    var parts = [
      "\(status), \(kind.joined(separator: ", ")), \(finding.rule): \(text(finding.title))"
    ]
    parts += wording.remarks(on: finding)
    if ![.satisfied, .notApplicable, .notEvaluated].contains(finding.status) {
      parts += details(of: finding)
    }
    return parts.map { $0.asSentence }.joined(separator: " ")
  }

  private func details(of finding: Finding) -> [String] {
    var parts: [String] = []
    if let sentence = finding.requirement(in: wording) {
      parts.append(wording(en: "Required: ", da: "Krævet: ") + sentence.text(in: wording))
    }
    for evidence in finding.evidence {
      let place = evidence.location.map { ", \($0.place)" } ?? ""
      let fact = "\(text(evidence.title)): \(evidence.display(in: options.language))\(place)"
      parts.append(
        evidence.isAssumed
          ? wording(en: "Taken for granted: \(fact)", da: "Taget for givet: \(fact)")
          : wording(en: "Declared: \(fact)", da: "Oplyst: \(fact)"))
    }
    for fault in finding.faults {
      parts.append(
        "\(wording.capitalized(wording.phrase(for: fault.code))), \(fault.location.place)")
    }
    for cause in finding.causes {
      let place = cause.location.map { wording(en: " at \($0.place)", da: " i \($0.place)") } ?? ""
      let who = wording.word(for: cause.ask)
      parts.append(
        wording(en: "Ask \(who): ", da: "Spørg \(who): ") + text(cause.question).asSentence
          + " \(cause.fact): \(wording.phrase(for: cause.reason, from: cause.ask))\(place)")
    }
    for citation in finding.citations {
      parts.append(wording(en: "Source: ", da: "Kilde: ") + citation.display)
    }
    if let remedy = finding.remedy, finding.status == .notSatisfied {
      parts.append(wording(en: "What to do: ", da: "Hvad der skal gøres: ") + text(remedy))
    }
    if let day = finding.cureBy {
      parts.append(
        finding.isCurable
          ? wording(en: "To be put right by \(day)", da: "Afhjælpes senest \(day)")
          : wording(
            en: "Was to be put right by \(day), which has passed",
            da: "Skulle være afhjulpet senest \(day); fristen er udløbet"))
    }
    if let hearing = finding.shownHearing {
      parts.append(wording(en: "Hearing: ", da: "Høring: ") + wording.phrase(for: hearing))
    }
    if case .waived(let waiver) = finding.disposition {
      parts.append(
        wording(en: "Waived by \(waiver.by)", da: "Fraveget af \(waiver.by)")
          + ", \(waiver.basis): \(waiver.reason)")
    }
    return parts
  }
}

extension String {
  /// The text with a full stop, unless it ends a sentence already.
  fileprivate var asSentence: String {
    guard let last, !".?!".contains(last) else { return self }
    return self + "."
  }
}
