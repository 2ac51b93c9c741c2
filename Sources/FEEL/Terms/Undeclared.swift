import CharterDiagnostics

/// The domain of what has no declared type; nothing in it is ever known.
enum Undeclared {}

extension Undeclared: Domain {
  init?(_ value: Value) { nil }

  var value: Value {
    switch self {}
  }

  static func node(_ term: Term<Undeclared>) -> Node { .any(term) }

  static func term(_ node: Node) -> Term<Undeclared>? {
    if case .any(let term) = node { term } else { nil }
  }

  static func evaluate<R: Trace>(
    _ operation: Never, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<Undeclared, R> {}
}
