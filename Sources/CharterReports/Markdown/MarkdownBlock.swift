/// A part of a Markdown document that stands on lines of its own.
package indirect enum MarkdownBlock: Hashable, Sendable {
  /// A heading of a level from 1; links lead to its anchor.
  case heading(Int, MarkdownText, anchor: String? = nil)

  /// A paragraph.
  case paragraph(MarkdownText)

  /// A list with bullets.
  case list([Item])

  /// A table with a heading over each column.
  case table([MarkdownText], rows: [[MarkdownText]])

  /// Blocks that are set apart from the rest.
  case quote([MarkdownBlock])

  /// A line across the page.
  case rule
}

extension MarkdownBlock {
  /// An item of a list, with a list of its own.
  package struct Item: Hashable, Sendable {
    /// What the item says.
    package var text: MarkdownText

    /// The items below it.
    package var items: [Item]

    /// Makes an item.
    package init(_ text: MarkdownText, _ items: [Item] = []) {
      self.text = text
      self.items = items
    }
  }
}
