import CharterDiagnostics
import CharterJSON

/// Writes the canonical layout of one text.
struct LayoutPrinter {
  /// The columns that a line may take up where it can be broken.
  static let width = 100

  let bytes: [UInt8]
  let comments: [SourceRange]
  let dialect: JSONDialect

  /// The first comment that is not written yet.
  var nextComment = 0

  /// What is written so far.
  private(set) var output: [UInt8] = []

  init(_ source: SourceText, comments: [SourceRange], _ dialect: JSONDialect) {
    bytes = source.bytes
    self.comments = comments
    self.dialect = dialect
    output.reserveCapacity(bytes.count + bytes.count / 8)
  }

  /// Writes the whole text.
  mutating func print(_ root: JSONNode) {
    var end = 0
    for comment in takeComments(before: root.range.lowerBound) {
      separate(end, comment.lowerBound)
      write(comment)
      end = comment.upperBound
    }
    separate(end, root.range.lowerBound)
    write(root, indent: 0, column: 0, closing: 0)
    end = root.range.upperBound
    for comment in takeTrailing(behind: end, before: bytes.count, isLast: true) {
      write(" ")
      write(comment)
      end = comment.upperBound
    }
    for comment in takeComments(before: bytes.count) {
      separate(end, comment.lowerBound)
      write(comment)
      end = comment.upperBound
    }
    write("\n")
  }

  /// Ends a line between two pieces of the outermost level, unless nothing is written yet.
  private mutating func separate(_ end: Int, _ start: Int) {
    if output.isEmpty { return }
    if hasBlankLine(end, start) { write("\n") }
    write("\n")
  }

  /// Writes a value.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - indent: The columns before the line that it begins on.
  ///   - column: The columns before the value.
  ///   - closing: The columns that must be left behind it.
  private mutating func write(_ node: JSONNode, indent: Int, column: Int, closing: Int) {
    guard let items = LayoutItem.items(of: node) else {
      output += scalar(node)
      return
    }
    let isBroken = items.first.map { hasLineEnd(node.range.lowerBound + 1, $0.start) } ?? false
    if !isBroken, let flat = flat(node, within: Self.width - column - closing) {
      output += flat
    } else {
      write(items, of: node, indent: indent)
    }
  }

  private mutating func write(_ items: [LayoutItem], of node: JSONNode, indent: Int) {
    let inner = indent + 2
    let close = node.range.upperBound - 1
    output.append(bytes[node.range.lowerBound])
    // Right behind the bracket there is no blank line.
    var end: Int?
    for index in items.indices {
      let item = items[index]
      for comment in takeComments(before: item.node.range.lowerBound) {
        beginLine(inner, after: end, comment.lowerBound)
        write(comment)
        end = comment.upperBound
      }
      beginLine(inner, after: end, item.start)
      let start = output.count
      if let nameRange = item.nameRange {
        output += key(nameRange)
        write(":")
        write(" ")
      }
      let name = columns(output[start...])
      let isLast = index == items.count - 1
      let hasComma = dialect == .json5 || !isLast
      write(
        item.node, indent: inner, column: inner + name, closing: hasComma ? 1 : 0)
      if hasComma { write(",") }
      end = item.node.range.upperBound
      let next = isLast ? close : items[index + 1].start
      for comment in takeTrailing(behind: item.node.range.upperBound, before: next, isLast: isLast)
      {
        write(" ")
        write(comment)
        end = comment.upperBound
      }
    }
    for comment in takeComments(before: close) {
      beginLine(inner, after: end, comment.lowerBound)
      write(comment)
      end = comment.upperBound
    }
    newLine(indent)
    output.append(bytes[close])
  }

  private mutating func beginLine(_ indent: Int, after end: Int?, _ start: Int) {
    if let end, end <= start, hasBlankLine(end, start) { write("\n") }
    newLine(indent)
  }

  private mutating func newLine(_ indent: Int) {
    write("\n")
    for _ in 0..<indent { write(" ") }
  }

  mutating func write(_ character: Unicode.Scalar) {
    output.append(UInt8(ascii: character))
  }

  mutating func write(_ comment: SourceRange) {
    output += layout(comment)
  }
}

/// A member of an object or an element of an array.
struct LayoutItem {
  /// The range of the member's name.
  let nameRange: SourceRange?

  /// The value.
  let node: JSONNode

  /// Where the item starts.
  var start: Int { nameRange?.lowerBound ?? node.range.lowerBound }

  /// The items of an array or object; `nil` for anything else.
  static func items(of node: JSONNode) -> [LayoutItem]? {
    if let elements = node.elements { return elements.map { LayoutItem(nameRange: nil, node: $0) } }
    return node.members?.map { LayoutItem(nameRange: $0.nameRange, node: $0.value) }
  }
}
