import FEEL
import ValueCharters

/// The tables of statuses and of due process.
struct ReferenceRules {
  private let parsed: ReferenceCharter
  private let facts: ReferenceFacts
  private let caseFile: CaseFile?
  private let date: CivilDate
  private let conditions: ReferenceConditions

  /// Whether the charter applies.
  let charterApplies: ReferenceState

  init(
    _ parsed: ReferenceCharter, _ facts: ReferenceFacts, _ caseFile: CaseFile?,
    on date: CivilDate
  ) {
    self.parsed = parsed
    self.facts = facts
    self.caseFile = caseFile
    self.date = date
    let conditions = ReferenceConditions(
      facts: parsed.facts, members: parsed.members, states: facts.states,
      definitions: parsed.definitions, today: date)
    self.conditions = conditions
    charterApplies = parsed.applies.map(conditions.evaluate) ?? .boolean(true)
  }

  static func contains(_ period: InForce, _ date: CivilDate) -> Bool {
    period.from.map { $0 <= date } ?? true && period.until.map { date <= $0 } ?? true
  }

  func finding(_ parsedRule: ReferenceCharter.Rule) -> ReferenceEvaluation.Finding {
    let rule = parsedRule.rule
    let requirement = parsedRule.requires
    let own = parsedRule.applies.map(conditions.evaluate) ?? .boolean(true)
    let applies = ReferenceState.fold([charterApplies, own], absorbing: false)
    let requires = conditions.evaluate(requirement)
    let isInForce = Self.contains(rule.inForce, date) && Self.contains(parsed.charter.inForce, date)
    var finding = ReferenceEvaluation.Finding(
      rule: rule.id.content, status: .notEvaluated, applies: own, requires: requires)
    let isAdverse = isInForce && applies == .boolean(true) && requires == .boolean(false)
    addProcess(rule, isAdverse, to: &finding)
    guard isInForce else { return finding }

    let causes = applies.causes.union(requires.causes)
    let waitsForPeople = causes.allSatisfy {
      $0.reason == .awaitingReview || $0.reason == .disputed
    }
    let unsettled: Status = waitsForPeople ? .needsReview : .undetermined
    let upheld = confirmation(of: rule)
    switch (ReferenceLetter(applies), ReferenceLetter(requires)) {
    case (.false, _): finding.status = .notApplicable
    case (_, .true): finding.status = .satisfied
    case (.true, .false):
      finding.status = rule.needsConfirmation && upheld != .upheld ? .needsReview : .notSatisfied
    case (.true, .unknown), (.unknown, .false), (.unknown, .unknown): finding.status = unsettled
    case (.unknown, .fault), (.fault, .unknown): finding.status = .undetermined
    case (.true, .fault), (.fault, .false), (.fault, .fault): finding.status = .error
    }
    let isUnsettled = finding.status == .undetermined || finding.status == .needsReview
    if isAdverse, finding.status == .needsReview {
      if upheld == .notUpheld { finding.causes = disputed(requirement) }
    } else if isUnsettled {
      finding.causes = causes
    }
    if finding.status != .notApplicable {
      finding.faults = applies.faults.union(requires.faults)
    }
    addFlags(parsedRule, applies, own, to: &finding)
    return finding
  }

  private func confirmation(of rule: Charter.Rule) -> CaseFile.Confirmation.Result? {
    let entries = caseFile?.confirmations.filter { isAbout($0.rule.content, rule) && $0.on <= date }
    let latest = entries?.map(\.on).max()
    let counting = entries?.filter { $0.on == latest }.map(\.result) ?? []
    // Of two of one day the one that keeps the matter open counts.
    return counting.contains(.notUpheld) ? .notUpheld : counting.first
  }

  private func isAbout(_ name: String, _ rule: Charter.Rule) -> Bool {
    name == rule.id.content || name == "\(parsed.charter.id)/\(rule.id.content)"
  }

  /// What those who did not confirm a finding saw differently: its judgements, or else its facts.
  private func disputed(_ requirement: Syntax) -> Set<Cause> {
    let facts = conditions.grounds(requirement).facts
    let judged = facts.filter { parsed.vocabulary[$0]?.source == .assessor }
    return Set((judged.isEmpty ? facts : judged).map { Cause($0, .disputed) })
  }

