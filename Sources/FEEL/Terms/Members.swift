import CharterDiagnostics

/// The members of a record while it is evaluated.
struct Members: Hashable, Sendable {
  /// What is known about each member.
  let slots: [Slot]
}

extension Members: Domain {
  init?(_ value: Value) {
    guard case .record(let slots) = value else { return nil }
    self.init(slots: slots)
  }

  var value: Value { .record(slots) }

  var size: Int { Elements(slots).size }

  func gap<R: Trace>() -> Gap<R>? { Elements(slots).gap() }

  static var kind: FEELType.Kind { .record }

  static func node(_ term: Term<Members>) -> Node { .record(term) }

  static func term(_ node: Node) -> Term<Members>? {
    if case .record(let term) = node { term } else { nil }
  }

  static func canFault(_ operation: Never) -> Bool {}

  static func parts(of operation: Never) -> [Node] {}

  static func evaluate<R: Trace>(
    _ operation: Never, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<Members, R> {}
}
