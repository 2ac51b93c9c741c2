import ValueCharters

extension TextRenderer {
  /// What to do about a finding, and by when; about a waived one there is nothing to do.
  func steps(of finding: Finding) -> [TextPage.Row] {
    if let waiver = waiver(of: finding) {
      return [TextPage.Row(wording(en: "waived", da: "fraveget"), waiver)]
    }
    var rows: [TextPage.Row] = []
    if let remedy = finding.remedy {
      rows.append(TextPage.Row(wording(en: "next step", da: "næste skridt"), text(remedy)))
    } else if finding.awaitsConfirmation {
      rows.append(
        TextPage.Row(
          wording(en: "next step", da: "næste skridt"),
          wording(en: "have a second person look at it", da: "lad endnu en person se på det")))
    }
    if let time = time(of: finding) {
      rows.append(TextPage.Row(wording(en: "time", da: "frist"), time))
    }
    if let hearing = finding.shownHearing {
      rows.append(
        TextPage.Row(wording(en: "hearing", da: "høring"), wording.phrase(for: hearing)))
    }
    return rows
  }

  private func time(of finding: Finding) -> String? {
    if let day = finding.cureBy {
      return finding.isCurable
        ? wording(en: "can be put right until \(day)", da: "kan afhjælpes til og med \(day)")
        : wording(
          en: "could be put right until \(day), which has passed",
          da: "kunne afhjælpes til og med \(day); fristen er udløbet")
    }
    guard finding.isCurable else { return nil }
    return wording(
      en: "can be put right; the time runs from the authority's notice",
      da: "kan afhjælpes; fristen løber fra myndighedens meddelelse")
  }

  private func waiver(of finding: Finding) -> String? {
    guard case .waived(let waiver) = finding.disposition else { return nil }
    let end = waiver.until.map { wording(en: " until \($0)", da: " til og med \($0)") } ?? ""
    return wording(
      en: "by \(waiver.by) from \(waiver.from)\(end), on the basis of \(waiver.basis): ",
      da: "af \(waiver.by) fra \(waiver.from)\(end) med hjemmel i \(waiver.basis): ")
      + waiver.reason
  }

  /// What to do next, in order.
  mutating func writeNextSteps(_ steps: [Report.NextStep]) {
    if steps.isEmpty { return }
    page.heading(wording(en: "Next steps", da: "Næste skridt"))
    for (index, step) in steps.enumerated() {
      // What the outcome means stands at the top already.
      let text =
        step.action == .decide
        ? wording(
          en: "A person decides; this report is an indication only.",
          da: "Et menneske træffer afgørelsen; rapporten er kun en indikation.")
        : self.text(step.text)
      page.write(text, mark: TextPage.Mark("\(index + 1)."), indent: 2)
    }
  }
}
