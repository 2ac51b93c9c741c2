import CharterDiagnostics

/// An expression that was checked: its type, and its term unless it has errors.
///
/// An object, as terms are big and are passed around a lot while they are put together.
final class Checked: Sendable {
  /// The type, or what it would be without the errors.
  let type: FEELType

  /// The term; `nil` where an error was reported.
  let node: Node?

  /// The range of the text.
  let range: SourceRange

  /// The fact that is read; for a list, the fact that its elements are.
  let fact: FactID?

  /// Makes a checked expression.
  init(_ type: FEELType, _ node: Node?, _ range: SourceRange, fact: FactID? = nil) {
    self.type = type
    self.node = node
    self.range = range
    self.fact = fact
  }

  /// The expression, as one that reads a fact, or whose elements are one.
  func reading(_ fact: FactID?) -> Checked { Checked(type, node, range, fact: fact) }

  /// An expression with an error that was reported.
  static func invalid(_ range: SourceRange, _ type: FEELType = .any) -> Checked {
    Checked(type, nil, range)
  }

  /// The term as one over a domain; `nil` where it has errors or another type.
  func term<T: Domain>(as domain: T.Type = T.self) -> Term<T>? { node?.term() }
}
