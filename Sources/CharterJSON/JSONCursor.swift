import CharterDiagnostics

/// Reads strict JSON (RFC 8259) value by value, without building a tree.
///
/// Its caller asks what comes next and takes it or skips it:
///
/// ```swift
/// var cursor = JSONCursor(bytes)
/// try cursor.beginObject()
/// while let key = try cursor.nextMember() {
///   if cursor.matches(key, "board"), try cursor.nextKind() == .number {
///     size = try cursor.readNumber()
///   } else {
///     try cursor.skipValue()
///   }
/// }
/// try cursor.finish()
/// ```
///
/// What is skipped is checked as strictly as what is read. A cursor that has thrown is of no more
/// use. Nothing here allocates, except for decoding a string.
@usableFromInline
package struct JSONCursor: Sendable {
  /// How many containers may lie in each other.
  package static let depthLimit = 512

  @usableFromInline var scanner: JSONScanner

  /// How many containers are open.
  var depth = 0

  /// Whether a container was opened and nothing in it was asked for yet.
  var isFresh = false

  /// Starts at the first byte of a text.
  package init(_ bytes: [UInt8]) {
    self.init(bytes, from: 0, to: bytes.count)
  }

  /// Starts at an offset of a bigger buffer, for one record of it.
  ///
  /// All ranges are offsets in the buffer.
  package init(_ bytes: [UInt8], from start: Int, to end: Int) {
    scanner = JSONScanner(bytes, dialect: .json, from: start, to: end)
  }

  /// The buffer.
  @inlinable @inline(__always) package var bytes: [UInt8] { scanner.bytes }

  /// The offset of the next byte to read.
  @inlinable @inline(__always)
  package var offset: Int { scanner.offset }

  /// Passes white space and gives the offset of what comes next.
  @inlinable @inline(__always)
  package mutating func nextOffset() -> Int {
    scanner.skipWhitespace()
    return scanner.offset
  }

  /// Passes white space and says what kind of value begins there.
  package mutating func nextKind() throws(JSONError) -> JSONKind {
    scanner.skipWhitespace()
    guard let byte = scanner.byte else { throw scanner.valueMistake() }
    switch byte {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: return try numberThatNeedsJSON5()
    }
  }

  /// Passes white space and says whether a value of a kind begins there.
  package mutating func isNext(_ kind: JSONKind) throws(JSONError) -> Bool {
    try nextKind() == kind
  }

  /// A number that does not begin as one has its own mistake; everything else is no value.
  private mutating func numberThatNeedsJSON5() throws(JSONError) -> JSONKind {
    if scanner.isAt("+") || scanner.isAt(".") { _ = try scanner.number() }
    throw scanner.valueMistake()
  }

  /// Makes sure that nothing but white space is left.
  package mutating func finish() throws(JSONError) {
    scanner.skipWhitespace()
    if scanner.byte != nil { throw scanner.trailingMistake() }
  }
}

// Containers.

extension JSONCursor {
  /// Goes into the object that comes next; ``nextMember()`` reads on.
  package mutating func beginObject() throws(JSONError) {
    try begin(UInt8(ascii: "{"))
  }

  /// Goes into the array that comes next; ``nextElement()`` reads on.
  package mutating func beginArray() throws(JSONError) {
    try begin(UInt8(ascii: "["))
  }

  @inline(__always)
  private mutating func begin(_ bracket: UInt8) throws(JSONError) {
    scanner.skipWhitespace()
    guard scanner.byte == bracket else { throw scanner.valueMistake() }
    guard depth < Self.depthLimit else { throw JSONError(.tooDeep, scanner.range(1)) }
    scanner.offset &+= 1
    depth &+= 1
    isFresh = true
  }

  /// Reads the next key and its colon; at the end of the object goes out of it and gives `nil`.
  ///
  /// After a key its value has to be read or skipped.
  package mutating func nextMember() throws(JSONError) -> JSONStringToken? {
    guard try goes(on: .object, closing: UInt8(ascii: "}")) else { return nil }
    guard scanner.isAt("\"") else { throw scanner.keyMistake() }
    let key = try scanString()
    let keyEnd = scanner.offset
    if !scanner.isAt(":") {
      scanner.skipWhitespace()
      guard scanner.isAt(":") else { throw scanner.colonMistake(after: keyEnd) }
    }
    scanner.offset &+= 1
    return key
  }

  /// Whether an element comes next; at the end of the array goes out of it and gives `false`.
  ///
  /// After `true` the element has to be read or skipped.
  package mutating func nextElement() throws(JSONError) -> Bool {
    guard try goes(on: .array, closing: UInt8(ascii: "]")) else { return false }
    if let mistake = scanner.elementMistake() { throw mistake }
    return true
  }

  /// Passes the comma before the next member or element, or the closing bracket.
  @inline(__always)
  private mutating func goes(
    on container: JSONContainer, closing bracket: UInt8
  ) throws(JSONError) -> Bool {
    let previousEnd = scanner.offset
    scanner.skipWhitespace()
    let byte = scanner.byte
    if byte == bracket {
      scanner.offset &+= 1
      depth &-= 1
      isFresh = false
      return false
    }
    if isFresh {
      isFresh = false
      return true
    }
    guard byte == UInt8(ascii: ",") else {
      throw scanner.separatorMistake(in: container, after: previousEnd)
    }
    let comma = scanner.range(1)
    scanner.offset &+= 1
    scanner.skipWhitespace()
    if scanner.byte == bracket { throw JSONError(.needsJSON5(.trailingComma), comma) }
    return true
  }
}
