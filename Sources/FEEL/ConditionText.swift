package import CharterDiagnostics

/// The text of a condition and where it lies in the space of offsets of all conditions.
package struct ConditionText: Hashable, Sendable {
  /// The text.
  package let text: String

  /// The offset of its first byte.
  package let base: Int

  /// Makes the text of a condition.
  package init(_ text: String, base: Int = 0) {
    self.text = text
    self.base = base
  }

  /// The part of the text that a range stands for.
  package func text(in range: SourceRange) -> String {
    let utf8 = text.utf8
    let lower = max(0, min(range.lowerBound - base, utf8.count))
    let upper = max(lower, min(range.upperBound - base, utf8.count))
    let start = utf8.index(utf8.startIndex, offsetBy: lower)
    let end = utf8.index(utf8.startIndex, offsetBy: upper)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