  private func addProcess(
    _ rule: Charter.Rule, _ isAdverse: Bool, to finding: inout ReferenceEvaluation.Finding
  ) {
    finding.isWaived =
      caseFile?.waivers.contains {
        isAbout($0.rule.content, rule) && Self.contains($0.inForce, date)
      } ?? false
    let hearings = caseFile?.hearings.filter { isAbout($0.rule.content, rule) && $0.putOn <= date }
    if isAdverse, rule.holder == .association {
      finding.heard =
        hearings?.contains { $0.receivedOn.map { $0 <= date } ?? false || $0.replyBy < date }
        ?? false
    }
    finding.isCurable = rule.cure != nil
    let notices = caseFile?.notices.filter { isAbout($0.rule.content, rule) && $0.on <= date }
    if let notice = notices?.map(\.on).max(), let cure = rule.cure,
      let end = ReferenceDate.end(of: cure.text, from: notice)
    {
      finding.isCurable = date <= end
      if isAdverse { finding.cureBy = end }
    }
  }

  private func addFlags(
    _ rule: ReferenceCharter.Rule, _ applies: ReferenceState, _ own: ReferenceState,
    to finding: inout ReferenceEvaluation.Finding
  ) {
    let requires = conditions.grounds(rule.requires)
    let ownGrounds = rule.applies.map(conditions.grounds)
    let charterGrounds = parsed.applies.map(conditions.grounds)
    var grounds = [requires] + (ownGrounds.map { [$0] } ?? [])
    if finding.status == .notApplicable {
      grounds = []
      if charterApplies == .boolean(false), let charterGrounds { grounds.append(charterGrounds) }
      if own == .boolean(false), let ownGrounds { grounds.append(ownGrounds) }
    }
    switch finding.status {
    case .satisfied:
      if applies != .boolean(true) { finding.flags.insert(.applicabilityOpen) }
      if requires.isVacuous { finding.flags.insert(.vacuous) }
    case .notSatisfied: if requires.isVacuous { finding.flags.insert(.vacuous) }
    case .notApplicable:
      if grounds.contains(where: \.isVacuous) { finding.flags.insert(.vacuous) }
    default: break
    }
    let isComputed = finding.status != .notApplicable && finding.status != .error
    if isComputed, !finding.faults.isEmpty { finding.flags.insert(.faultNoted) }
    finding.assumed = assumed(behind: grounds)
    if !finding.assumed.isEmpty { finding.flags.insert(.assumed) }
    if rule.rule.kind == .endorsement { addEndorsements(rule.requires, to: &finding) }
  }

  private func assumed(behind grounds: [ReferenceGrounds]) -> Set<FactID> {
    var used = grounds.reduce(into: Set<FactID>()) { $0.formUnion($1.facts) }
    for id in used {
      // A fact rests on the date that it was held against, too.
      guard let fact = parsed.vocabulary[id], let path = fact.datedBy?.content,
        let date = parsed.vocabulary[path], let state = facts.states[id],
        !state.isUnknown || state.causes.contains(where: { $0.reason == .stale })
      else { continue }
      used.insert(date.id)
    }
    return used.intersection(facts.assumed)
  }

  private func addEndorsements(
    _ requirement: Syntax, to finding: inout ReferenceEvaluation.Finding
  ) {
    let names: Set = ["endorsed", "qualified", "declined"]
    for fact in conditions.named(in: requirement) {
      guard case .choice(let choices)? = parsed.vocabulary[fact]?.type,
        choices.contains(where: { $0.name == "endorsed" }),
        names.isSuperset(of: choices.map(\.name)),
        case .known(.text(let text))? = facts.states[fact]
      else { continue }
      if text == "declined" { finding.flags.insert(.declined) }
      if text == "qualified" { finding.flags.insert(.qualified) }
    }
  }
}

/// What a condition says, as the tables write it.
private enum ReferenceLetter {
  case `true`, `false`, unknown, fault

  init(_ state: ReferenceState) {
    switch state {
    case .known(let value): self = value == .boolean(true) ? .true : .false
    case .unknown: self = .unknown
    case .fault: self = .fault
    }
  }
}
