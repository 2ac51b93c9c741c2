import FEEL

/// Tells whether a number can be zero, where some conditions are known to hold.
///
/// It says that it can only where an association could declare so: a fact at a value within its
/// limits that no condition around speaks against.
struct ZeroSearch {
  /// Whether a number has a value.
  enum Answer {
    /// It has another one in any case.
    case never

    /// Nothing is said of it.
    case unsure

    /// It has it for one declaration at least.
    case possible

    /// It has it in any case.
    case always
  }

  /// More parts than these are not looked at.
  private static let limit = 2_000

  let typer: ConditionTyper
  private(set) var guards: [ConditionGuard]
  private var work = 0

  init(_ typer: ConditionTyper, where guards: [ConditionGuard]) {
    self.typer = typer
    self.guards = guards
  }

  /// Whether a divisor is zero.
  mutating func find(_ divisor: Syntax, in scopes: [ConditionTyper.Scope]) -> Answer {
    let answer = search(.zero, divisor, in: scopes)
    return isTired ? .unsure : answer
  }

  /// Whether too much was looked at, so that nothing is to be concluded.
  var isTired: Bool { work > Self.limit }

  mutating func count(_ parts: Int) { work += parts }
}

extension ZeroSearch {
  /// Whether a number is the wanted one.
  private mutating func search(
    _ wanted: Decimal128, _ syntax: Syntax, in scopes: [ConditionTyper.Scope]
  ) -> Answer {
    count(1)
    if isTired { return .unsure }
    guard span(of: syntax, in: scopes).contains(wanted) else { return .never }
    switch syntax.form {
    case .number(let number): return number == wanted ? .always : .never
    case .negation(let operand): return search(-wanted, operand, in: scopes)
    case .arithmetic(let sign, let left, let right):
      switch sign {
      case .add, .subtract: return sum(wanted, syntax, sign, left, right, in: scopes)
      case .multiply where wanted.isZero:
        return search(.zero, left, in: scopes).or(search(.zero, right, in: scopes))
      case .divide where wanted.isZero: return search(.zero, left, in: scopes)
      case .multiply, .divide: return .unsure
      }
    case .conditional(let test, let then, let otherwise):
      let first = search(wanted, then, in: scopes, where: test, true)
      let second = search(wanted, otherwise, in: scopes, where: test, false)
      return first.either(second)
    case .call(let name, let arguments):
      return call(wanted, syntax, name.text, arguments.map(\.value), in: scopes)
    case .name, .member: return path(wanted, syntax, in: scopes)
    default: return .unsure
    }
  }

  private mutating func search(
    _ wanted: Decimal128, _ branch: Syntax, in scopes: [ConditionTyper.Scope],
    where test: Syntax, _ holds: Bool
  ) -> Answer {
    guards.append(ConditionGuard(syntax: test, holds: holds, scopes: scopes))
    defer { guards.removeLast() }
    return search(wanted, branch, in: scopes)
  }

  private mutating func sum(
    _ wanted: Decimal128, _ syntax: Syntax, _ sign: Syntax.ArithmeticOperator, _ left: Syntax,
    _ right: Syntax, in scopes: [ConditionTyper.Scope]
  ) -> Answer {
    let isSum = sign == .add
    if let known = span(of: right, in: scopes).single,
      let rest = try? isSum ? wanted - known : wanted + known
    {
      return search(rest, left, in: scopes)
    }
    if let known = span(of: left, in: scopes).single,
      let rest = try? isSum ? wanted - known : known - wanted
    {
      return search(rest, right, in: scopes)
    }
    guard let terms = syntax.terms, Set(terms.map(\.description)).count == terms.count,
      terms.allSatisfy({ isDeclared($0, in: scopes) })
    else { return .unsure }
    let facts = facts(of: syntax, in: scopes)
    for known in guards
    where !self.facts(of: known.syntax, in: known.scopes).isDisjoint(with: facts) {
      return .unsure
    }
    return .possible
  }

