import CharterDiagnostics

extension Syntax.Form {
  /// The expressions that this one is directly made of, in the order of the text.
  package var parts: [Syntax] {
    switch self {
    case .invalid, .number, .text, .boolean, .temporal, .name: []
    case .member(let part, _), .negation(let part): [part]
    case .list(let parts), .conjunction(let parts), .disjunction(let parts): parts
    case .range(let lower, _, let upper, _): [lower, upper]
    case .call(_, let arguments): arguments.map(\.value)
    case .application(let callee, let arguments): [callee] + arguments.map(\.value)
    case .arithmetic(_, let left, let right), .comparison(_, let left, let right),
      .bracket(let left, let right):
      [left, right]
    case .between(let subject, let lower, let upper): [subject, lower, upper]
    case .membership(let subject, let tests): [subject] + tests.map(\.operand)
    case .conditional(let test, let then, let otherwise): [test, then, otherwise]
    case .some(let bindings, let body), .every(let bindings, let body):
      bindings.map(\.list) + [body]
    }
  }
}

extension Syntax.Form {
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
    height = form.ownHeight + (form.parts.lazy.map(\.height).max() ?? 0)
  }
}
