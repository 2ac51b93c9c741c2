public import FEEL

extension Finding {
  /// How far the association has had its say on an adverse finding.
  public enum Hearing: Hashable, Sendable {
    /// Nothing was put to the association.
    case notBegun

    /// The matter was put to it on a day, and it may reply until another, both included.
    case awaitingReply(heardOn: CivilDate, replyBy: CivilDate)

    /// The matter was put to it on a day, and it has replied.
    case replied(heardOn: CivilDate, repliedOn: CivilDate)

    /// The matter was put to it on a day, and its time to reply has passed without a reply.
    case withoutReply(heardOn: CivilDate, replyBy: CivilDate)
  }

  /// How the latest hearing on an adverse finding stands; `nil` for any other finding.
  public var hearing: Hearing? {
    guard heard != nil else { return nil }
    return record.caseRecord.process(of: reference)?.hearing(on: record.date) ?? .notBegun
  }

  /// The hearing as reports show it: that there was none is told only where one is due.
  package var shownHearing: Hearing? {
    hearing == .notBegun && !isToBeHeard ? nil : hearing
  }

  /// Whether the association is to be heard before anybody decides, where the finding is adverse:
  /// nothing is decided by what merely should be, and charters that guide have nothing else.
  var isToBeHeard: Bool { level == .must }
}
