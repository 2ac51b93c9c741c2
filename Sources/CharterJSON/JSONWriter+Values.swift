import CharterDiagnostics

extension JSONWriter {
  /// Writes a string.
  package mutating func string(_ text: String) {
    beginPiece()
    appendQuoted(text)
  }

  /// Writes an integer.
  package mutating func number(_ value: Int) {
    appendToken(String(value).utf8)
  }

  /// Writes a number by its exact text.
  ///
  /// The forms that only JSON5 knows become JSON: a sign is dropped, a point gets its digit, up to
  /// 64 bits of hexadecimal become decimal. What JSON has no number for is written as a string.
  package mutating func number(text: String) {
    guard let number = JSONNumberText.json(text) else { return string(text) }
    appendToken(number.utf8)
  }

  /// Writes a Boolean.
  package mutating func boolean(_ value: Bool) {
    appendToken((value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    appendToken("null".utf8)
  }

  /// Writes a tree; what could not be read becomes `null`.
  package mutating func write(_ node: JSONNode) {
    switch node.value {
    case .null, .invalid: null()
    case .boolean(let value): boolean(value)
    case .number(let text): number(text: text)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { write(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.name)
        write(member.value)
      }
      endObject()
    }
  }

  /// Appends a string with its quotes.
  ///
  /// Besides what JSON asks for it escapes what could deceive a reader of the text.
  mutating func appendQuoted(_ text: String) {
    append(CollectionOfOne(UInt8(ascii: "\"")))
    if text.utf8.contains(where: Self.mayNeedEscape) {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    } else {
      append(text.utf8)
    }
    append(CollectionOfOne(UInt8(ascii: "\"")))
  }

  /// Whether a byte needs an escape or begins a scalar that may need one.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    default: byte.mayBeginDeceptiveScalar
    }
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"".utf8)
    case "\\": append("\\\\".utf8)
    case "\n": append("\\n".utf8)
    case "\r": append("\\r".utf8)
    case "\t": append("\\t".utf8)
    case _ where scalar.isDeceptive:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      append("\\u".utf8)
      append(repeatElement(UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count)))
      append(digits.utf8)
    default: append(UTF8.encode(scalar) ?? .init())
    }
  }
}
