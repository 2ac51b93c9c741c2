package import CharterDiagnostics

/// Reads parts of a JSON5 text that is known to have no mistake, and passes over the rest unseen.
///
/// Its caller goes through the members of objects and takes the values that are of use:
///
/// ```swift
/// var skimmer = JSONSkimmer(bytes)
/// guard skimmer.beginObject() else { return nil }
/// while let name = skimmer.nextName() {
///   if skimmer.isNamed(name, "facts") { facts = skimmer.value() } else { skimmer.skipValue() }
/// }
/// ```
package struct JSONSkimmer: Sendable {
  /// A name that was read; its text is made when it is asked for.
  package struct Name: Sendable {
    fileprivate let key: JSONTreeParser.Key

    /// The range of the name as written, with its quotes.
    package var range: SourceRange { key.range }
  }

  private var parser: JSONTreeParser

  /// Starts at the first byte of a text.
  package init(_ bytes: [UInt8]) {
    parser = JSONTreeParser(bytes, dialect: .json5, keepingComments: false)
    parser.skipTrivia()
  }

  /// Whether no mistake was met in what was read; what was passed over is not looked at.
  package var isSound: Bool { parser.mistakes.isEmpty }

  /// The offset of the next value or name.
  package var offset: Int { parser.scanner.offset }

  /// Whether the next value is an object.
  package var isAtObject: Bool { parser.scanner.isAt("{") }

  /// Goes into the object that comes next, if it is one; ``nextName()`` reads on.
  package mutating func beginObject() -> Bool {
    guard isAtObject else { return false }
    parser.scanner.offset += 1
    return true
  }

  /// Reads the next name and its colon; at the end of the object goes out of it and gives `nil`.
  ///
  /// After a name its value has to be read or skipped.
  package mutating func nextName() -> Name? {
    parser.skipTrivia()
    if parser.scanner.isAt(",") {
      parser.scanner.offset += 1
      parser.skipTrivia()
    }
    if parser.scanner.isAt("}") {
      parser.scanner.offset += 1
      return nil
    }
    guard let key = parser.key() else { return nil }
    parser.skipTrivia()
    if parser.scanner.isAt(":") { parser.scanner.offset += 1 }
    parser.skipTrivia()
    return Name(key: key)
  }

  /// The decoded text of a name.
  package func text(of name: Name) -> String { parser.text(of: name.key) }

  /// Whether a name has the bytes of a text.
  package func isNamed(_ name: Name, _ text: String) -> Bool {
    let contents = name.key.contents
    if let decoded = name.key.decoded { return decoded.hasSameBytes(as: text) }
    let count = text.utf8.count
    guard contents.count == count else { return false }
    let (bytes, wanted) = (parser.scanner.bytes, text.utf8.span)
    for place in 0..<count where bytes[contents.lowerBound &+ place] != wanted[place] {
      return false
    }
    return true
  }

  /// Reads the value that comes next.
  package mutating func value() -> JSONNode {
    parser.value(in: .object)
  }

  /// Passes over the value that comes next.
  package mutating func skipValue() {
    parser.scanner.skipValue()
  }
}

extension JSONScanner {
  /// Moves past the value at the offset, of which only strings, comments and brackets matter.
  fileprivate mutating func skipValue() {
    var depth = 0
    repeat {
      skipTrivia()
      guard let byte else { return }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(quote: byte)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        offset += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        offset += 1
      default: skipWord()
      }
    } while depth > 0
  }

  private mutating func skipString(quote: UInt8) {
    offset += 1
    while offset < end {
      skipPlain(quote: quote)
      guard let byte else { return }
      offset = min(offset + (byte == UInt8(ascii: "\\") ? 2 : 1), end)
      if byte == quote { return }
    }
  }

  /// Moves past a bare word or a comma, at the least.
  private mutating func skipWord() {
    let bytes = self.bytes
    let end = self.end
    var place = offset &+ 1
    loop: while place < end {
      switch bytes[place] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        break loop
      default: place &+= 1
      }
    }
    offset = place
  }
}
