package import CharterDiagnostics
import CharterJSON
import FEEL

extension CaseFile {
  /// Whether the case is about a declaration.
  package func isAbout(_ declaration: Declaration) -> Bool {
    self.declaration.content == declaration.id
  }

  /// What is wrong with the case file as one about a declaration.
  package func check(against declaration: Declaration) -> [Diagnostic] {
    if isAbout(declaration) || self.declaration.content.isEmpty { return [] }
    return [
      CaseProblem.otherDeclaration(named: self.declaration.content, given: declaration.id)
        .diagnostic(at: self.declaration.location)
    ]
  }

  /// What is wrong with the rules and judgements that the case file names.
  ///
  /// A case may be about more charters than those at hand: rules that it names with the identifier
  /// of another charter are left alone.
  ///
  /// - Parameters:
  ///   - charters: The charters that the case is held against.
  ///   - vocabulary: Their facts.
  /// - Returns: The diagnostics in the order of the text.
  package func check(against charters: [Charter], _ vocabulary: Vocabulary) -> [Diagnostic] {
    let names = RuleNames(charters)
    var log = LoadingLog(source)
    for rule in confirmations.map(\.rule) + hearings.map(\.rule) + notices.map(\.rule)
    where !names.isOfAnotherCharter(rule.content) {
      report(rule, names, &log) { .unknownRule($0, nearest: $1) }
    }
    for waiver in waivers where !names.isOfAnotherCharter(waiver.rule.content) {
      report(waiver.rule, names, &log) { .unknownWaivedRule($0, nearest: $1) }
    }
    checkOverlaps(names, &log)
    for review in reviews { _ = review.value(in: vocabulary, &log) }
    return log.sorted
  }

  /// Reports waivers that hold on a day on which an earlier one does.
  private func checkOverlaps(_ names: RuleNames, _ log: inout LoadingLog) {
    var earlier: [RuleNames.Reference: [Waiver]] = [:]
    for waiver in waivers {
      guard let rule = names[waiver.rule.content] else { continue }
      for first in earlier[rule, default: []] {
        guard let day = first.inForce.firstCommonDay(with: waiver.inForce) else { continue }
        log.report(
          CaseProblem.overlappingWaivers(waiver.rule.content, from: day), at: waiver.rule.range,
          notes: [.firstHere(first.rule.location)])
        break
      }
      earlier[rule, default: []].append(waiver)
    }
  }

  private func report(
    _ rule: Located<String>, _ names: RuleNames, _ log: inout LoadingLog,
    unknown: (String, String?) -> CaseProblem
  ) {
    switch names.lookup(rule.content) {
    case .found: break
    case .ambiguous(let names):
      log.report(CaseProblem.ambiguousRule(rule.content, names: names), at: rule.range)
    case .unknown(let nearest):
      log.report(unknown(rule.content, nearest), at: rule.range)
    }
  }
}

extension CaseFile.Review {
  /// The judgement and its value, or `nil` and a report of what is wrong.
  package func value(
    in vocabulary: Vocabulary, _ log: inout LoadingLog
  ) -> (fact: FactID, value: Value)? {
    guard let fact = vocabulary[self.fact.content] else {
      let nearest = NearestName.find(
        self.fact.content, among: vocabulary.facts.filter { $0.source == .assessor }.map(\.path))
      log.report(
        CaseProblem.unknownFact(
          self.fact.content,
          nearest: nearest ?? vocabulary.schema.nearestPath(to: self.fact.content)),
        at: self.fact.range)
      return nil
    }
    guard fact.source == .assessor else {
      log.report(
        CaseProblem.notAJudgement(self.fact.content, source: fact.source), at: self.fact.range)
      return nil
    }
    return fact.type.value(of: value, &log).map { (fact.id, $0) }
  }
}
