/// A finding that waits for facts or for a person, with what it waits for.
///
/// Which causes still matter is found by trying out answers, and so once for all that speak of it.
package final class OpenFinding: Sendable {
  /// The finding.
  package let finding: Finding

  /// Its causes whose answers can still change its status.
  package let causes: [Finding.Cause]

  /// Looks for the causes of a finding; there are none of one that is settled or waived.
  fileprivate init?(_ finding: Finding) {
    guard finding.isUnsettled, !finding.isWaived else { return nil }
    self.finding = finding
    causes = finding.openCauses
  }
}

extension Finding {
  /// Whether the finding waits for facts or for a person.
  package var isUnsettled: Bool { status == .undetermined || status == .needsReview }
}

extension [Finding] {
  /// Those that something is to be asked about, in their order; a waived one asks nothing.
  package var open: [OpenFinding] { compactMap(OpenFinding.init) }
}

extension Report.Findings {
  /// Those that something is to be asked about, in their order; a waived one asks nothing.
  package var open: [OpenFinding] { compactMap(OpenFinding.init) }
}
