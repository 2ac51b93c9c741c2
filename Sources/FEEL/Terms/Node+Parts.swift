extension Node {
  /// The terms that the term is directly made of.
  var parts: [Node] {
    switch self {
    case .boolean(let term): term.parts
    case .number(let term): term.parts
    case .text(let term): term.parts
    case .date(let term): term.parts
    case .yearsAndMonths(let term): term.parts
    case .daysAndTime(let term): term.parts
    case .list(let term): term.parts
    case .record(let term): term.parts
    case .any(let term): term.parts
    }
  }

  /// The place that the term reads, if that is what it does.
  var place: Place? {
    switch self {
    case .boolean(let term): term.place
    case .number(let term): term.place
    case .text(let term): term.place
    case .date(let term): term.place
    case .yearsAndMonths(let term): term.place
    case .daysAndTime(let term): term.place
    case .list(let term): term.place
    case .record(let term): term.place
    case .any(let term): term.place
    }
  }

  /// The definition that the term stands for, if that is what it does.
  var definition: Int? {
    switch self {
    case .boolean(let term): term.definition
    case .number(let term): term.definition
    case .text(let term): term.definition
    case .date(let term): term.definition
    case .yearsAndMonths(let term): term.definition
    case .daysAndTime(let term): term.definition
    case .list(let term): term.definition
    case .record(let term): term.definition
    case .any(let term): term.definition
    }
  }
}

extension Node {
  /// Whether the term can be a fault though none of its parts is.
  var canFault: Bool {
    switch self {
    case .boolean(let term): term.canFault
    case .number(let term): term.canFault
    case .text(let term): term.canFault
    case .date(let term): term.canFault
    case .yearsAndMonths(let term): term.canFault
    case .daysAndTime(let term): term.canFault
    case .list(let term): term.canFault
    case .record(let term): term.canFault
    case .any(let term): term.canFault
    }
  }
}

extension Term {
  fileprivate var canFault: Bool {
    switch form {
    case .constant, .fact, .place, .definition, .conditional, .member, .undetermined: false
    case .element: true
    case .operation(let operation): T.canFault(operation)
    }
  }

  fileprivate var parts: [Node] {
    switch form {
    case .constant, .fact, .place, .definition: []
    case .conditional(let test, let then, let otherwise):
      [test.condition.node, then.node, otherwise.node]
    case .element(let list, let position): [list.node, position.node]
    case .member(let record, _): [record.node]
    case .undetermined(let nodes): nodes
    case .operation(let operation): T.parts(of: operation)
    }
  }

  fileprivate var place: Place? {
    switch form {
    case .fact(let fact): Place(.fact(fact), fact: fact)
    case .place(let place): place
    default: nil
    }
  }

  fileprivate var definition: Int? {
    if case .definition(let index) = form { index } else { nil }
  }
}

extension Application1 {
  /// The argument.
  var parts: [Node] { [argument.node] }
}

extension Application2 {
  /// The arguments.
  var parts: [Node] { [first.node, second.node] }
}

extension Application3 {
  /// The arguments.
  var parts: [Node] { [first.node, second.node, third.node] }
}
