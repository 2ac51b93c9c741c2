import CharterDiagnostics

// What FEEL has and conditions have not is parsed all the same, so that the error names it and
// what stands behind it is checked.
extension FEELParser {
  /// Reports the next token as a feature that is left out.
  mutating func leftOut(_ feature: FEELError.Feature) -> Syntax {
    report(.unsupported(feature), token.range)
    let invalid = Syntax(.invalid, token.range)
    advance()
    return invalid
  }

  mutating func forReturn() -> Syntax {
    let invalid = leftOut(.forReturn)
    if bindings() != nil, expect(.return) { _ = expression() }
    return invalid
  }

  mutating func functionLiteral() -> Syntax {
    let invalid = leftOut(.functionLiteral)
    _ = arguments()
    _ = expression()
    return invalid
  }

  mutating func context() -> Syntax {
    let invalid = leftOut(.context)
    var depth = 1
    while depth > 0, kind != .end {
      if kind == .symbol(.leftBrace) { depth += 1 }
      if kind == .symbol(.rightBrace) { depth -= 1 }
      advance()
    }
    return invalid
  }

  mutating func instanceOf(from start: Int) -> Syntax {
    let keyword = token.range.union(tokens[index + 1].range)
    report(.unsupported(.instanceOf), keyword)
    advance()
    advance()
    while case .name = kind {
      advance()
      if !take(.period) { break }
    }
    return make(.invalid, from: start)
  }

  /// Whether the name behind the list of a quantifier begins its condition, as no 'satisfies' comes.
  var lacksSatisfies: Bool {
    isBeforeSatisfies
      && !tokens[index...].contains { $0.kind == .name(Keyword.satisfies.rawValue) }
  }

  /// Reports names that stand behind one another, as FEEL lets them.
  mutating func spacedName(from start: Int) -> Syntax {
    var words: [String] = []
    let last = index
    while isName(kind), !beginsOperator, case .name(let word) = kind {
      words.append(word)
      advance()
      while kind == .symbol(.period), case .name(let member) = peek(1) {
        words[words.count - 1] += "." + member
        advance()
        advance()
      }
    }
    if case .name(let first) = tokens[max(0, last - 1)].kind { words.insert(first, at: 0) }
    let range = range(from: tokens[max(0, last - 1)].range.lowerBound)
    report(.unsupported(.spacedName(words.joined(separator: " "))), range)
    return make(.invalid, from: start)
  }
}
