extension FEELError {
  /// Features of FEEL that conditions leave out on purpose.
  package enum Feature: Hashable, Sendable {
    /// The literal `null`.
    case null
    /// A function literal.
    case functionLiteral
    /// A unary test outside `in`.
    case unaryTest
    /// A context literal.
    case context
    /// `for … return`.
    case forReturn
    /// A time of day.
    case time
    /// A date with a time.
    case dateAndTime
    /// `instance of`.
    case instanceOf
    /// A function on regular expressions.
    case regularExpression(String)
    /// The current time.
    case now
    /// A name with spaces.
    case spacedName(String)
    /// `**`.
    case exponentiation
    /// Any other built-in function of FEEL.
    case function(String)
  }
}
