/// A value that many hold without each carrying its parts about.
package final class Shared<Content: Sendable>: Sendable {
  /// The value.
  package let content: Content

  /// Puts a value where many can hold it.
  package init(_ content: Content) {
    self.content = content
  }
}
