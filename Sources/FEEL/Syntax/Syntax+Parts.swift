import CharterDiagnostics

extension Syntax.Form {
  /// The expressions that this one is directly made of, in the order of the text.
  package var parts: [Syntax] {
    var parts: [Syntax] = []
    forEachPart { parts.append($0) }
    return parts
  }

  /// Passes on each expression that this one is directly made of, in the order of the text.
  private func forEachPart(_ body: (Syntax) -> Void) {
    switch self {
    case .invalid, .number, .text, .boolean, .temporal, .name: break
    case .member(let part, _), .negation(let part): body(part)
    case .list(let parts), .conjunction(let parts), .disjunction(let parts):
      for part in parts { body(part) }
    case .range(let first, _, let second, _), .arithmetic(_, let first, let second),
      .comparison(_, let first, let second), .bracket(let first, let second):
      body(first)
      body(second)
    case .call(_, let arguments):
      for argument in arguments { body(argument.value) }
    case .application(let callee, let arguments):
      body(callee)
      for argument in arguments { body(argument.value) }
    case .between(let first, let second, let third),
      .conditional(let first, let second, let third):
      body(first)
      body(second)
      body(third)
    case .membership(let subject, let tests):
      body(subject)
      for test in tests { body(test.operand) }
    case .some(let bindings, let part), .every(let bindings, let part):
      for binding in bindings { body(binding.list) }
      body(part)
    }
  }
}

extension Syntax.Form {
  /// The height of the highest part; 0 where there is none.
  fileprivate var innerHeight: Int {
    var height = 0
    forEachPart { height = max(height, $0.height) }
    return height
  }

  /// How many levels the form adds; every variable of a quantifier is one of its own.
  fileprivate var ownHeight: Int {
    switch self {
    case .some(let bindings, _), .every(let bindings, _): max(1, bindings.count)
    default: 1
    }
  }
}

extension Syntax {
  /// Makes an expression.
  init(_ form: Form, _ range: SourceRange) {
    self.form = form
    self.range = range
    height = form.ownHeight + form.innerHeight
  }
}
