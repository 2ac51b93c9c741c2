import CharterDiagnostics

/// A set of values that terms range over.
protocol Domain: Hashable, Sendable {
  /// The forms that only terms over this domain have.
  associatedtype Operation: Sendable

  /// The value as one of this domain, or `nil` where it is of another.
  init?(_ value: Value)

  /// What a cell holds, or `nil` where that is a value of another domain.
  init?(_ cell: FactCell, in store: FactStore)

  /// The value as one of any domain.
  var value: Value { get }

  /// The kind of type that the values have.
  static var kind: FEELType.Kind { get }

  /// The term as a node.
  static func node(_ term: Term<Self>) -> Node

  /// The term that a node is, if it is one over this domain.
  static func term(_ node: Node) -> Term<Self>?

  /// The work that a function of the value takes, in visits of list elements.
  var size: Int { get }

  /// What hinders a strict function of the value, in the parts that the value has.
  func gap<R: Trace>() -> Gap<R>?

  /// Whether a comparison holds; without an order, only equality can.
  static func holds(_ left: Self, _ comparison: ComparisonOperator, _ right: Self) -> Bool

  /// The list that a term counts by way of a filter, if that is what it does.
  static func filteredList(countedBy term: Term<Self>) -> Term<Elements>?

  /// The terms that an operation is directly made of.
  static func parts(of operation: Operation) -> [Node]

  /// Whether an operation can be a fault though none of its parts is.
  static func canFault(_ operation: Operation) -> Bool

  /// Carries out an operation.
  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<Self, R>
}

extension Domain {
  init?(_ cell: FactCell, in store: FactStore) {
    guard case .known(let value) = store.slot(of: cell) else { return nil }
    self.init(value)
  }

  var size: Int { 1 }

  func gap<R: Trace>() -> Gap<R>? { nil }

  static func holds(_ left: Self, _ comparison: ComparisonOperator, _ right: Self) -> Bool {
    switch comparison {
    case .equal: left == right
    case .notEqual: left != right
    case .less, .lessOrEqual, .greater, .greaterOrEqual: false
    }
  }

  static func filteredList(countedBy term: Term<Self>) -> Term<Elements>? { nil }
}

extension Term {
  /// The term without its type.
  var node: Node { T.node(self) }
}
