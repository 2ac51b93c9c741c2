import CharterDiagnostics

extension FEELParser {
  /// Parses a whole expression.
  mutating func expression() -> Syntax {
    nested { parser in parser.disjunction() }
  }

  private mutating func disjunction() -> Syntax {
    let start = start
    let first = conjunction()
    guard takeWord(.or) else { return first }
    var operands = [first, conjunction()]
    while takeWord(.or) { operands.append(conjunction()) }
    return make(.disjunction(operands), from: start)
  }

  private mutating func conjunction() -> Syntax {
    let start = start
    let first = comparison()
    guard takeWord(.and) else { return first }
    var operands = [first, comparison()]
    while takeWord(.and) { operands.append(comparison()) }
    return make(.conjunction(operands), from: start)
  }

  private mutating func comparison() -> Syntax {
    let start = start
    var left = sum()
    while true {
      if case .symbol(let symbol) = kind, let comparison = symbol.comparison {
        advance()
        left = make(.comparison(comparison, left, sum()), from: start)
      } else if takeWord(.between) {
        let lower = sum()
        guard takeWord(.and) || expect(.and) else { return make(.invalid, from: start) }
        left = make(.between(left, lower, sum()), from: start)
      } else if takeWord(.in) {
        let tests = tests()
        left = make(.membership(left, tests), from: start)
      } else if beginsNegatedTest {
        skipNegation()
      } else if kind == .name("instance"), peek(1) == .name("of") {
        left = instanceOf(from: start)
      } else {
        return left
      }
    }
  }

  mutating func sum() -> Syntax {
    let start = start
    return sum(startingWith: product(), from: start)
  }

  /// Parses the rest of a sum whose first term is parsed.
  mutating func sum(startingWith first: Syntax, from start: Int) -> Syntax {
    var left = first
    while true {
      if take(.plus) {
        left = make(.arithmetic(.add, left, product()), from: start)
      } else if take(.minus) {
        left = make(.arithmetic(.subtract, left, product()), from: start)
      } else {
        return left
      }
    }
  }

  private mutating func product() -> Syntax {
    let start = start
    return product(startingWith: negation(), from: start)
  }

  /// Parses the rest of a product whose first factor is parsed.
  mutating func product(startingWith first: Syntax, from start: Int) -> Syntax {
    var left = first
    while true {
      if take(.asterisk) {
        left = make(.arithmetic(.multiply, left, negation()), from: start)
      } else if take(.slash) {
        left = make(.arithmetic(.divide, left, negation()), from: start)
      } else if kind == .symbol(.doubleAsterisk) {
        report(.unsupported(.exponentiation), token.range)
        advance()
        left = make(.arithmetic(.multiply, left, negation()), from: start)
      } else {
        return left
      }
    }
  }

  private mutating func negation() -> Syntax {
    let start = start
    if take(.minus) {
      let operand = nested { parser in parser.negation() }
      return make(.negation(operand), from: start)
    }
    if kind == .symbol(.exclamationMark) {
      let sign = token.range
      report(.foreignOperator("!", feel: "not(x)"), sign)
      advance()
      let operand = nested { parser in parser.negation() }
      let argument = Syntax.Argument(name: nil, value: operand)
      return make(.call(Syntax.Name(text: "not", range: sign), [argument]), from: start)
    }
    return postfix(primary(), from: start)
  }

  /// Parses what stands behind a value: members, brackets, calls.
  mutating func postfix(_ first: Syntax, from start: Int) -> Syntax {
    var value = first
    while true {
      if take(.period) {
        guard case .name(let text) = kind else {
          unexpected(.name)
          return Syntax(.invalid, range(from: start))
        }
        let name = Syntax.Name(text: text, range: token.range)
        advance()
        value = make(.member(value, name), from: start)
      } else if take(.leftBracket) {
        let inner = expression()
        let isClosed = expect(.rightBracket)
        value = make(isClosed ? .bracket(value, inner) : .invalid, from: start)
      } else if kind == .symbol(.leftParenthesis) {
        let arguments = arguments()
        value = make(arguments.map { .application(value, $0) } ?? .invalid, from: start)
      } else if isName(kind), value.form.endsInName, !beginsOperator, !lacksSatisfies {
        value = spacedName(from: start)
      } else {
        return value
      }
    }
  }
}

extension Syntax.Form {
  /// Whether another name directly behind this expression would look like a part of its name.
  fileprivate var endsInName: Bool {
    switch self {
    case .name, .member: true
    default: false
    }
  }
}
