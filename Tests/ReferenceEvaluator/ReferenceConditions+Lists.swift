import FEEL

extension ReferenceConditions {
  /// What a filter leaves of a list.
  struct Filtered {
    /// The list, where it is not known or a fault; or else what is not settled of its elements.
    var problem: ReferenceState?

    /// The elements that certainly belong, and faults for those that cannot be told.
    var certain: [ReferenceState]?

    /// How many others may belong.
    var possible = 0

    /// The faults of those that cannot be told.
    var membershipFaults: Set<Fault> = []

    /// The list as a value: unknown while its membership is.
    var state: ReferenceState {
      if let problem {
        guard case .unknown(let causes, let faults) = problem else { return problem }
        return .unknown(causes, faults.union(membershipFaults))
      }
      return .known(.list(certain ?? [], membershipFaults))
    }

    /// The number of its elements.
    var count: ReferenceState {
      if certain != nil, !membershipFaults.isEmpty { return .fault(membershipFaults) }
      return problem ?? .known(.number(ReferenceNumber(certain?.count ?? 0)))
    }
  }

  func filtered(_ list: Syntax, _ condition: Syntax) -> Filtered {
    guard case .known(.list(let elements, let faults)) = evaluate(list) else {
      return Filtered(problem: evaluate(list))
    }
    var result = Filtered(certain: [], membershipFaults: faults)
    for element in elements {
      switch inItem(of: list, element).evaluate(condition) {
      case .known(.boolean(true)): result.certain?.append(element)
      case .known: break
      case .unknown(let causes, let faults):
        result.possible += 1
        result.problem = .unknown(
          causes.union(result.problem?.causes ?? []), faults.union(result.problem?.faults ?? []))
      case .fault(let faults):
        result.certain?.append(.fault(faults))
        result.membershipFaults.formUnion(faults)
      }
    }
    return result
  }

  /// An element by its position, from 1, or from -1 for the last.
  func element(of list: Syntax, at position: Syntax, _ syntax: Syntax) -> ReferenceState {
    let position = inItem(of: list, .unknown([], [])).evaluate(position)
    return .strict([evaluate(list), position]) { values in
      guard case .list(let elements, _) = values[0], case .number(let number) = values[1],
        let position = number.whole, position != 0, abs(position) <= elements.count
      else { return .fault(.indexOutOfRange, syntax) }
      return elements[position > 0 ? position - 1 : elements.count + position]
    }
  }

  /// A member of a record, of each record in a list, of a date or of a duration.
  func member(
    _ name: String, of state: ReferenceState, _ kind: ReferenceKind
  ) -> ReferenceState {
    switch state {
    case .known(.record(let members)):
      kind.position(of: name).map { members[$0] } ?? .unknown([], [])
    case .known(.list(let elements, let faults)):
      .known(.list(elements.map { member(name, of: $0, kind.element ?? .any) }, faults))
    case .known(let value):
      temporalMember(name, of: value).map { .known(.number($0)) } ?? .unknown([], [])
    case .unknown, .fault: state
    }
  }

  /// The elements of a list, all of them known, or what hinders a strict function of them.
  func strictElements(
    _ arguments: [Syntax], _ function: ([ReferenceValue]) -> ReferenceState
  ) -> ReferenceState {
    overElements(of: items(arguments)) { .strict($0.map(\.whole), function) }
  }

  /// A list, or the arguments as one.
  func items(_ arguments: [Syntax]) -> ReferenceState {
    if arguments.count == 1, kind(arguments[0]).element != nil { return evaluate(arguments[0]) }
    return .known(.list(arguments.map(evaluate), []))
  }
}