  private mutating func call(
    _ wanted: Decimal128, _ syntax: Syntax, _ name: String, _ arguments: [Syntax],
    in scopes: [ConditionTyper.Scope]
  ) -> Answer {
    guard let first = arguments.first else { return .unsure }
    switch name {
    case "count" where wanted.isWhole && isDeclared(first.unfiltered, in: scopes),
      "sum" where wanted.isZero && arguments.count == 1 && isDeclared(first.unfiltered, in: scopes):
      return value(wanted, syntax, in: scopes)
    case "count": return wanted.isWhole ? .unsure : .never
    case "abs" where wanted.isZero: return search(.zero, first, in: scopes)
    case "floor", "ceiling", "modulo":
      // Others are rounded to zero, too, or leave no rest.
      let answer = wanted.isZero ? search(.zero, first, in: scopes) : .unsure
      return answer == .never ? .unsure : answer
    default: return .unsure
    }
  }

  private mutating func path(
    _ wanted: Decimal128, _ syntax: Syntax, in scopes: [ConditionTyper.Scope]
  ) -> Answer {
    if case .definition(let definition)? = typer.reading(syntax, in: scopes) {
      return search(wanted, definition, in: [])
    }
    return isDeclared(syntax, in: scopes) ? value(wanted, syntax, in: scopes) : .unsure
  }

  /// Whether a declaration gives a number a value that is within its limits.
  private mutating func value(
    _ wanted: Decimal128, _ syntax: Syntax, in scopes: [ConditionTyper.Scope]
  ) -> Answer {
    let facts = facts(of: syntax, in: scopes)
    let guess = Guess(text: syntax.description, value: wanted)
    for known in guards {
      if let truth = truth(of: known.syntax, in: known.scopes, if: guess) {
        if truth != known.holds { return .never }
      } else if !self.facts(of: known.syntax, in: known.scopes).isDisjoint(with: facts) {
        return .unsure
      }
    }
    return .possible
  }

  /// Whether a path is what associations declare; a filter keeps some elements out.
  private func isDeclared(_ syntax: Syntax, in scopes: [ConditionTyper.Scope]) -> Bool {
    switch typer.reading(syntax, in: scopes) {
    case .fact?: true
    case .element(let name)?: isDeclared(name.list, in: name.outer)
    case .definition?, nil: false
    }
  }

  /// The facts that an expression reads, through definitions too.
  private mutating func facts(of syntax: Syntax, in scopes: [ConditionTyper.Scope]) -> Set<FactID> {
    if isTired { return [] }
    var facts: Set<FactID> = []
    for part in typer.parts(of: syntax, in: scopes) where !isTired {
      count(1)
      switch typer.reading(part.syntax, in: part.scopes) {
      case .fact(let fact)?: facts.insert(fact)
      case .element(let name)?: facts.formUnion(self.facts(of: name.list, in: name.outer))
      case .definition(let definition)?: facts.formUnion(self.facts(of: definition, in: []))
      case nil: break
      }
    }
    return facts
  }
}

extension ZeroSearch.Answer {
  /// Whether a product is zero, whose factors are so.
  fileprivate func or(_ other: Self) -> Self {
    if self == .always || other == .always { return .always }
    if self == .possible || other == .possible { return .possible }
    return self == other ? self : .unsure
  }

  /// Whether a branch has a value, where nobody knows which one counts.
  fileprivate func either(_ other: Self) -> Self {
    if self == .possible || other == .possible { return .possible }
    return self == other ? self : .unsure
  }
}

extension Syntax {
  /// What is added and subtracted, if nothing is calculated but sums of paths.
  fileprivate var terms: [Syntax]? {
    switch form {
    case .name, .member: return [self]
    case .negation(let operand): return operand.terms
    case .arithmetic(.add, let left, let right), .arithmetic(.subtract, let left, let right):
      guard let first = left.terms, let second = right.terms else { return nil }
      return first + second
    default: return nil
    }
  }

  /// The list without the filters behind it.
  fileprivate var unfiltered: Syntax {
    switch form {
    case .bracket(let list, _): list.unfiltered
    default: self
    }
  }
}

extension Decimal128 {
  fileprivate var isWhole: Bool { Int(exactly: self) != nil }
}
