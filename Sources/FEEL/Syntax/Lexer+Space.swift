import CharterDiagnostics

extension Lexer {
  /// Skips space and comments.
  ///
  /// - Returns: Whether something follows.
  mutating func skipSpace() -> Bool {
    while !isAtEnd {
      let byte = peek()
      if byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) {
        advance()
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        skipLine()
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        skipBlockComment()
      } else if byte >= 0x80, Self.isSpace(scalar()) {
        advance(UTF8.width(scalar()))
      } else {
        return true
      }
    }
    return false
  }

  private mutating func skipLine() {
    while !isAtEnd, peek() != UInt8(ascii: "\n"), peek() != UInt8(ascii: "\r") { advance() }
  }

  private mutating func skipBlockComment() {
    let start = offset
    advance(2)
    while !isAtEnd {
      if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        advance(2)
        return
      }
      advance()
    }
    report(.unterminatedComment, from: start)
  }

  /// Whether FEEL counts a scalar beyond ASCII as space; those that take no room are left out.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
