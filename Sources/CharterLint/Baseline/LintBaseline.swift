public import CharterDiagnostics

/// The findings that a repository had when it began to be linted, so that only new ones count.
///
/// A finding is known again by its rule, its file, the names on the way to its place and the text
/// there, and not by its line: what is added or moved above it does not make it new.
public struct LintBaseline: Sendable {
  /// How often each finding was there.
  private var counts: [LintFingerprint: Int]

  /// Takes down findings.
  ///
  /// - Parameter findings: What was found.
  public init(_ findings: [Diagnostic]) {
    var context = FindingContext()
    counts = [:]
    for finding in findings { counts[context.fingerprint(of: finding), default: 0] += 1 }
  }

  init(counts: [LintFingerprint: Int]) {
    self.counts = counts
  }

  /// The findings that were not there before.
  ///
  /// - Parameter findings: What was found.
  /// - Returns: The new findings, and how many of the old ones are gone.
  public func compare(_ findings: [Diagnostic]) -> (new: [Diagnostic], gone: Int) {
    var context = FindingContext()
    var left = counts
    let new = findings.filter { finding in
      let fingerprint = context.fingerprint(of: finding)
      guard let count = left[fingerprint], count > 0 else { return true }
      left[fingerprint] = count - 1
      return false
    }
    return (new, left.values.reduce(0, +))
  }

  /// The fingerprints in a fixed order, with their counts.
  var entries: [(fingerprint: LintFingerprint, count: Int)] {
    counts.map { ($0.key, $0.value) }.sorted { $0.fingerprint < $1.fingerprint }
  }
}
