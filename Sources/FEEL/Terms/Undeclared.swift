import CharterDiagnostics

/// The domain of what has no declared type; nothing in it is ever known.
enum Undeclared {}

extension Undeclared: OrderedDomain {
  /// The terms whose lists may be known, to be empty.
  enum Operation: Sendable {
    case extreme(Extreme)
  }

  init?(_ value: Value) { nil }

  var value: Value {
    switch self {}
  }

  static func precedes(_ left: Undeclared, _ right: Undeclared) -> Bool {}

  static func extreme(_ extreme: Extreme) -> Operation { .extreme(extreme) }

  static var kind: FEELType.Kind { .any }

  static func node(_ term: Term<Undeclared>) -> Node { .any(term) }

  static func term(_ node: Node) -> Term<Undeclared>? {
    if case .any(let term) = node { term } else { nil }
  }

  static func canFault(_ operation: Operation) -> Bool { true }

  static func parts(of operation: Operation) -> [Node] {
    switch operation {
    case .extreme(let extreme): [extreme.list.node]
    }
  }

  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<Undeclared, R> {
    switch operation {
    case .extreme(let extreme): evaluator.find(extreme, at: range)
    }
  }
}
