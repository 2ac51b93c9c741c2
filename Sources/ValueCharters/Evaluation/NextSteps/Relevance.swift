import CharterDiagnostics
import FEEL

/// Tells which of the facts that a rule waits for can still change what is found.
///
/// Three-valued logic keeps a fact as a cause wherever it cannot rule it out part by part. Where a
/// fact stands in a condition more than once, its parts together may leave it without effect; that
/// shows when the answers are tried out.
package struct Relevance {
  /// The most evaluations that try out answers; beyond them a fact is taken to matter.
  package static let limit = 2000

  /// The most evaluations for all facts of a rule, each counted by the facts that it waits for.
  ///
  /// A rule that waits for hundreds of facts has a condition as long as that; it asks for them all.
  private static let work = 100_000

  private let status: Status
  private let rule: CompiledCharter.Rule
  private let charter: CompiledCharter
  private let date: CivilDate
  private let store: FactStore

  /// The facts whose answers can be counted.
  private let answers: [Answers]

  /// How many evaluations try out the answers to each of the facts.
  private let budget: Int

  /// Prepares for the causes of a rule's conditions, which leave it in a status.
  init(
    of causes: [Cause], leaving status: Status, rule: CompiledCharter.Rule,
    _ charter: CompiledCharter, in context: Expression.Context
  ) {
    self.status = status
    self.rule = rule
    self.charter = charter
    date = context.today
    store = context.facts
    var seen = Seen<FactID>()
    answers = causes.compactMap { cause in
      guard seen.insert(cause.fact), cause.indices.isEmpty else { return nil }
      return Self.answers(to: charter.vocabulary[cause.fact]).map {
        Answers(fact: cause.fact, values: $0)
      }
    }
    budget = min(Self.limit, Self.work / max(1, causes.count * causes.count))
  }

  /// Whether an answer can change the status, whatever else is answered before it.
  ///
  /// What has too many answers to try them out is taken to matter.
  func matters(_ cause: Cause) -> Bool {
    // What cannot be tried out once is not looked for, either.
    guard cause.indices.isEmpty, budget > 1,
      let place = answers.indices.first(where: { answers[$0].fact == cause.fact }),
      budget > answers[place].values.count
    else { return true }
    var store = store
    var budget = budget
    return matters(answers[place], after: answers[...], status, &store, &budget)
  }

  private func matters(
    _ own: Answers, after others: ArraySlice<Answers>, _ before: Status, _ store: inout FactStore,
    _ budget: inout Int
  ) -> Bool {
    budget -= own.values.count + 1
    guard budget >= 0 else { return true }
    // What is settled stays so, whatever else becomes known.
    guard before == .undetermined || before == .needsReview else { return false }
    let unknown = store[own.fact]
    for value in own.values {
      store[own.fact] = .known(value)
      defer { store[own.fact] = unknown }
      if status(in: store) != before { return true }
    }
    for index in others.indices where others[index].fact != own.fact {
      let other = others[index]
      let unknown = store[other.fact]
      defer { store[other.fact] = unknown }
      for value in other.values {
        store[other.fact] = .known(value)
        if matters(own, after: others[(index + 1)...], status(in: store), &store, &budget) {
          return true
        }
      }
    }
    return false
  }

  private func status(in store: FactStore) -> Status {
    let context = Expression.Context(facts: store, today: date)
    let charterApplies = charter.applies?.truth(in: context) ?? .true
    let applies = charterApplies && (rule.applies?.truth(in: context) ?? .true)
    return Verdict(
      applies: applies,
      // Nothing is asked of whom the rule does not apply to.
      requires: applies.isFalse ? nil : rule.requires.truth(in: context),
      confirmation: .notNeeded,
      onlyPeopleCanSettle: { charter.onlyPeopleCanSettle(rule, in: context) }
    ).status
  }

  /// The answers to a fact that has few of them.
  private static func answers(to fact: Fact?) -> [Value]? {
    switch fact?.type {
    case .boolean: [.boolean(true), .boolean(false)]
    case .choice(let choices): choices.map { .text($0.name) }
    case .number, .text, .date, .list, .record, .unreadable, nil: nil
    }
  }
}

/// What may be answered to a question of which there are few answers.
private final class Answers {
  let fact: FactID
  let values: [Value]

  init(fact: FactID, values: [Value]) {
    self.fact = fact
    self.values = values
  }
}
