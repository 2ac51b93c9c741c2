/// What the outcome of a term can rest on, worked out once when it is compiled.
indirect enum Grounds: Sendable {
  /// What the term reads, and the definitions that it uses.
  case readings([Place], definitions: [Int])

  /// A condition that is a definition.
  case definition(Int)

  /// What a condition rests on rests its contrary on too.
  case negation(Grounds)

  /// Conditions that are joined: those that decide.
  case junction(Junction, [Part])

  /// `if`: the test, and the branch that it leads to.
  case conditional(Part, then: Part, otherwise: Part)

  /// A quantifier: the elements that decide, and what chose them: the filters of their list, or
  /// all of the list where they are none of a fact's.
  case quantifier(Junction, over: Term<Elements>, Part, list: Grounds, filters: [Grounds])

  /// A condition with its grounds.
  struct Part: Sendable {
    let condition: Term<Bool>
    let grounds: Grounds

    init(_ condition: Term<Bool>) {
      self.condition = condition
      grounds = Grounds(condition.node)
    }
  }

  /// Works out the grounds of a term.
  init(_ node: Node) {
    guard case .boolean(let term) = node else {
      self = .all(of: node)
      return
    }
    switch term.form {
    case .conditional(let test, let then, let otherwise):
      self = .conditional(
        Part(test.condition), then: Part(then), otherwise: Part(otherwise))
    case .operation(.not(let operand)): self = .negation(Grounds(operand.node))
    case .operation(.junction(let junction, let parts)):
      self = .junction(junction, parts.map { Part($0.term) })
    case .definition(let index): self = .definition(index)
    case .operation(.quantifier(let junction, let list, let body)):
      self = .quantifier(
        junction, over: list, Part(body), list: .all(of: list.node),
        filters: list.filterConditions.map { .all(of: $0) })
    default: self = .all(of: node)
    }
  }

  /// All that a term reads, however it comes out.
  private static func all(of node: Node) -> Grounds {
    var places: [Place] = []
    var definitions: [Int] = []
    var open = [node]
    while let node = open.popLast() {
      if let place = node.place, !places.contains(place) { places.append(place) }
      if let index = node.definition, !definitions.contains(index) { definitions.append(index) }
      open += node.parts
    }
    return .readings(places, definitions: definitions)
  }
}
