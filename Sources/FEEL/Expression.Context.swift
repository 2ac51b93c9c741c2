extension Expression {
  /// What an expression is evaluated with; it never changes, and all evaluations hold the one.
  package final class Context: Sendable {
    /// What is known about the facts.
    package let facts: FactStore

    /// The evaluation date, which is what `today()` gives.
    package let today: CivilDate

    /// Makes a context.
    package init(facts: FactStore, today: CivilDate) {
      self.facts = facts
      self.today = today
    }
  }
}
