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
    checkBrokenEntries(names, vocabulary, &log)
    return log.sorted
  }

  /// Reports what entries with another mistake are about, where there is nothing of that name.
  private func checkBrokenEntries(
    _ names: RuleNames, _ vocabulary: Vocabulary, _ log: inout LoadingLog
  ) {
    // Of a file with mistakes in its syntax nobody can say where an entry ends.
    if syntaxMistake != nil { return }
    for entry in brokenEntries {
      guard let subject = entry.subject else { continue }
      switch entry.kind {
      case .reviews: _ = Review.fact(subject, in: vocabulary, &log)
      case _ where names.isOfAnotherCharter(subject.content): break
      case .confirmations, .hearings, .notices:
        report(subject, names, &log) { .unknownRule($0, nearest: $1) }
      case .waivers: report(subject, names, &log) { .unknownWaivedRule($0, nearest: $1) }
      }
    }
  }

  /// Reports waivers that begin while another one of their rule holds, in whatever order they stand.
  private func checkOverlaps(_ names: RuleNames, _ log: inout LoadingLog) {
    var ofRules: [RuleNames.Reference: [Int]] = [:]
    for (index, waiver) in waivers.enumerated() {
      if let rule = names[waiver.rule.content] { ofRules[rule, default: []].append(index) }
    }
    for indices in ofRules.values {
      var longest: Int?
      for index in indices.sorted(by: { waivers[$0].inForce.begins(before: waivers[$1].inForce) }) {
        if let other = longest { checkOverlap(min(index, other), max(index, other), &log) }
        if longest.map({ waivers[$0].inForce.ends(before: waivers[index].inForce) }) ?? true {
          longest = index
        }
      }
    }
  }

  private func checkOverlap(_ first: Int, _ second: Int, _ log: inout LoadingLog) {
    let (first, second) = (waivers[first], waivers[second])
    guard let day = first.inForce.firstCommonDay(with: second.inForce) else { return }
    log.report(
      CaseProblem.overlappingWaivers(second.rule.content, from: day), at: second.rule.range,
      notes: [.firstHere(first.rule.location)])
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
    guard let fact = Self.fact(self.fact, in: vocabulary, &log) else { return nil }
    return fact.type.value(of: value, &log).map { (fact.id, $0) }
  }

  /// The fact of a name that people assess, or `nil` and a report of what is wrong.
  fileprivate static func fact(
    _ name: Located<String>, in vocabulary: Vocabulary, _ log: inout LoadingLog
  ) -> Fact? {
    guard let fact = vocabulary[name.content] else {
      let nearest = NearestName.find(
        name.content, among: vocabulary.facts.filter { $0.source == .assessor }.map(\.path))
      log.report(
        CaseProblem.unknownFact(
          name.content, nearest: nearest ?? vocabulary.schema.nearestPath(to: name.content)),
        at: name.range)
      return nil
    }
    guard fact.source == .assessor else {
      log.report(
        CaseProblem.notAJudgement(name.content, source: fact.source), at: name.range)
      return nil
    }
    return fact
  }
}
