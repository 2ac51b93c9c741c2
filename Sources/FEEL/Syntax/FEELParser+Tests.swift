import CharterDiagnostics

extension FEELParser {
  /// Parses what stands behind `in`: a test, or several in parentheses.
  mutating func tests() -> [Syntax.UnaryTest] {
    guard kind == .symbol(.leftParenthesis) else { return [test { parser in parser.sum() }] }
    let start = start
    advance()
    let first = test { parser in parser.expression() }
    if first.comparison == nil, take(.ellipsis) {
      let range = range(startingWith: first.operand, isLowerClosed: false, from: start)
      return [calculation(startingWith: range, from: start)]
    }
    var tests = [first]
    while take(.comma) { tests.append(test { parser in parser.expression() }) }
    guard expect(.rightParenthesis) else { return [plain(make(.invalid, from: start))] }
    if tests.count == 1, first.comparison == nil {
      return [calculation(startingWith: first.operand, from: start)]
    }
    return tests
  }

  /// Goes on behind parentheses, which may have been those of a calculation's first operand.
  private mutating func calculation(
    startingWith first: Syntax, from start: Int
  ) -> Syntax.UnaryTest {
    let factor = postfix(first, from: start)
    return plain(sum(startingWith: product(startingWith: factor, from: start), from: start))
  }

  private mutating func test(
    _ operand: (inout FEELParser) -> Syntax
  ) -> Syntax.UnaryTest {
    guard case .symbol(let symbol) = kind, let comparison = symbol.comparison else {
      return plain(operand(&self))
    }
    advance()
    return Syntax.UnaryTest(comparison: comparison, operand: sum())
  }

  private func plain(_ operand: Syntax) -> Syntax.UnaryTest {
    Syntax.UnaryTest(comparison: nil, operand: operand)
  }

  /// Parses the rest of a range whose first bound and dots are parsed.
  mutating func range(
    startingWith lower: Syntax, isLowerClosed: Bool, from start: Int
  ) -> Syntax {
    let upper = sum()
    let isUpperClosed = !take(.rightParenthesis)
    if isUpperClosed, !expect(.rightBracket) { return make(.invalid, from: start) }
    return make(
      .range(
        lower: lower, isLowerClosed: isLowerClosed, upper: upper, isUpperClosed: isUpperClosed),
      from: start)
  }
}
