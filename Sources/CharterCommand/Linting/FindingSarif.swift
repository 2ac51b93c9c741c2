import CharterDiagnostics
import CharterLint
import CharterReports

/// Writes what the linter finds as a run of SARIF, with what comments silence.
struct FindingSarif {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The log.
  func render(_ report: FindingReport) -> [UInt8] {
    var run = SarifRun(in: language)
    run.rules = CharterLinter.rules.map(rule)
    run.artifacts = report.paths.map { SarifRun.Artifact($0) }
    var known = Set(run.rules.map(\.id))
    var fingerprints = FingerprintSeries()
    let silent = report.suppressed.map(\.finding)
    let all = report.findings + silent
    for (finding, identity) in zip(all, CharterLinter.identities(of: all)) {
      if known.insert(finding.id).inserted {
        run.rules.append(SarifRun.Rule(finding.id, finding.id, level: finding.severity))
      }
      run.results.append(result(of: finding, fingerprints.next(identity)))
    }
    for (offset, suppressed) in report.suppressed.enumerated() {
      run.results[report.findings.count + offset].suppressions = [
        SarifRun.Suppression(.inSource, because: suppressed.reason, at: suppressed.comment)
      ]
    }
    return SarifWriter.write(run)
  }

  private func rule(_ rule: LintRule) -> SarifRun.Rule {
    var descriptor = SarifRun.Rule(rule.id, rule.title[language], level: rule.severity)
    descriptor.summary = rule.summary[language]
    descriptor.help = [
      rule.summary[language], rule.rationale[language],
      LocalizedText(
        en: "Examples: charter rules \(rule.id)", da: "Eksempler: charter rules \(rule.id)")[
          language],
    ]
    descriptor.isEnabled = rule.isOnByDefault
    descriptor.tags = [rule.group.rawValue]
    return descriptor
  }

  private func result(of finding: Diagnostic, _ fingerprint: String) -> SarifRun.Result {
    var lines = [finding.message[language]]
    lines += finding.notes.filter { $0.location == nil }.map { $0.message[language] }
    if let help = finding.help { lines.append(help[language]) }
    var result = SarifRun.Result(
      finding.id, finding.severity, lines.joined(separator: "\n"), fingerprint: fingerprint)
    result.place = finding.location.map { SarifRun.Place($0) }
    result.related = finding.notes.compactMap { note in
      note.location.map { SarifRun.Place($0, message: note.message[language]) }
    }
    result.fixes = finding.fixIts
    return result
  }
}
