import FEEL

extension ZeroSearch {
  /// A value that an expression is taken to have.
  struct Guess {
    /// The expression, in its canonical form.
    let text: String

    let value: Decimal128
  }

  /// Whether a condition holds; `nil` where that depends on more than is known.
  mutating func truth(
    of syntax: Syntax, in scopes: [ConditionTyper.Scope], if guess: Guess
  ) -> Bool? {
    count(1)
    if isTired { return nil }
    switch syntax.form {
    case .boolean(let value): return value
    case .conjunction(let parts):
      return Self.all(parts.map { truth(of: $0, in: scopes, if: guess) })
    case .disjunction(let parts):
      return Self.any(parts.map { truth(of: $0, in: scopes, if: guess) })
    case .call(let name, let arguments) where name.text == "not" && arguments.count == 1:
      return truth(of: arguments[0].value, in: scopes, if: guess).map { !$0 }
    case .comparison(let sign, let left, let right):
      return sign.holds(
        span(of: left, in: scopes, if: guess), span(of: right, in: scopes, if: guess))
    case .between(let subject, let lower, let upper):
      let subject = span(of: subject, in: scopes, if: guess)
      return isBetween(subject, lower, true, upper, true, in: scopes, if: guess)
    case .membership(let subject, let tests):
      let subject = span(of: subject, in: scopes, if: guess)
      return Self.any(
        tests.map { holds($0.comparison, $0.operand, of: subject, in: scopes, if: guess) })
    case .name:
      guard case .definition(let definition)? = typer.reading(syntax, in: scopes) else {
        return nil
      }
      return truth(of: definition, in: [], if: guess)
    default: return nil
    }
  }

  private mutating func holds(
    _ comparison: ComparisonOperator?, _ operand: Syntax, of subject: NumberSpan,
    in scopes: [ConditionTyper.Scope], if guess: Guess
  ) -> Bool? {
    if let comparison {
      return comparison.holds(subject, span(of: operand, in: scopes, if: guess))
    }
    switch operand.form {
    case .list(let elements):
      return Self.any(elements.map { holds(nil, $0, of: subject, in: scopes, if: guess) })
    case .range(let lower, let isLowerClosed, let upper, let isUpperClosed):
      return isBetween(
        subject, lower, isLowerClosed, upper, isUpperClosed, in: scopes, if: guess)
    default:
      return ComparisonOperator.equal.holds(subject, span(of: operand, in: scopes, if: guess))
    }
  }

  private mutating func isBetween(
    _ subject: NumberSpan, _ lower: Syntax, _ isLowerClosed: Bool, _ upper: Syntax,
    _ isUpperClosed: Bool, in scopes: [ConditionTyper.Scope], if guess: Guess
  ) -> Bool? {
    let first: ComparisonOperator = isLowerClosed ? .greaterOrEqual : .greater
    let second: ComparisonOperator = isUpperClosed ? .lessOrEqual : .less
    return Self.all([
      first.holds(subject, span(of: lower, in: scopes, if: guess)),
      second.holds(subject, span(of: upper, in: scopes, if: guess)),
    ])
  }

  /// The numbers that an expression can be; all where it is not understood.
  mutating func span(
    of syntax: Syntax, in scopes: [ConditionTyper.Scope], if guess: Guess? = nil
  ) -> NumberSpan {
    count(1)
    if isTired { return .all }
    if let guess, syntax.form.isRead, syntax.description == guess.text {
      return NumberSpan(guess.value)
    }
    switch syntax.form {
    case .number(let number): return NumberSpan(number)
    case .negation(let operand): return -span(of: operand, in: scopes, if: guess)
    case .arithmetic(let sign, let left, let right):
      let first = span(of: left, in: scopes, if: guess)
      let second = span(of: right, in: scopes, if: guess)
      return switch sign {
      case .add: first + second
      case .subtract: first + -second
      case .multiply: first * second
      case .divide: .all
      }
    case .call(let name, _) where name.text == "count":
      return NumberSpan(lower: .zero, upper: nil)
    case .name, .member:
      if case .definition(let definition)? = typer.reading(syntax, in: scopes) {
        return span(of: definition, in: [], if: guess)
      }
      return NumberSpan(typer.type(of: syntax, in: scopes))
    default: return .all
    }
  }

  private static func all(_ parts: [Bool?]) -> Bool? {
    parts.contains(false) ? false : parts.contains(nil) ? nil : true
  }

  private static func any(_ parts: [Bool?]) -> Bool? {
    parts.contains(true) ? true : parts.contains(nil) ? nil : false
  }
}

extension Syntax.Form {
  /// Whether the value is one that declarations give, or is counted or added up from them.
  fileprivate var isRead: Bool {
    switch self {
    case .name, .member, .call: true
    default: false
    }
  }
}
