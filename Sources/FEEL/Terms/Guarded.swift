/// A condition that decides about something else: the test of `if`, the condition of a filter.
struct Guarded: Sendable {
  /// The condition.
  let condition: Term<Bool>

  /// Whether the condition, while it is not known, may yet turn out to be a fault.
  ///
  /// What an unknown condition leaves settled is settled only where it cannot: a result that held
  /// whichever way the condition went would become a fault when more is known.
  let mayFault: Bool
}
