package import FEEL

/// What was done about the finding on one rule: heard, notified, confirmed, waived.
package struct DueProcess: Sendable {
  /// The confirmation that counts: the latest.
  package private(set) var confirmation: CaseFile.Confirmation?

  /// The day of the latest notice.
  package private(set) var notifiedOn: CivilDate?

  /// Whether an entry that cannot be read may be a later confirmation.
  private var confirmationIsInDoubt = false

  /// Whether an entry that cannot be read may be a later notice.
  private var noticeIsInDoubt = false

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

  /// Takes up, after all others, a confirmation that cannot be read and may be of this rule.
  package mutating func addUnreadableConfirmation(on day: CivilDate?) {
    guard let confirmation, let day, day < confirmation.on else {
      confirmationIsInDoubt = true
      return
    }
  }

  /// Takes up, after all others, a notice that cannot be read and may be of this rule.
  package mutating func addUnreadableNotice(on day: CivilDate?) {
    guard let notifiedOn, let day, day < notifiedOn else {
      noticeIsInDoubt = true
      return
    }
  }

  /// What a person has said about an adverse finding on a rule that needs it.
  package var confirmationState: ConfirmationState {
    switch confirmation?.result {
    case .upheld: confirmationIsInDoubt ? .awaited : .upheld
    case .notUpheld: .notUpheld
    case nil: .awaited
    }
  }

  /// The last day on which a rule can be cured; `nil` without a notice that can be relied on, or
  /// where the calendar does not reach so far.
  package func cureEnd(of rule: Charter.Rule) -> CivilDate? {
    guard let notifiedOn, !noticeIsInDoubt else { return nil }
    return rule.cure?.end(from: notifiedOn)
  }

  /// The waiver that is in force on a day.
  package func waiver(on date: CivilDate) -> CaseFile.Waiver? {
    waivers.first { $0.inForce.contains(date) }
  }
}
