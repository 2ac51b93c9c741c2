import CharterDiagnostics

// Operators that are words, also as other languages write them.
extension FEELParser {
  /// Takes the word of an operator; one in other letters is taken, too, and reported.
  mutating func takeWord(_ keyword: Keyword) -> Bool {
    if take(keyword) { return true }
    guard otherWord == keyword, case .name(let text) = kind else { return false }
    report(.foreignOperator(text, feel: keyword.rawValue), token.range)
    advance()
    return true
  }

  /// Whether a name behind a value is no part of the value's name.
  var beginsOperator: Bool {
    kind == .name("instance") || otherWord != nil || beginsNegatedTest
  }

  /// Whether `not in` or `not between` follows.
  var beginsNegatedTest: Bool {
    guard case .name(let text) = kind, text.isNot else { return false }
    return [.in, .between].contains(operatorWord(peek(1)))
  }

  /// Reports the `not` of `not in`, and leaves the word behind it.
  mutating func skipNegation() {
    let start = start
    advance()
    let isIn = operatorWord(kind) == .in
    report(
      .foreignOperator(
        isIn ? "not in" : "not between", feel: isIn ? "not(x in y)" : "not(x between y and z)"),
      SourceRange(start, token.range.upperBound))
    // It is read as the word that it is, and not reported again.
    tokens[index] = Token(kind: .name(isIn ? "in" : "between"), range: token.range)
  }

  /// The operator that is written in other letters than its own.
  private var otherWord: Keyword? {
    guard case .name(let text) = kind, text.utf8.contains(where: \.isUpperCase) else { return nil }
    return operatorWord(kind)
  }

  /// The operator that a token is, in any letters.
  private func operatorWord(_ kind: Token.Kind) -> Keyword? {
    guard case .name(let text) = kind, (2...7).contains(text.utf8.count),
      let word = Keyword(rawValue: text.lowercased())
    else { return nil }
    return [.and, .or, .in, .between].contains(word) ? word : nil
  }
}

extension String {
  /// Whether it is the word `not`, in any letters.
  var isNot: Bool { utf8.lazy.map { $0 | 0x20 }.elementsEqual("not".utf8) }
}

extension UInt8 {
  fileprivate var isUpperCase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
