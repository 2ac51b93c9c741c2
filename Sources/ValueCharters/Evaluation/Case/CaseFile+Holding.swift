package import CharterDiagnostics
package import FEEL

extension CaseFile {
  /// An entry that settles nothing because of a mistake, and keeps others from settling it.
  package struct HeldEntry: Sendable {
    /// The fact or the rule that it names; `nil` where that cannot be told at all.
    package let name: String?

    /// The day from which it counts; `nil` where that cannot be told.
    package let on: CivilDate?

    /// Where it stands.
    package let location: SourceLocation

    /// Whether it would count on a day.
    package func counts(on date: CivilDate) -> Bool { on.map { $0 <= date } ?? true }
  }

  /// The confirmations that cannot be relied on: with a mistake, or of a rule that is not clear.
  package func unsettledConfirmations(_ rules: RuleNames) -> [HeldEntry] {
    held(.confirmations)
      + confirmations.filter { !rules.isClear($0.rule.content) }.map { entry in
        HeldEntry(name: entry.rule.content, on: entry.on, location: entry.location)
      }
  }

  /// The notices that cannot be relied on: with a mistake, or of a rule that is not clear.
  package func unsettledNotices(_ rules: RuleNames) -> [HeldEntry] {
    held(.notices)
      + notices.filter { !rules.isClear($0.rule.content) }.map { entry in
        HeldEntry(name: entry.rule.content, on: entry.on, location: entry.location)
      }
  }

  /// The reviews that cannot be relied on because it is not clear what they are of.
  package func unsettledReviews(_ vocabulary: Vocabulary) -> [HeldEntry] {
    held(.reviews).filter { entry in entry.name.map { vocabulary[$0] == nil } ?? true }
      + reviews.filter { vocabulary[$0.fact.content] == nil }.map { entry in
        HeldEntry(name: entry.fact.content, on: entry.on, location: entry.location)
      }
  }

  private func held(_ kind: BrokenEntry.Kind) -> [HeldEntry] {
    let lost = syntaxMistake.map { [HeldEntry(name: nil, on: nil, location: $0)] } ?? []
    return lost
      + brokenEntries.filter { $0.kind == kind }.map { entry in
        HeldEntry(name: entry.subject?.content, on: entry.on, location: entry.location)
      }
  }
}

extension RuleNames {
  /// Whether a name is of one rule, or of one of a charter that is not at hand.
  fileprivate func isClear(_ name: String) -> Bool {
    self[name] != nil || isOfAnotherCharter(name)
  }
}
