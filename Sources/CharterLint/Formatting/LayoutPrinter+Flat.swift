import CharterDiagnostics
import CharterJSON

extension LayoutPrinter {
  /// A value on one line, if it may stand on one and fits.
  func flat(_ node: JSONNode, within limit: Int) -> [UInt8]? {
    if hasComment(in: node.range) { return nil }
    var line = FlatLine(limit: limit)
    append(node, to: &line)
    return line.isBroken ? nil : line.bytes
  }

  private func append(_ node: JSONNode, to line: inout FlatLine) {
    guard let items = LayoutItem.items(of: node) else {
      line.append(scalar(node))
      return
    }
    let open = node.range.lowerBound
    // The author began a new line behind the bracket.
    if let first = items.first, hasLineEnd(open + 1, first.start) {
      line.isBroken = true
      return
    }
    let isObject = node.members != nil
    line.append(bytes[open])
    for index in items.indices where !line.isBroken {
      if index > 0 { line.append(",") }
      if index > 0 || isObject { line.append(" ") }
      if let nameRange = items[index].nameRange {
        line.append(key(nameRange))
        line.append(":")
        line.append(" ")
      }
      append(items[index].node, to: &line)
    }
    if isObject, !items.isEmpty { line.append(" ") }
    line.append(bytes[node.range.upperBound - 1])
  }

  /// The number of Unicode scalars of some UTF-8.
  func columns(_ text: ArraySlice<UInt8>) -> Int {
    text.count { $0 & 0xC0 != 0x80 }
  }
}

/// A line that is given up as soon as it becomes too long.
private struct FlatLine {
  var bytes: [UInt8] = []
  var isBroken = false
  private var columns = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func append(_ character: Unicode.Scalar) {
    append(UInt8(ascii: character))
  }

  mutating func append(_ text: some Collection<UInt8>) {
    if isBroken { return }
    bytes.append(contentsOf: text)
    for byte in text where !isBroken { count(byte) }
  }

  mutating func append(_ byte: UInt8) {
    if isBroken { return }
    bytes.append(byte)
    count(byte)
  }

  private mutating func count(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { columns += 1 }
    // A string may go on in the next line behind a backslash.
    if columns > limit || byte == UInt8(ascii: "\n") { isBroken = true }
  }
}
