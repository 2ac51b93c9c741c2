import CharterDiagnostics

/// Findings in order and each only once.
struct FindingList {
  private let findings: [Diagnostic]

  init(_ findings: [Diagnostic]) {
    self.findings = findings
  }

  /// The findings without those that say the same of the same place again.
  var withoutRepetitions: [Diagnostic] {
    struct Key: Hashable {
      let id: String
      let location: SourceLocation?
      let message: LocalizedText
    }
    var seen: Set<Key> = []
    return findings.filter { finding in
      seen.insert(Key(id: finding.id, location: finding.location, message: finding.message))
        .inserted
    }
  }

  /// The findings by path, place and rule.
  var sorted: [Diagnostic] {
    withoutRepetitions.sorted(by: Self.precedes)
  }

  /// Whether a finding stands before another one.
  static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool { key(left) < key(right) }

  private static func key(_ finding: Diagnostic) -> (String, Int, Int, String, String) {
    let range = finding.location?.range ?? SourceRange(-1, -1)
    return (
      finding.location?.path ?? "", range.lowerBound, range.upperBound, finding.id,
      finding.message[.english]
    )
  }
}
