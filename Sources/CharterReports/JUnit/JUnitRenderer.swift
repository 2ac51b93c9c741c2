import CharterDiagnostics
import ValueCharters

/// Writes reports as test suites: one for a declaration under a charter, and a test case a rule.
struct JUnitRenderer {
  let options: ReportOptions
  let wording: Wording

  init(_ options: ReportOptions) {
    self.options = options
    wording = Wording(options.language)
  }

  /// The document of some reports.
  func render(_ reports: [Report]) -> [UInt8] {
    JUnitWriter.write(
      reports.flatMap { report in report.charters.map { suite(of: $0, in: report) } })
  }

  private func suite(of result: Report.CharterResult, in report: Report) -> JUnitSuite {
    let subject = report.declaration
    var suite = JUnitSuite("\(subject.id ?? subject.path) \(result.id)", path: subject.path)
    suite.properties = [
      ("evaluatedOn", report.evaluatedOn.description), ("charter", result.id),
      ("version", result.version), ("digest", result.digest),
      ("outcome", result.outcome.rawValue),
    ]
    suite.cases = result.findings.map { finding in
      JUnitSuite.Case(
        finding.rule, in: "\(result.id).\(finding.value)", at: finding.place, outcome(of: finding))
    }
    return suite
  }

  /// What is open is not a failure, and what is waived fails nobody.
  private func outcome(of finding: Finding) -> JUnitSuite.Outcome {
    let summary = "\(wording.word(for: finding.status)): \(finding.title[options.language])"
    if finding.isWaived {
      return .skipped(wording(en: "waived; ", da: "fraveget; ") + summary)
    }
    switch finding.status {
    case .satisfied: return .passed
    case .undetermined, .needsReview:
      return .skipped("\(summary): \(finding.message[options.language])")
    case .notApplicable, .notEvaluated: return .skipped(summary)
    case .notSatisfied:
      return .failed(
        type: "\(finding.level.rawValue) \(finding.status.rawValue)", message: summary,
        details: details(of: finding))
    case .error:
      return .broken(
        type: "\(finding.level.rawValue) \(finding.status.rawValue)", message: summary,
        details: details(of: finding))
    }
  }

  private func details(of finding: Finding) -> String {
    var lines = [finding.message[options.language]]
    lines += finding.evidence.compactMap { evidence in
      evidence.location.map { "\($0.place): \(evidence.title[options.language])" }
    }
    lines += finding.faults.map { "\($0.location.place): \(wording.phrase(for: $0.code))" }
    if let remedy = finding.remedy {
      lines.append(
        wording(en: "What to do: ", da: "Hvad der skal gøres: ") + remedy[options.language])
    }
    lines += finding.citations.map { wording(en: "Source: ", da: "Kilde: ") + $0.display }
    return lines.joined(separator: "\n")
  }
}
