import CharterDiagnostics
package import CharterJSON
import FEEL

extension FactReading {
  /// Reads the object of facts that comes next in a declaration.
  ///
  /// - Parameter cursor: Stands before the object and ends behind it.
  /// - Throws: The mistake for which the file is no JSON.
  package mutating func readFacts(from cursor: inout JSONCursor) throws(JSONError) {
    supplier = .association
    text = cursor.bytes
    leavesTexts = store.takeTexts(from: text, decode: Self.decode)
    // A longer one makes room as it goes on.
    store.reserve(parts: 96)
    defer { (text, leavesTexts) = ([], false) }
    try readGroup(0, from: &cursor)
  }

  /// Decodes the contents of a string that was read, for which nobody asked then.
  private static func decode(_ bytes: [UInt8], _ contents: Range<Int>) -> String {
    var cursor = JSONCursor(bytes, from: contents.lowerBound - 1, to: contents.upperBound + 1)
    guard let token = try? cursor.readString() else { return "" }
    return nfc(cursor.decode(token))
  }

  private mutating func readGroup(_ group: Int, from cursor: inout JSONCursor) throws(JSONError) {
    switch try cursor.nextKind() {
    case .object: break
    case .null:
      noteValue(try cursor.skipValue(), of: group)
      fillAll(below: group, .declaredUnknown)
      return
    case let kind:
      let range = try cursor.skipValue()
      noteValue(range, of: group)
      note(.wrongType(found: kind, expected: .group), at: group, range)
      fillAll(below: group, .malformed)
      return
    }
    let start = cursor.offset
    var met = beginMembers(tree.content.nodes[group].children)
    var keys = tree.keys(of: group)
    try cursor.beginObject()
    while let child = try tree.nextKey(&keys, from: &cursor) {
      if child == FactKeys.unknown {
        note(.unknownPath, at: group, tree.range(of: child, keys, in: cursor))
        try cursor.skipValue()
      } else if meet(child, &met) {
        try readChild(child, from: &cursor)
      } else {
        noteDuplicate(
          of: child, tree.range(of: child, keys, in: cursor), inObjectAt: start, of: cursor)
        try cursor.skipValue()
        fillAll(below: child, .malformed)
      }
    }
    noteValue(SourceRange(start, cursor.offset), of: group)
  }

  private mutating func readChild(_ child: Int, from cursor: inout JSONCursor) throws(JSONError) {
    let node = tree.content.nodes[child]
    if node.fact == nil {
      try readGroup(child, from: &cursor)
    } else if node.source != supplier {
      let range = try cursor.skipValue()
      noteValue(range, of: child)
      note(.refused(node.source), at: child, range)
      fill(child, unknown(child, .refused))
    } else {
      let start = cursor.nextOffset()
      fill(child, try readValue(as: node.shape, of: child, from: &cursor))
      noteValue(SourceRange(start, cursor.offset), of: child)
    }
  }
}
