import CharterDiagnostics

/// Parses the text of a condition, and goes on after an error to find the others.
package struct FEELParser {
  var tokens: [Token]
  var index = 0
  private(set) var errors: [FEELError]
  private let foreignStarts: Set<Int>
  private var depth = 0
  private var isTooDeep = false

  /// Whether the list of a quantifier is read, behind which 'satisfies' stands.
  var isBeforeSatisfies = false

  /// The end of the token that was read last.
  private(set) var previousEnd: Int

  /// The index of the token that the last error is about.
  private var lastErrorIndex: Int?

  private init(_ source: ConditionText) {
    var lexer = Lexer(source)
    lexer.tokenize()
    tokens = lexer.tokens
    errors = lexer.errors
    foreignStarts = lexer.foreignStarts
    previousEnd = source.base
  }

  /// Parses a text.
  ///
  /// - Returns: What is written, with invalid parts where there are errors, and the errors in the
  ///   order of the text.
  package static func parse(_ source: ConditionText) -> (syntax: Syntax, errors: [FEELError]) {
    let length = source.text.utf8.count
    let whole = SourceRange(source.base, source.base + length)
    guard length <= FEELLimits.length else {
      let error = FEELError(.tooLong(limit: FEELLimits.length), whole)
      return (Syntax(.invalid, whole), [error])
    }
    var parser = FEELParser(source)
    if parser.tokens.count == 1, parser.errors.isEmpty {
      return (Syntax(.invalid, whole), [FEELError(.empty, whole)])
    }
    let syntax = parser.expression()
    if parser.kind != .end { parser.unexpected(.operatorOrEnd) }
    let errors = parser.errors.stablySorted { $0.range.lowerBound < $1.range.lowerBound }
    return (syntax, errors)
  }
}

extension FEELParser {
  var token: Token { tokens[index] }

  var kind: Token.Kind { tokens[index].kind }

  /// The token at a distance; the last one is followed by itself.
  func peek(_ distance: Int) -> Token.Kind {
    tokens[min(index + distance, tokens.count - 1)].kind
  }

  /// Where the next token begins.
  var start: Int { token.range.lowerBound }

  func range(from start: Int) -> SourceRange { SourceRange(start, previousEnd) }

  mutating func advance() {
    previousEnd = token.range.upperBound
    if index < tokens.count - 1 { index += 1 }
  }

  mutating func take(_ symbol: Symbol) -> Bool {
    guard kind == .symbol(symbol) else { return false }
    advance()
    return true
  }

  mutating func take(_ keyword: Keyword) -> Bool {
    guard kind == .name(keyword.rawValue) else { return false }
    advance()
    return true
  }

  /// Takes a sign, or reports that it is missing.
  ///
  /// - Returns: Whether the sign was there; what stands before it is hardly what is meant otherwise.
  mutating func expect(_ symbol: Symbol) -> Bool {
    if take(symbol) { return true }
    unexpected(.token(symbol.rawValue))
    return false
  }

  /// Takes a word, or reports that it is missing.
  ///
  /// - Returns: Whether the word was there; what follows it is hardly what is meant otherwise.
  mutating func expect(_ keyword: Keyword) -> Bool {
    if take(keyword) { return true }
    unexpected(.token(keyword.rawValue))
    return false
  }

  /// Whether the next token is a name that is no word of the language.
  func isName(_ kind: Token.Kind) -> Bool {
    if case .name(let text) = kind { Keyword(rawValue: text) == nil } else { false }
  }
}

extension FEELParser {
  mutating func report(_ kind: FEELError.Kind, _ range: SourceRange) {
    errors.append(FEELError(kind, range))
    lastErrorIndex = index
  }

  /// Reports the next token, unless something about it was reported already.
  mutating func unexpected(_ expectation: FEELError.Expectation) {
    guard lastErrorIndex != index, kind != .invalid, !isBehindForeignSign else { return }
    report(.unexpected(found: description(of: kind), expected: expectation), token.range)
  }

  /// Whether the token before is of another language, where something else may stand behind it.
  private var isBehindForeignSign: Bool {
    index > 0 && foreignStarts.contains(tokens[index - 1].range.lowerBound)
  }

  private func description(of kind: Token.Kind) -> String {
    switch kind {
    case .name(let text): text
    case .number(let number): number.description
    case .text(let text): "\"\(text)\""
    case .symbol(let symbol): symbol.rawValue
    case .invalid, .end: ""
    }
  }

  /// Makes an expression from its start to the last token, if it is not nested too deeply.
  mutating func make(_ form: Syntax.Form, from start: Int) -> Syntax {
    let syntax = Syntax(form, range(from: start))
    return syntax.height <= FEELLimits.depth ? syntax : tooDeep(syntax.range)
  }

  /// Parses something that is nested in what is being parsed.
  mutating func nested(_ parse: (inout FEELParser) -> Syntax) -> Syntax {
    guard depth < FEELLimits.depth else { return tooDeep(token.range) }
    depth += 1
    defer { depth -= 1 }
    return parse(&self)
  }

  /// Gives up, as what follows is likely to be as deep.
  private mutating func tooDeep(_ range: SourceRange) -> Syntax {
    index = tokens.count - 1
    if !isTooDeep { report(.tooDeep(limit: FEELLimits.depth), range) }
    isTooDeep = true
    return Syntax(.invalid, range)
  }
}
