package import CharterDiagnostics

/// The syntax of a condition: what is written, before anything is known about its names.
package struct Syntax: Hashable, Sendable {
  /// What is written.
  package let form: Form

  /// The range of the text, parentheses around it left out.
  package let range: SourceRange

  /// How deeply expressions are nested in this one; 1 for one that has no parts.
  let height: Int
}

extension Syntax {
  /// The ways of writing an expression.
  package indirect enum Form: Hashable, Sendable {
    /// Something that was reported already.
    case invalid

    case number(Decimal128)
    case text(String)
    case boolean(Bool)

    /// `@"2026-01-31"`
    case temporal(String)

    case name(String)

    /// `x.name`
    case member(Syntax, Name)

    /// `[a, b]`
    case list([Syntax])

    /// `[a..b)`
    case range(lower: Syntax, isLowerClosed: Bool, upper: Syntax, isUpperClosed: Bool)

    /// `name(a, b)`
    case call(Name, [Argument])

    /// A call of something that is no name.
    case application(Syntax, [Argument])

    case negation(Syntax)
    case arithmetic(ArithmeticOperator, Syntax, Syntax)
    case comparison(ComparisonOperator, Syntax, Syntax)
    case conjunction([Syntax])
    case disjunction([Syntax])
    case between(Syntax, Syntax, Syntax)
    case membership(Syntax, [UnaryTest])
    case conditional(Syntax, then: Syntax, else: Syntax)
    case some([Binding], Syntax)
    case every([Binding], Syntax)

    /// `x[y]`, a filter or a position.
    case bracket(Syntax, Syntax)
  }

  /// A name and its place.
  package struct Name: Hashable, Sendable {
    package let text: String
    package let range: SourceRange
  }

  /// An argument of a call.
  package struct Argument: Hashable, Sendable {
    /// The parameter that is named, if any is.
    package let name: Name?
    package let value: Syntax
  }

  /// A variable of `some` or `every` and the list that it goes through.
  package struct Binding: Hashable, Sendable {
    package let name: Name
    package let list: Syntax
  }

  /// What stands after `in`.
  package struct UnaryTest: Hashable, Sendable {
    /// The comparison that is written, if one is.
    package let comparison: ComparisonOperator?
    package let operand: Syntax
  }

  /// The signs that calculate.
  package enum ArithmeticOperator: String, CaseIterable, Hashable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
  }
}
