import CharterDiagnostics
import ValueCharters

/// Writes reports as one run of SARIF: a rule of a charter is a rule, a finding is a result.
struct SarifRenderer {
  let options: ReportOptions
  let wording: Wording

  init(_ options: ReportOptions) {
    self.options = options
    wording = Wording(options.language)
  }

  /// The log of some reports.
  func render(_ reports: [Report]) -> [UInt8] {
    var run = SarifRun(in: options.language)
    var rules: Set<String> = []
    var fingerprints = FingerprintSeries()
    for report in reports {
      run.notifications += report.diagnostics
      for finding in report.charters.flatMap(\.findings) {
        if rules.insert(finding.qualifiedRule).inserted { run.rules.append(rule(of: finding)) }
        let fingerprint = fingerprints.next(report.identity(of: finding))
        run.results.append(result(of: finding, in: report, fingerprint))
      }
    }
    var files: Set<SarifRun.Artifact> = []
    run.artifacts = reports.flatMap(artifacts).filter { files.insert($0).inserted }
    run.properties = properties(of: reports)
    return SarifWriter.write(run)
  }

  private func text(_ text: LocalizedText) -> String { text[options.language] }

  private func rule(of finding: Finding) -> SarifRun.Rule {
    var rule = SarifRun.Rule(
      finding.qualifiedRule, text(finding.title),
      level: finding.level == .must ? .error : .warning)
    if let requirement = finding.requirement(in: wording) {
      rule.summary = wording.sentence(requirement.text(in: wording))
    }
    rule.help = [wording.sentence(text(finding.title))] + [rule.summary].compactMap(\.self)
    if let remedy = finding.remedy {
      rule.help.append(wording(en: "What to do: ", da: "Hvad der skal gøres: ") + text(remedy))
    }
    rule.help += finding.citations.map { citation in
      wording(en: "Source: ", da: "Kilde: ") + citation.display
    }
    rule.tags = [finding.charter, finding.value, finding.kind.rawValue, finding.level.rawValue]
    return rule
  }

  private func result(
    of finding: Finding, in report: Report, _ fingerprint: String
  ) -> SarifRun.Result {
    var result = SarifRun.Result(
      finding.qualifiedRule, finding.level == .must ? .error : .warning,
      "\(text(finding.title)): \(text(finding.message))", fingerprint: fingerprint)
    result.kind = finding.status.sarifKind
    result.place =
      finding.place.map { SarifRun.Place($0) } ?? SarifRun.Place(path: report.declaration.path)
    result.related = related(to: finding)
    if case .waived(let waiver) = finding.disposition {
      result.suppressions = [
        SarifRun.Suppression(
          .external, because: "\(waiver.by), \(waiver.basis): \(waiver.reason)")
      ]
    }
    if let change = options.change(of: finding, on: report.declaration.id) {
      result.baselineState = change.kind.sarifState
    }
    result.properties = [
      SarifRun.Property("status", [finding.status.rawValue]),
      SarifRun.Property("flags", finding.flags.map(\.rawValue)),
    ]
    return result
  }

  /// The rule, what else was declared, and what could not be computed.
  private func related(to finding: Finding) -> [SarifRun.Place] {
    let rule = SarifRun.Place(
      finding.location, name: finding.qualifiedRule,
      message: wording(en: "the rule", da: "reglen"))
    let evidence = finding.evidence.compactMap { evidence in
      evidence.location.map {
        SarifRun.Place(
          $0, message: "\(text(evidence.title)): \(evidence.display(in: options.language))")
      }
    }
    let faults = finding.faults.map { fault in
      SarifRun.Place(fault.location, message: wording.phrase(for: fault.code))
    }
    return [rule] + evidence + faults
  }

  private func artifacts(of report: Report) -> [SarifRun.Artifact] {
    let subjects =
      [report.declaration] + [report.caseFile].compactMap(\.self)
      + report.charters.flatMap(\.parts)
    return subjects.map { SarifRun.Artifact($0.path, digest: $0.digest) }
  }

  /// What was evaluated on which day, and what it came to.
  private func properties(of reports: [Report]) -> [SarifRun.Property] {
    var days: [String] = []
    var charters: [String] = []
    var outcomes: [String] = []
    for report in reports {
      days.append(report.evaluatedOn.description)
      for result in report.charters {
        charters.append("\(result.id) \(result.version) \(result.digest)")
        let subject = report.declaration.id ?? report.declaration.path
        outcomes.append("\(subject) \(result.id) \(result.outcome.rawValue)")
      }
    }
    return [
      SarifRun.Property("evaluatedOn", days.withoutRepetitions),
      SarifRun.Property("charters", charters.withoutRepetitions),
      SarifRun.Property("outcomes", outcomes),
    ]
  }
}

extension Status {
  fileprivate var sarifKind: SarifRun.Result.Kind {
    switch self {
    case .satisfied: .pass
    case .notSatisfied, .error: .fail
    case .undetermined: .open
    case .needsReview: .review
    case .notApplicable: .notApplicable
    case .notEvaluated: .informational
    }
  }
}

extension FindingChange.Kind {
  fileprivate var sarifState: SarifRun.Result.BaselineState {
    switch self {
    case .new: .new
    case .unchanged: .unchanged
    case .settled, .worsened, .improved: .updated
    }
  }
}

extension Sequence<String> {
  fileprivate var withoutRepetitions: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
