import CharterDiagnostics

/// A named expression that conditions may use.
struct Definition: Sendable {
  let name: String
  let source: ConditionText
  let range: SourceRange
  let type: FEELType

  /// The term; `nil` where the definition has errors.
  let node: Node?

  /// What the term rests on.
  let grounds: Grounds?

  /// The facts that it can read, through other definitions too.
  let facts: [FactID]

  /// Whether it may turn out to be a fault while it is not known.
  let mayFault: Bool

  let extent: Extent
}

/// How much evaluating an expression once can take, with its definitions written out.
struct Extent: Hashable, Sendable {
  /// The number of parts.
  var size = 0

  /// How deeply they are nested.
  var depth = 0
}
