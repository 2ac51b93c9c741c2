/// A value that many hold without each carrying its parts about.
package struct Shared<Content: Sendable>: Sendable {
  private indirect enum Box: Sendable {
    case content(Content)
  }

  private let box: Box

  /// Puts a value where many can hold it.
  package init(_ content: Content) {
    box = .content(content)
  }

  /// The value.
  package var content: Content {
    switch box {
    case .content(let content): content
    }
  }
}
