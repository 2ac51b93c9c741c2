import CharterDiagnostics

extension FEELParser {
  /// Parses a value that is not put together by operators.
  mutating func primary() -> Syntax {
    let start = start
    switch kind {
    case .number(let number):
      advance()
      return make(.number(number), from: start)
    case .text(let text):
      advance()
      return make(.text(text), from: start)
    case .name(let text):
      if let keyword = Keyword(rawValue: text), !beginsCall { return word(keyword) }
      return beginsCall ? call() : name(text)
    case .symbol(let symbol): return primary(symbol)
    case .invalid: return skipped()
    case .end:
      unexpected(.expression)
      return make(.invalid, from: start)
    }
  }

  private mutating func name(_ text: String) -> Syntax {
    let start = start
    if text.isNot, beginsValue(peek(1)) {
      report(.foreignOperator(text, feel: "not(x)"), token.range)
      advance()
      _ = nested { parser in parser.sum() }
      return make(.invalid, from: start)
    }
    advance()
    return make(.name(text), from: start)
  }

  /// Whether a token can only be the beginning of another value.
  private func beginsValue(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .number, .text, .symbol(.at), .name("true"), .name("false"), .name("some"),
      .name("every"):
      true
    default: isName(kind)
    }
  }

  private mutating func word(_ keyword: Keyword) -> Syntax {
    let start = start
    switch keyword {
    case .true, .false:
      advance()
      return make(.boolean(keyword == .true), from: start)
    case .if: return conditional()
    case .some, .every: return quantifier(keyword)
    case .null: return leftOut(.null)
    case .for: return forReturn()
    case .function: return functionLiteral()
    case .and, .or, .then, .else, .in, .satisfies, .between, .return:
      unexpected(.expression)
      return Syntax(.invalid, token.range)
    }
  }

  private mutating func primary(_ symbol: Symbol) -> Syntax {
    let start = start
    switch symbol {
    case .leftParenthesis:
      advance()
      let inner = expression()
      if take(.ellipsis) { return range(startingWith: inner, isLowerClosed: false, from: start) }
      return expect(.rightParenthesis) ? inner : make(.invalid, from: start)
    case .leftBracket: return listOrRange()
    case .at:
      advance()
      guard case .text(let text) = kind else {
        unexpected(.token("\""))
        return make(.invalid, from: start)
      }
      advance()
      return make(.temporal(text), from: start)
    case .leftBrace: return context()
    case .questionMark: return leftOut(.unaryTest)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      let invalid = leftOut(.unaryTest)
      _ = sum()
      return invalid
    case .rightParenthesis, .rightBracket, .rightBrace, .comma, .ellipsis, .colon:
      unexpected(.expression)
      return Syntax(.invalid, token.range)
    case .period, .plus, .minus, .asterisk, .doubleAsterisk, .slash, .exclamationMark:
      unexpected(.expression)
      return skipped()
    }
  }

  /// Skips a sign that begins no value, and the value that it stands before.
  private mutating func skipped() -> Syntax {
    let start = start
    advance()
    if beginsValue(kind) {
      _ = nested { parser in parser.postfix(parser.primary(), from: parser.start) }
    }
    return make(.invalid, from: start)
  }

  private mutating func listOrRange() -> Syntax {
    let start = start
    advance()
    if take(.rightBracket) { return make(.list([]), from: start) }
    var elements = [expression()]
    if take(.ellipsis) {
      return range(startingWith: elements[0], isLowerClosed: true, from: start)
    }
    while take(.comma) { elements.append(expression()) }
    return make(expect(.rightBracket) ? .list(elements) : .invalid, from: start)
  }

  private mutating func conditional() -> Syntax {
    let start = start
    advance()
    let test = expression()
    guard expect(.then) else { return make(.invalid, from: start) }
    let then = expression()
    guard expect(.else) else { return make(.invalid, from: start) }
    let otherwise = expression()
    return make(.conditional(test, then: then, else: otherwise), from: start)
  }

  private mutating func quantifier(_ keyword: Keyword) -> Syntax {
    let start = start
    advance()
    let isNested = isBeforeSatisfies
    isBeforeSatisfies = true
    let bindings = bindings()
    isBeforeSatisfies = isNested
    guard let bindings, expect(.satisfies) else { return make(.invalid, from: start) }
    let body = expression()
    return make(keyword == .some ? .some(bindings, body) : .every(bindings, body), from: start)
  }

  /// Parses `x in L, y in M`; `nil` where an error was reported.
  mutating func bindings() -> [Syntax.Binding]? {
    var bindings: [Syntax.Binding] = []
    repeat {
      guard case .name(let text) = kind, isName(kind) else {
        unexpected(.name)
        return nil
      }
      let name = Syntax.Name(text: text, range: token.range)
      advance()
      guard expect(.in) else { return nil }
      bindings.append(Syntax.Binding(name: name, list: expression()))
    } while take(.comma)
    return bindings
  }
}
