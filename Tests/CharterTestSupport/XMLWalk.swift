/// Walks through a document and refuses what is not well-formed XML 1.0.
///
/// It knows what documents of data use: elements, attributes, text and references; no comments, no
/// processing instructions, no document types.
public struct XMLWalk: Sendable {
  /// What is not well-formed, and where.
  public struct Failure: Error, Hashable, Sendable {
    /// What was expected.
    public let message: String

    /// The number of the scalar.
    public let offset: Int
  }

  private let scalars: [Unicode.Scalar]
  private var offset = 0

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// Reads a document.
  ///
  /// - Parameter bytes: The document, in UTF-8.
  /// - Returns: Its root element.
  /// - Throws: The first thing that is not well-formed.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> XMLElement {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(message: "UTF-8", offset: 0)
    }
    var walk = XMLWalk(Array(text.unicodeScalars))
    if let wrong = walk.scalars.firstIndex(where: { !Self.isAllowed($0) }) {
      throw Failure(message: "a character of XML", offset: wrong)
    }
    try walk.expect("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    walk.skipSpace()
    let root = try walk.element()
    walk.skipSpace()
    if walk.offset < walk.scalars.count { throw walk.failure("the end") }
    return root
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  private mutating func element() throws(Failure) -> XMLElement {
    try expect("<")
    let name = try self.name()
    var attributes: [String: String] = [:]
    while skipSpace(), next != ">", next != "/" {
      let key = try self.name()
      try expect("=\"")
      let value = try text(until: "\"")
      try expect("\"")
      if attributes.updateValue(value, forKey: key) != nil { throw failure("another attribute") }
    }
    var element = XMLElement(name: name, attributes: attributes)
    if next == "/" {
      try expect("/>")
      return element
    }
    try expect(">")
    while true {
      element.text += try text(until: "<")
      if offset + 1 < scalars.count, scalars[offset + 1] == "/" { break }
      element.children.append(try self.element())
    }
    try expect("</\(name)>")
    return element
  }

  private mutating func name() throws(Failure) -> String {
    var name = ""
    while let next, next.properties.isAlphabetic || "-_.0123456789".unicodeScalars.contains(next) {
      name.unicodeScalars.append(next)
      offset += 1
    }
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_"
    else { throw failure("a name") }
    return name
  }

  private mutating func text(until end: Unicode.Scalar) throws(Failure) -> String {
    var text = ""
    while let next, next != end {
      switch next {
      case "<": throw failure("no '<' in a text")
      case "&": text.unicodeScalars.append(try reference())
      default:
        text.unicodeScalars.append(next)
        offset += 1
        if text.hasSuffix("]]>") { throw failure("no ']]>' in a text") }
      }
    }
    return text
  }

  private mutating func reference() throws(Failure) -> Unicode.Scalar {
    guard let end = scalars[offset...].firstIndex(of: ";") else { throw failure("a reference") }
    let name = String(String.UnicodeScalarView(scalars[(offset + 1)..<end]))
    let named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]
    let number = name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    guard let scalar = named[name] ?? number.flatMap(Unicode.Scalar.init), Self.isAllowed(scalar)
    else { throw failure("a reference") }
    offset = end + 1
    return scalar
  }

  private var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    while let next, next == " " || next == "\n" || next == "\t" { offset += 1 }
    return true
  }

  private mutating func expect(_ text: String) throws(Failure) {
    for scalar in text.unicodeScalars {
      guard next == scalar else { throw failure(text) }
      offset += 1
    }
  }

  private func failure(_ message: String) -> Failure {
    Failure(message: message, offset: offset)
  }
}
