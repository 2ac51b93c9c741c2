/// Text of a Markdown document: what it says, apart from how Markdown writes that.
package struct MarkdownText: Hashable, Sendable {
  /// A part of a text.
  indirect enum Part: Hashable, Sendable {
    case plain(String)
    case code(String)
    case strong(MarkdownText)
    case emphasis(MarkdownText)
    case link(MarkdownText, destination: String)
    case anchor(String)
    case lineBreak
  }

  /// The parts, in order.
  private(set) var parts: [Part]

  /// Whether there is nothing to read.
  package var isEmpty: Bool { parts.isEmpty }

  /// Plain text; nothing in it is markup.
  package static func plain(_ text: String) -> MarkdownText {
    MarkdownText(parts: text.isEmpty ? [] : [.plain(text)])
  }

  /// An identifier or the like.
  package static func code(_ text: String) -> MarkdownText {
    MarkdownText(parts: [.code(text)])
  }

  /// Text that stands out.
  package static func strong(_ text: String) -> MarkdownText {
    MarkdownText(parts: [.strong(.plain(text))])
  }

  /// Text that is set apart.
  package static func emphasis(_ text: String) -> MarkdownText {
    MarkdownText(parts: [.emphasis(.plain(text))])
  }

  /// Text that leads somewhere.
  package static func link(_ text: String, to destination: String) -> MarkdownText {
    MarkdownText(parts: [.link(.plain(text), destination: destination)])
  }

  /// A place that links can lead to.
  package static func anchor(_ name: String) -> MarkdownText {
    MarkdownText(parts: [.anchor(name)])
  }

  /// A new line, within a cell of a table.
  package static let lineBreak = MarkdownText(parts: [.lineBreak])

  /// One text behind the other.
  package static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
    MarkdownText(parts: left.parts + right.parts)
  }
}

extension MarkdownText: ExpressibleByStringLiteral {
  /// Makes plain text.
  package init(stringLiteral text: String) {
    self = .plain(text)
  }
}

extension Sequence<MarkdownText> {
  /// The texts with another one between each two.
  func joined(by separator: MarkdownText) -> MarkdownText {
    var result = MarkdownText.plain("")
    for (index, text) in enumerated() {
      if index > 0 { result = result + separator }
      result = result + text
    }
    return result
  }
}
