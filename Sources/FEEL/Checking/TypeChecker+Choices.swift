import CharterDiagnostics

extension TypeChecker {
  /// Checks that what is compared with a choice can be one of its choices.
  mutating func checkChoices(_ left: Checked, _ right: Checked) {
    if case (.choice(let first)?, .choice(let second)?) = (left.choice, right.choice) {
      if Set(first).isDisjoint(with: second) {
        report(.disjointChoices, left.range.union(right.range))
      }
      return
    }
    check(right, isAmong: left)
    check(left, isAmong: right)
  }

  private mutating func check(_ texts: Checked, isAmong choice: Checked) {
    guard case .choice(let choices)? = choice.choice, let node = texts.node else { return }
    node.forEachLiteral { text, range in
      if choices.contains(text) { return }
      let fact = choice.fact.map { schema.path(of: $0) }
      let nearest = NearestName.find(text, among: choices)
      report(.unknownChoice(text, fact: fact, nearest: nearest), range)
    }
  }
}

extension Checked {
  /// The type of the value or of the list's elements, where that is a choice.
  fileprivate var choice: FEELType? {
    switch type {
    case .choice: type
    case .list(of: .choice(let choices)): .choice(choices)
    default: nil
    }
  }
}

extension Node {
  /// Calls a function with each text that is written out and that the value, or an element of it,
  /// can be, and with its range.
  fileprivate func forEachLiteral(_ body: (String, SourceRange) -> Void) {
    switch self {
    case .text(let term):
      switch term.form {
      case .constant(let text): body(text, term.range)
      case .conditional(_, let then, let otherwise):
        then.node.forEachLiteral(body)
        otherwise.node.forEachLiteral(body)
      default: break
      }
    case .list(let term):
      switch term.form {
      case .operation(.literal(let nodes)): for node in nodes { node.forEachLiteral(body) }
      case .conditional(_, let then, let otherwise):
        then.node.forEachLiteral(body)
        otherwise.node.forEachLiteral(body)
      default: break
      }
    default: break
    }
  }
}
