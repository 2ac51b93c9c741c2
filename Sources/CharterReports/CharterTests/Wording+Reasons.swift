import CharterDiagnostics
import ValueCharters

extension Wording {
  /// What decided that something came out as it did, a phrase a fact or a finding.
  func reasons(for mismatch: CharterTestMismatch) -> [String] {
    switch mismatch.aspect {
    case .outcome, .best, .worst:
      mismatch.findings.map { "\($0.rule): \($0.status.rawValue)" }
    case .status, .causes, .flags: mismatch.findings.flatMap(reasons)
    }
  }

  /// The facts that decided a finding, those that it waits for, and what could not be computed.
  private func reasons(for finding: Finding) -> [String] {
    let evidence = finding.evidence.map { evidence in
      "\(evidence.fact): \(evidence.display(in: language))\(place(of: evidence.location))"
    }
    let causes = finding.causes.map { cause in
      "\(cause.fact): \(phrase(for: cause.reason, from: cause.ask))\(place(of: cause.location))"
    }
    let faults = finding.faults.map { fault in
      "\(phrase(for: fault.code))\(place(of: fault.location))"
    }
    return evidence + causes + faults
  }

  private func place(of location: SourceLocation?) -> String {
    location.map { " – \($0.place)" } ?? ""
  }
}
