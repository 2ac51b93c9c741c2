/// Writes JSON into a buffer, piece by piece, in the order that its caller gives.
///
/// ```swift
/// var writer = JSONWriter(layout: .pretty)
/// writer.beginObject()
/// writer.key("size")
/// writer.number(5)
/// writer.endObject()
/// ```
///
/// What it writes is well-formed as long as begins and ends go in pairs and each key has a value.
package struct JSONWriter: Sendable {
  /// How the text is laid out.
  package enum Layout: Hashable, CaseIterable, Sendable {
    /// No white space at all.
    case compact

    /// One member or element a line, indented by two spaces a level.
    case pretty
  }

  /// How the text is laid out.
  package let layout: Layout

  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  private var depth = 0

  /// Whether the next piece is the first of its container, or of the text.
  private var isFirst = true

  /// Whether the next piece is the value of a key.
  private var isAfterKey = false

  /// Makes an empty writer.
  package init(layout: Layout = .compact) {
    self.layout = layout
  }

  /// What was written so far, as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written and keeps the buffer.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    isFirst = true
    isAfterKey = false
  }

  /// Ends a whole value with a line feed, so that another one may follow, as in NDJSON.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Begins an object.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Ends the object that was begun last.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array.
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Ends the array that was begun last.
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes a key; its value has to follow.
  package mutating func key(_ name: String) {
    beginPiece()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Appends bytes that are a whole token.
  mutating func appendToken(_ token: some Sequence<UInt8>) {
    beginPiece()
    bytes.append(contentsOf: token)
  }

  /// Appends bytes as they are.
  mutating func append(_ piece: some Sequence<UInt8>) {
    bytes.append(contentsOf: piece)
  }

  /// Writes what has to stand before a key or a value.
  mutating func beginPiece() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func begin(_ bracket: UInt8) {
    beginPiece()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth = max(0, depth - 1)
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
