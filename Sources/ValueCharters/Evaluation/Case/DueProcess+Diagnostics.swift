package import CharterDiagnostics
package import FEEL

extension DueProcess {
  /// What is out of order on a day: waivers that have run out, and a confirmation that did not
  /// wait for the reply.
  package func diagnostics(on date: CivilDate) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if waiver(on: date) == nil {
      for waiver in waivers {
        guard let until = waiver.inForce.until, until < date else { continue }
        diagnostics.append(Self.expired(waiver, until))
      }
    }
    if let confirmation, let hearing = confirmation.missedReply(among: hearings) {
      diagnostics.append(Self.early(confirmation, hearing))
    }
    return diagnostics
  }

  private static func expired(_ waiver: CaseFile.Waiver, _ until: CivilDate) -> Diagnostic {
    Diagnostic(
      id: "expired-waiver",
      severity: .warning,
      message: LocalizedText(
        en: "the waiver of \(waiver.rule.content.quoted) ended on \(until); it is not applied",
        da: "dispensationen fra \(waiver.rule.content.quoted) udløb den \(until); "
          + "den bliver ikke anvendt"),
      location: waiver.location)
  }

  private static func early(
    _ confirmation: CaseFile.Confirmation, _ hearing: CaseFile.Hearing
  ) -> Diagnostic {
    let rule = confirmation.rule.content.quoted
    return Diagnostic(
      id: "decision-before-reply",
      severity: .warning,
      message: LocalizedText(
        en: "the finding on \(rule) was settled on \(confirmation.on), before the association had "
          + "replied and before its time for that had passed on \(hearing.replyBy)",
        da: "der blev taget stilling til \(rule) den \(confirmation.on), før foreningen havde "
          + "svaret, og før dens svarfrist udløb den \(hearing.replyBy)"),
      location: confirmation.location,
      notes: [
        Diagnostic.Note(
          LocalizedText(en: "the hearing is here", da: "høringen står her"),
          location: hearing.location)
      ])
  }
}

extension CaseFile.Confirmation {
  /// The hearing whose reply it did not wait for; of several the one that gave the longest time.
  ///
  /// One that began later is another round where the decision needed none, or had one.
  package func missedReply(among hearings: [CaseFile.Hearing]) -> CaseFile.Hearing? {
    let needsNoOther = result == .notUpheld || hearings.contains { $0.putOn <= on }
    return hearings.filter { hearing in
      !isOver(hearing) && (hearing.putOn <= on || !needsNoOther)
    }.max { $0.replyBy < $1.replyBy }
  }

  private func isOver(_ hearing: CaseFile.Hearing) -> Bool {
    hearing.replyBy <= on || hearing.receivedOn.map { $0 <= on } ?? false
  }
}
