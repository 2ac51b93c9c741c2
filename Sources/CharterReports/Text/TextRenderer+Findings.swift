import CharterDiagnostics
import ValueCharters

extension TextRenderer {
  /// What contradicts the charter, or cannot be computed: the musts first.
  mutating func writeAdverse(_ findings: [Finding]) {
    for status in [Status.notSatisfied, .error] {
      let group = findings.filter { $0.status == status }
      if group.isEmpty { continue }
      page.heading("\(wording.heading(for: status)) (\(group.count))")
      for finding in group.mustsFirst {
        page.blank()
        write(finding)
      }
    }
  }

  /// One finding with its reasons, what to do about it, and its sources.
  mutating func write(_ finding: Finding) {
    page.write(name(of: finding), .strong, mark: finding.status.mark, indent: 2)
    for remark in wording.remarks(on: finding) { page.write(remark + ".", indent: 4) }
    let reasons = requirement(of: finding) + evidence(of: finding) + faults(of: finding)
    page.table(reasons + steps(of: finding) + sourceRows(of: finding), indent: 4, .faint)
  }

  /// The title of a finding, its rule, and what is special about that.
  func name(of finding: Finding) -> String {
    var notes: [String] = []
    if finding.level == .should { notes.append(wording.word(for: finding.level)) }
    if finding.isWaived { notes.append(wording(en: "waived", da: "fraveget")) }
    let note = notes.isEmpty ? "" : " (\(notes.joined(by: ", ")))"
    return "\(text(finding.title)) [\(finding.rule)]\(note)"
  }

  /// What the rule asks for, where that says more than its title.
  func requirement(of finding: Finding) -> [TextPage.Row] {
    finding.requirement(in: wording).map { [row(for: $0)] } ?? []
  }

  /// What is asked for by a rule that waits for answers, where that says more than its title does: the
  /// title says what to endorse, and that one question has one right answer.
  func openRequirement(of finding: Finding) -> [TextPage.Row] {
    guard finding.kind != .endorsement, let sentence = finding.requirement(in: wording),
      !sentence.isOneAnswer
    else { return [] }
    return [row(for: sentence)]
  }

  private func row(for requirement: Sentence) -> TextPage.Row {
    TextPage.Row(wording(en: "required", da: "krævet"), requirement.text(in: wording))
  }

  func evidence(of finding: Finding) -> [TextPage.Row] {
    finding.evidence.map { evidence in
      let place = evidence.location.map { " – \($0.place)" } ?? ""
      return TextPage.Row(
        evidence.isAssumed
          ? wording(en: "assumed", da: "antaget") : wording(en: "declared", da: "oplyst"),
        "\(text(evidence.title)): \(evidence.display(in: options.language))\(place)")
    }
  }

  func faults(of finding: Finding) -> [TextPage.Row] {
    finding.faults.map { fault in
      TextPage.Row(
        wording(en: "fault", da: "fejl"),
        "\(wording.phrase(for: fault.code)) – \(fault.location.place)")
    }
  }

  private mutating func sourceRows(of finding: Finding) -> [TextPage.Row] {
    finding.citations.map { citation in
      let number = sources.number(of: citation)
      return TextPage.Row(
        wording(en: "source", da: "kilde"), "\(citation.display) [\(number)]")
    }
  }

  /// What waits for answers, a line each; what would be against the charter comes first.
  ///
  /// - Parameters:
  ///   - findings: All findings of one holder.
  ///   - isAfterQuestions: Whether the questions whose answers they wait for stand above.
  mutating func writeWaiting(_ findings: [Finding], isAfterQuestions: Bool) {
    let waiting = findings.filter {
      $0.isUnsettled && !$0.awaitsConfirmation && !$0.isWaived
    }
    if !waiting.isEmpty {
      let heading =
        isAfterQuestions
        ? wording(en: "Open until then", da: "Åbent indtil da") : wording(en: "Open", da: "Åbent")
      page.heading("\(heading) (\(waiting.count))")
      let unmet = waiting.filter(\.isUnmetIfApplicable)
      for finding in unmet.mustsFirst { writeLine(on: finding, showsEvidence: true) }
      for finding in waiting.mustsFirst where !finding.isUnmetIfApplicable {
        writeLine(on: finding, showsEvidence: false)
      }
    }
    let waived = findings.filter { $0.isUnsettled && $0.isWaived }
    if waived.isEmpty { return }
    page.heading(wording(en: "Open, but waived", da: "Åbent, men fraveget") + " (\(waived.count))")
    for finding in waived.mustsFirst {
      page.write(name(of: finding), mark: finding.status.mark, indent: 2)
      page.table(steps(of: finding), indent: 4, .faint)
    }
  }

  private mutating func writeLine(on finding: Finding, showsEvidence: Bool) {
    let references = sources.references(to: finding.citations)
    let source = references.isEmpty ? "" : " – \(references)"
    page.write(name(of: finding) + source, mark: finding.status.mark, indent: 2)
    for remark in wording.remarks(on: finding) { page.write(remark + ".", indent: 4) }
    if !showsEvidence {
      page.table(openRequirement(of: finding), indent: 4, .faint)
      return
    }
    var rows = requirement(of: finding) + evidence(of: finding)
    if let remedy = finding.remedy {
      rows.append(TextPage.Row(wording(en: "next step", da: "næste skridt"), text(remedy)))
    }
    page.table(rows, indent: 4, .faint)
  }

  /// What is satisfied, a line each.
  mutating func writeSatisfied(_ findings: [Finding]) {
    if findings.isEmpty { return }
    page.heading("\(wording.heading(for: .satisfied)) (\(findings.count))")
    let flags = findings.map(\.flags)
    let hasOpen = flags.contains { $0.contains(.applicabilityOpen) }
    let isShared = flags.allSatisfy { $0.contains(.applicabilityOpen) }
    for (finding, flags) in zip(findings, flags) {
      let remarks = flags.filter { $0 != .applicabilityOpen }
        .map { " – \(wording.remark(for: $0))" }.joined(by: "")
      let star = !isShared && flags.contains(.applicabilityOpen) ? " *" : ""
      page.write(name(of: finding) + remarks + star, mark: finding.status.mark, indent: 2)
    }
    if hasOpen {
      let remark = wording.capitalized(wording.remark(for: .applicabilityOpen))
      page.write(
        (isShared ? "" : "* ") + remark + ".", .faint, indent: 4, hanging: isShared ? 4 : 6)
    }
  }

  /// What does not apply and what was left out, by name only.
  mutating func writeLeftOut(_ findings: [Finding]) {
    for status in [Status.notApplicable, .notEvaluated] {
      let group = findings.filter { $0.status == status }
      if group.isEmpty { continue }
      page.heading("\(wording.heading(for: status)) (\(group.count))")
      page.write(group.map(\.rule).joined(by: ", "), mark: status.mark, indent: 2)
    }
  }
}

extension Finding {
  /// Whether everything is known and only a person's word is missing.
  var awaitsConfirmation: Bool { status == .needsReview && causes.isEmpty && !isWaived }
}

extension Sequence<Finding> {
  /// The musts in their order, then the others in theirs.
  var mustsFirst: [Finding] {
    filter { $0.level == .must } + filter { $0.level != .must }
  }
}
