package import CharterDiagnostics
package import FEEL

/// What a case file says on one day: later entries do not count yet.
package struct CaseRecord: Sendable {
  /// The judgements, one a fact that somebody has judged.
  package let judgements: [FactID: Judgement]

  private let processes: [RuleNames.Reference: DueProcess]

  /// The record of no case at all.
  package static let empty = CaseRecord(judgements: [:], processes: [:])

  private init(
    judgements: [FactID: Judgement], processes: [RuleNames.Reference: DueProcess]
  ) {
    self.judgements = judgements
    self.processes = processes
  }

  /// Takes up the entries of a case file that count on a day.
  ///
  /// An entry with a mistake settles nothing, and keeps others from settling what it could have been
  /// about.
  ///
  /// - Parameters:
  ///   - file: The case file.
  ///   - date: The day.
  ///   - vocabulary: The facts that can be judged.
  ///   - rules: The rules by name; what is wrong with a name is reported elsewhere.
  package init(
    _ file: CaseFile, on date: CivilDate, _ vocabulary: Vocabulary, _ rules: RuleNames
  ) {
    judgements = Judgement.all(in: file, on: date, vocabulary)
    var processes: [RuleNames.Reference: DueProcess] = [:]
    func add(to name: Located<String>, _ change: (inout DueProcess) -> Void) {
      guard let rule = rules[name.content] else { return }
      change(&processes[rule, default: DueProcess()])
    }
    for entry in file.confirmations where entry.on <= date {
      add(to: entry.rule) { $0.add(entry) }
    }
    for entry in file.hearings where entry.putOn <= date {
      add(to: entry.rule) { $0.hearings.append(entry) }
    }
    for entry in file.notices where entry.on <= date {
      add(to: entry.rule) { $0.add(entry) }
    }
    for entry in file.waivers { add(to: entry.rule) { $0.waivers.append(entry) } }

    func hold(_ name: String?, _ change: (inout DueProcess) -> Void) {
      let held = name.flatMap { rules.candidates(for: $0) } ?? Array(processes.keys)
      for rule in held { change(&processes[rule, default: DueProcess()]) }
    }
    for entry in file.unsettledConfirmations(rules) where entry.counts(on: date) {
      hold(entry.name) { $0.addUnreadableConfirmation(on: entry.on) }
    }
    for entry in file.unsettledNotices(rules) where entry.counts(on: date) {
      hold(entry.name) { $0.addUnreadableNotice(on: entry.on) }
    }
    self.processes = processes
  }

  /// Whether nothing was done about any finding.
  package var isEmpty: Bool { processes.isEmpty }

  /// What was done about the finding on a rule; `nil` for nothing.
  package func process(of rule: RuleNames.Reference) -> DueProcess? {
    processes.isEmpty ? nil : processes[rule]
  }

  /// What is out of order in the entries, in no particular order.
  package func diagnostics(on date: CivilDate) -> [Diagnostic] {
    processes.values.flatMap { $0.diagnostics(on: date) }
  }
}
