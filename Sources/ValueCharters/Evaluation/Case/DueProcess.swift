package import FEEL

/// What was done about the finding on one rule: heard, notified, confirmed, waived.
package struct DueProcess: Sendable {
  /// The confirmation that counts: the latest.
  package private(set) var confirmation: CaseFile.Confirmation?

  /// The day of the latest notice.
  package private(set) var notifiedOn: CivilDate?

  /// The hearings.
  package var hearings: [CaseFile.Hearing] = []

  /// The waivers, whether in force or not.
  package var waivers: [CaseFile.Waiver] = []

  /// Takes up a confirmation; of two of one day the one that keeps the matter open counts.
  package mutating func add(_ entry: CaseFile.Confirmation) {
    guard let known = confirmation else {
      confirmation = entry
      return
    }
    if known.on < entry.on || (known.on == entry.on && entry.result == .notUpheld) {
      confirmation = entry
    }
  }

  /// Takes up a notice.
  package mutating func add(_ entry: CaseFile.Notice) {
    notifiedOn = max(notifiedOn ?? entry.on, entry.on)
  }

  /// What a person has said about an adverse finding on a rule that needs it.
  package var confirmationState: ConfirmationState {
    switch confirmation?.result {
    case .upheld: .upheld
    case .notUpheld: .notUpheld
    case nil: .awaited
    }
  }

  /// The last day on which a rule can be cured; `nil` without a notice, or where the calendar does
  /// not reach so far.
  package func cureEnd(of rule: Charter.Rule) -> CivilDate? {
    guard let notifiedOn else { return nil }
    return rule.cure?.end(from: notifiedOn)
  }

  /// The waiver that is in force on a day.
  package func waiver(on date: CivilDate) -> CaseFile.Waiver? {
    waivers.first { $0.inForce.contains(date) }
  }

  /// Whether the association has had its say: it replied, or the time for that has passed.
  package func isHeard(on date: CivilDate) -> Bool {
    hearings.contains { hearing in
      if let receivedOn = hearing.receivedOn, receivedOn <= date { return true }
      return hearing.replyBy < date
    }
  }

  /// The day until which a hearing that is under way waits for a reply.
  package func replyIsAwaitedUntil(on date: CivilDate) -> CivilDate? {
    isHeard(on: date) ? nil : hearings.map(\.replyBy).max()
  }
}
