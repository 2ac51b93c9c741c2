extension TextPage {
  /// A text with its label.
  ///
  /// An object, as the runtime makes a type for the arrays of each kind of value, and one for those of
  /// all classes.
  package final class Row: Sendable {
    let label: String
    let text: String

    /// Makes a row.
    ///
    /// - Parameters:
    ///   - label: What stands in front of the text.
    ///   - text: The text.
    package init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }
}
