public import FEEL

extension Finding {
  /// A decision to leave a rule aside for a time.
  public struct Waiver: Hashable, Sendable {
    /// Who waived it.
    public let by: String

    /// The legal or other basis.
    public let basis: String

    /// The reason.
    public let reason: String

    /// The first day.
    public let from: CivilDate

    /// The last day, if there is one.
    public let until: CivilDate?

    /// Makes a waiver of a case file's entry, which always has a first day.
    init?(_ entry: CaseFile.Waiver) {
      guard let from = entry.inForce.from else { return nil }
      by = entry.by
      basis = entry.basis
      reason = entry.reason
      self.from = from
      until = entry.inForce.until
    }
  }
}
