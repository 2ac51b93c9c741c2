/// Writes documents as CommonMark with the tables of GitHub.
///
/// What a document says is written so that none of it is taken for markup, whoever wrote it.
package struct MarkdownWriter {
  private var lines: [String] = []

  /// The document as text that ends in a line feed.
  package static func write(_ blocks: [MarkdownBlock]) -> String {
    var writer = MarkdownWriter()
    writer.write(blocks, indent: "")
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ blocks: [MarkdownBlock], indent: String) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { lines.append(indent.trimmed) }
      write(block, indent)
    }
  }

  private mutating func write(_ block: MarkdownBlock, _ indent: String) {
    switch block {
    case .heading(let level, let text, let anchor):
      let mark = String(repeating: "#", count: min(max(level, 1), 6))
      let place = anchor.map { MarkdownText.anchor($0) } ?? ""
      lines.append("\(indent)\(mark) \((place + text).markdown)")
    case .paragraph(let text): lines.append(indent + text.markdownLine)
    case .list(let items): write(items, indent)
    case .table(let heads, let rows):
      write(heads, indent)
      lines.append(indent + "|" + String(repeating: " --- |", count: heads.count))
      for row in rows { write(row, indent) }
    case .quote(let blocks): write(blocks, indent: indent + "> ")
    case .rule: lines.append(indent + "---")
    }
  }

  private mutating func write(_ items: [MarkdownBlock.Item], _ indent: String) {
    for item in items {
      lines.append("\(indent)- \(item.text.markdownLine)")
      write(item.items, indent + "  ")
    }
  }

  private mutating func write(_ row: [MarkdownText], _ indent: String) {
    lines.append(indent + "|" + row.map { " \($0.markdown) |" }.joined())
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
