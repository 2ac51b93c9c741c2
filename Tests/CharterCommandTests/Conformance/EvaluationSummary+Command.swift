import CharterDiagnostics
import CharterJSON
import ConformanceCases

extension EvaluationSummary {
  /// What a report in JSON says; `nil` where there is none.
  init?(_ run: VirtualMachine.Run) {
    let report = JSONReader.read(SourceText(path: "report", text: run.output), dialect: .json)
    guard let root = report.root, report.isComplete,
      let result = root["charters"]?[0], let findings = result["findings"]?.elements
    else { return nil }
    func texts(_ list: String, _ member: String) -> [String] {
      (result[list]?.elements ?? []).compactMap { $0[member]?.string }
    }
    self.init(
      outcome: result["outcome"]?.string ?? "", best: result["best"]?.string ?? "",
      worst: result["worst"]?.string ?? "", authority: result["holders"]?["authority"]?.string,
      counts: (result["counts"]?.members ?? []).reduce(into: [:]) { counts, member in
        counts[member.name] = member.value.number.flatMap { Int($0) }
      },
      findings: Dictionary(
        findings.map { ($0["rule"]?.string ?? "", Finding($0)) }, uniquingKeysWith: { $1 }),
      assumptions: texts("assumptions", "fact"), nextSteps: texts("nextSteps", "do"),
      severities: (root["diagnostics"]?.elements ?? []).compactMap { $0["severity"]?.string },
      text: run.output + run.error)
  }
}

extension EvaluationSummary.Finding {
  fileprivate init(_ node: JSONNode) {
    self.init(
      status: node["status"]?.string ?? "",
      flags: node["flags"]?.elements?.compactMap(\.string) ?? [],
      causes: node["causes"]?.elements?.map { ConformanceCause($0) } ?? [],
      faults: node["faults"]?.elements?.compactMap { $0["code"]?.string } ?? [],
      heard: node["heard"]?.boolean, cureBy: node["cureBy"]?.string,
      isWaived: node["disposition"]?.kind != .null)
  }

  /// Whether it is what the table of statuses makes of a condition.
  func answers(_ answer: ConditionAnswer) -> Bool {
    func facts(_ causes: Set<ConformanceCause>) -> Set<[String]> {
      Set(causes.map { [$0.fact, $0.reason] })
    }
    switch answer {
    case .known(let value):
      return status == (value == .boolean(true) ? "satisfied" : "notSatisfied") && causes.isEmpty
    case .unknown(let expected, let along):
      return status == "undetermined" && facts(causes) == facts(expected)
        && faults == Set(along.map(\.code))
    case .fault(let expected): return status == "error" && faults == Set(expected.map(\.code))
    case .invalid: return false
    }
  }
}

extension VirtualMachine.Run {
  /// The identifiers of the errors that were told.
  var diagnosticIDs: [String] {
    error.split(separator: "\n").filter { $0.contains(": error: ") && $0.hasSuffix("]") }
      .compactMap { line in
        line.lastIndex(of: "[").map { String(line[$0...].dropFirst().dropLast()) }
      }
  }
}
