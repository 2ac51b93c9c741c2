package import FEEL

extension DueProcess {
  /// Whether the association has had its say: it replied, or the time for that has passed.
  package func isHeard(on date: CivilDate) -> Bool {
    hearings.contains { !$0.isUnderWay(on: date) }
  }

  /// How the latest hearing stands on a day; of two of one day the one that is under way counts.
  package func hearing(on date: CivilDate) -> Finding.Hearing {
    let latest = hearings.max { left, right in
      if left.putOn != right.putOn { return left.putOn < right.putOn }
      return !left.isUnderWay(on: date) && right.isUnderWay(on: date)
    }
    return latest.map { $0.standing(on: date) } ?? .notBegun
  }
}

extension CaseFile.Hearing {
  /// Whether the association still has time to reply on a day, and has not.
  fileprivate func isUnderWay(on date: CivilDate) -> Bool {
    if case .awaitingReply = standing(on: date) { true } else { false }
  }

  /// How the hearing stands on a day.
  fileprivate func standing(on date: CivilDate) -> Finding.Hearing {
    if let receivedOn, receivedOn <= date {
      return .replied(heardOn: putOn, repliedOn: receivedOn)
    }
    return replyBy < date
      ? .withoutReply(heardOn: putOn, replyBy: replyBy)
      : .awaitingReply(heardOn: putOn, replyBy: replyBy)
  }
}
