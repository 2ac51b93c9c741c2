import CharterDiagnostics
package import FEEL

/// What a vocabulary asks to be done to the facts of any case, looked up once.
///
/// It never changes, and all evaluations hold the one.
package final class FactRules: Sendable {
  /// A fact that is taken for granted while it is not declared.
  package struct Assumption: Sendable {
    /// The fact.
    package let fact: FactID

    /// The value.
    package let value: Value
  }

  /// A fact that can be relied on for a time.
  package struct Dating: Sendable {
    /// The fact.
    package let fact: FactID

    /// The date fact that the time is counted from.
    package let date: FactID

    /// The time.
    package let span: TimeSpan
  }

  /// The facts that the authority supplies.
  package let authorityFacts: [FactID]

  /// The facts that others supply.
  package let otherFacts: [FactID]

  /// What is taken for granted.
  package let assumptions: [Assumption]

  /// The facts that grow old.
  package let datings: [Dating]

  /// The dates that facts which grow old are counted from.
  package let dates: [FactID: FactID]

  /// A store in which nothing is declared and nothing judged.
  package let blank: FactStore

  /// Looks up what has to be done to the facts of a vocabulary.
  package init(_ vocabulary: Vocabulary) {
    let facts = vocabulary.facts.filter { !$0.isElementMember }
    authorityFacts = facts.filter { $0.source == .authority }.map(\.id)
    otherFacts = facts.filter { $0.source != .authority }.map(\.id)
    assumptions = facts.compactMap { fact in
      guard fact.source != .assessor else { return nil }
      return fact.ifAbsent.map { Assumption(fact: fact.id, value: $0.value) }
    }
    datings = facts.compactMap { fact in
      guard let validity = vocabulary.validities[fact.id],
        case .fact(let date) = validity.datedBy
      else { return nil }
      return Dating(fact: fact.id, date: date, span: validity.span)
    }
    dates = Dictionary(datings.map { ($0.fact, $0.date) }) { first, _ in first }
    var blank = FactStore(schema: vocabulary.schema)
    for fact in facts where fact.source == .assessor {
      blank[fact.id] = .unknown([Cause(fact.id, .awaitingReview)])
    }
    self.blank = blank
  }
}
