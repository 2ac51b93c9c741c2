extension String: OrderedDomain {
  /// The terms that are texts.
  indirect enum Operation: Sendable {
    case extreme(Extreme)
    case ofTexts(Application2<String, String, String>)
  }

  var size: Int { 1 + utf8.count / 1024 }

  init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self = text
  }

  init?(_ cell: FactCell, in store: FactStore) {
    guard cell.kind == .text || cell.kind == .choice else { return nil }
    self = store.text(of: cell)
  }

  var value: Value { .text(self) }

  static var kind: FEELType.Kind { .text }

  static func node(_ term: Term<String>) -> Node { .text(term) }

  static func term(_ node: Node) -> Term<String>? {
    if case .text(let term) = node { term } else { nil }
  }

  static func extreme(_ extreme: Extreme) -> Operation { .extreme(extreme) }

  static func precedes(_ left: String, _ right: String) -> Bool {
    left.precedesByScalars(right)
  }
}
