import CharterDiagnostics

extension FEELParser {
  /// Whether a function name and a parenthesis follow; only there is the name reserved.
  var beginsCall: Bool { callNameLength != nil }

  /// How many of the next tokens are the words of a function's name.
  private var callNameLength: Int? {
    // Most names stand alone.
    switch peek(1) {
    case .name, .symbol(.leftParenthesis): break
    default: return nil
    }
    var words: [String] = []
    while case .name(let word) = peek(words.count), words.count < FunctionTable.longestName {
      words.append(word)
      if peek(words.count) == .symbol(.leftParenthesis) {
        let isPlain = words.allSatisfy { Keyword(rawValue: $0) == nil }
        return isPlain || FunctionTable.isFunction(words.joined(by: " ")) ? words.count : nil
      }
    }
    return nil
  }

  mutating func call() -> Syntax {
    let start = start
    let length = callNameLength ?? 1
    var words: [String] = []
    for _ in 0..<length {
      if case .name(let word) = kind { words.append(word) }
      advance()
    }
    let name = Syntax.Name(text: words.joined(by: " "), range: range(from: start))
    guard let arguments = arguments() else { return make(.invalid, from: start) }
    return make(.call(name, arguments), from: start)
  }

  /// Parses arguments in parentheses; `nil` where a parenthesis is missing.
  mutating func arguments() -> [Syntax.Argument]? {
    guard expect(.leftParenthesis) else { return nil }
    if take(.rightParenthesis) { return [] }
    var arguments: [Syntax.Argument] = []
    repeat { arguments.append(argument()) } while take(.comma)
    return expect(.rightParenthesis) ? arguments : nil
  }

  private mutating func argument() -> Syntax.Argument {
    guard case .name(let text) = kind, peek(1) == .symbol(.colon) else {
      return Syntax.Argument(name: nil, value: expression())
    }
    let name = Syntax.Name(text: text, range: token.range)
    advance()
    advance()
    return Syntax.Argument(name: name, value: expression())
  }
}
