import CharterDiagnostics

/// The named expressions that conditions may use.
struct Definitions: Sendable {
  /// A named expression.
  struct Definition: Sendable {
    let name: String
    let source: ConditionText
    let range: SourceRange
    let type: FEELType

    /// The term; `nil` where the definition has errors.
    let node: Node?

    /// The facts that it can read, through other definitions too.
    let facts: Set<FactID>

    /// Whether it may turn out to be a fault while it is not known.
    let mayFault: Bool

    let extent: Extent
  }

  private var definitions: [Definition] = []
  private var indices: [String: Int] = [:]

  subscript(index: Int) -> Definition { definitions[index] }

  /// The names, in the order in which the definitions were checked.
  var names: [String] { definitions.map(\.name) }

  /// The number of a definition.
  func index(of name: String) -> Int? { indices[name] }

  /// Adds a definition; one of the same name is hidden by it.
  mutating func append(_ definition: Definition) {
    indices[definition.name] = definitions.count
    definitions.append(definition)
  }
}

/// How much evaluating an expression once can take, with its definitions written out.
struct Extent: Hashable, Sendable {
  /// The number of parts.
  var size = 0

  /// How deeply they are nested.
  var depth = 0
}
