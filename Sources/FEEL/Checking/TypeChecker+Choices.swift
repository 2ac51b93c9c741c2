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
    for (text, range) in node.literals where !choices.contains(text) {
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
  /// The texts that are written out and that the value, or an element of it, can be.
  fileprivate var literals: [(text: String, range: SourceRange)] {
    switch self {
    case .text(let term):
      switch term.form {
      case .constant(let text): [(text, term.range)]
      case .conditional(_, let then, let otherwise):
        then.node.literals + otherwise.node.literals
      default: []
      }
    case .list(let term):
      switch term.form {
      case .operation(.literal(let nodes)): nodes.flatMap(\.literals)
      case .conditional(_, let then, let otherwise):
        then.node.literals + otherwise.node.literals
      default: []
      }
    default: []
    }
  }
}
