extension FEELError {
  /// What could have stood where something unexpected stands.
  package enum Expectation: Hashable, Sendable {
    /// A value or a condition.
    case expression
    /// A name.
    case name
    /// A word or sign of the language.
    case token(String)
    /// An operator or the end of the condition.
    case operatorOrEnd
  }

  /// What a name can be the name of.
  package enum Named: Hashable, Sendable {
    /// A fact or a group of facts.
    case fact
    /// A definition.
    case definition
    /// A variable of `some` or `every`.
    case variable
  }

  /// The place that a value is needed in.
  package enum Role: Hashable, Sendable {
    /// An operand of an operator.
    case operand(String)
    /// The argument of a function.
    case argument(String, of: String)
    /// What stands between `if` and `then`.
    case test
    /// What stands after `satisfies`.
    case satisfies
    /// What stands after a variable's `in`.
    case domain
    /// What stands in brackets after a list.
    case filter
    /// The whole expression.
    case whole
  }
}
