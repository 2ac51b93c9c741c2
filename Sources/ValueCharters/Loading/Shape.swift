import CharterDiagnostics
package import CharterJSON

/// What a member holds, and how to read it.
///
/// A shape reports what is wrong and then gives `nil`; what it gives is right.
package struct Shape<Content>: Sendable {
  private let read: @Sendable (JSONNode, MemberLabel, inout LoadingLog) -> Content?

  /// Makes a shape.
  package init(
    _ read: @escaping @Sendable (JSONNode, MemberLabel, inout LoadingLog) -> Content?
  ) {
    self.read = read
  }

  /// Reads a node that stands at a place.
  package func callAsFunction(
    _ node: JSONNode, _ label: MemberLabel, _ log: inout LoadingLog
  ) -> Content? {
    // What the reader could not make out has its diagnostic already.
    let content = node.kind == nil ? nil : read(node, label, &log)
    if content == nil { log.unread.insert(label.name) }
    return content
  }

  /// The shape that also tells where its content stands.
  package static func located<Inner>(_ inner: Shape<Inner>) -> Shape
  where Content == Located<Inner> {
    Shape { node, label, log in
      inner(node, label, &log).map { Located($0, log.location(node.range)) }
    }
  }

  /// The list of such things; elements that are wrong are reported and left out.
  package static func list<Element>(
    of element: Shape<Element>, canBeEmpty: Bool = true
  ) -> Shape where Content == [Element] {
    Shape { node, label, log in
      guard let elements = node.elements else {
        log.reportWrongType(label, .list, node)
        return nil
      }
      if elements.isEmpty, !canBeEmpty {
        log.report(ShapeProblem.emptyList(label), at: node.range)
      }
      return elements.compactMap { element($0, label.element, &log) }
    }
  }
}

extension LoadingLog {
  /// Reports that a member holds the wrong type.
  package mutating func reportWrongType(
    _ label: MemberLabel, _ expected: ShapeProblem.Expectation, _ node: JSONNode
  ) {
    guard let found = FoundKind(node) else { return }
    report(ShapeProblem.wrongType(label, expected: expected, found: found), at: node.range)
  }
}
