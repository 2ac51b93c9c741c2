import FEEL

/// What the outcome of a condition rests on.
struct ReferenceGrounds {
  /// Whether an empty list decided it.
  var isVacuous = false

  /// The facts that were read in the parts that decided it.
  var facts: Set<FactID> = []
}

extension ReferenceConditions {
  /// What the outcome of an expression rests on.
  func grounds(_ syntax: Syntax) -> ReferenceGrounds {
    if case .name = syntax.form, case .definition(let definition)? = path(syntax)?.root {
      return outside.grounds(definition)
    }
    switch syntax.form {
    case .conjunction(let parts): return decided(parts, absorbing: false)
    case .disjunction(let parts): return decided(parts, absorbing: true)
    case .some(let bindings, let body):
      return quantifierGrounds(bindings[...], body, absorbing: true)
    case .every(let bindings, let body):
      return quantifierGrounds(bindings[...], body, absorbing: false)
    case .conditional(let test, let then, let otherwise) where kind(syntax) == .boolean:
      let parts: [Syntax] =
        switch evaluate(test) {
        case .known(let value): [test, value == .boolean(true) ? then : otherwise]
        case .unknown: [test, then, otherwise]
        case .fault: [test]
        }
      return union(parts.map(grounds))
    case .call(let name, let arguments) where name.text == "not":
      return grounds(arguments[0].value)
    case .call(let name, let arguments) where name.text == "all" || name.text == "any":
      let list = items(arguments.map(\.value))
      return ReferenceGrounds(isVacuous: list.elements?.isEmpty ?? false, facts: readings(syntax))
    default: return ReferenceGrounds(facts: readings(syntax))
    }
  }

  private func union(_ grounds: [ReferenceGrounds]) -> ReferenceGrounds {
    ReferenceGrounds(
      isVacuous: grounds.contains(where: \.isVacuous),
      facts: grounds.reduce(into: []) { $0.formUnion($1.facts) })
  }

  /// The grounds of a fold: of the parts that decided it.
  private func decided(
    _ parts: [(state: ReferenceState, grounds: () -> ReferenceGrounds)], absorbing: Bool
  ) -> ReferenceGrounds {
    let whole = ReferenceState.fold(parts.map(\.state), absorbing: absorbing)
    let grounds = parts.filter { part in
      switch whole {
      case .boolean(absorbing): part.state == whole
      case .known: true
      case .unknown, .fault: part.state.isUnknown || part.state.isFault
      }
    }.map { $0.grounds() }
    var result = union(grounds)
    // Where one part suffices, an empty list decided only if no other part would have.
    if whole == .boolean(absorbing) { result.isVacuous = grounds.allSatisfy(\.isVacuous) }
    return result
  }

  private func decided(_ parts: [Syntax], absorbing: Bool) -> ReferenceGrounds {
    decided(parts.map { part in (evaluate(part), { grounds(part) }) }, absorbing: absorbing)
  }

  private func quantifierGrounds(
    _ bindings: ArraySlice<Syntax.Binding>, _ body: Syntax, absorbing: Bool
  ) -> ReferenceGrounds {
    guard let binding = bindings.first else { return grounds(body) }
    let rest = bindings.dropFirst()
    let list = evaluate(binding.list).elements
    guard let list, !list.isEmpty else {
      return ReferenceGrounds(isVacuous: list != nil, facts: readings(binding.list))
    }
    var result = decided(
      list.map { element in
        let inner = self.binding(binding, to: element)
        return (
          inner.quantifier(rest, body, absorbing: absorbing),
          { inner.quantifierGrounds(rest, body, absorbing: absorbing) }
        )
      }, absorbing: absorbing)
    result.facts.formUnion(
      elementFact(binding.list) == nil
        ? readings(binding.list) : filterReadings(binding.list))
    return result
  }

  /// The facts that the filters of a list read, its elements aside.
  private func filterReadings(_ list: Syntax) -> Set<FactID> {
    switch list.form {
    case .member(let list, _): filterReadings(list)
    case .bracket(let list, let condition):
      filterReadings(list).union(inItem(of: list, .unknown([], [])).readings(condition))
    default: []
    }
  }

  /// The fact whose elements the elements of a list are, if they are those of a fact.
  func elementFact(_ syntax: Syntax) -> FactID? {
    if let (root, rest) = path(syntax) {
      switch root {
      case .fact(let id): return id
      case .scope(let scope): return rest.isEmpty ? nil : scope.fact
      case .definition: return nil
      }
    }
    switch syntax.form {
    case .member(let list, _): return elementFact(list)
    case .bracket(let list, _): return isIndex(syntax) ? nil : elementFact(list)
    default: return nil
    }
  }

  /// The facts that are named in an expression, and those that its definitions rest on.
  private func readings(_ syntax: Syntax) -> Set<FactID> {
    if let (root, rest) = path(syntax) {
      switch root {
      case .fact(let id): return [id]
      case .scope(let scope):
        let fact = rest.reduce(scope.fact) { fact, name in fact.flatMap { members[$0]?[name] } }
        return Set(fact.map { [$0] } ?? [])
      case .definition(let definition): return outside.grounds(definition).facts
      }
    }
    var inner = self
    var parts = syntax.form.parts
    switch syntax.form {
    case .bracket(let list, let condition):
      inner = inItem(of: list, .unknown([], []))
      return readings(list).union(inner.readings(condition))
    case .some(let bindings, let body), .every(let bindings, let body):
      var result: Set<FactID> = []
      for binding in bindings {
        result.formUnion(inner.readings(binding.list))
        inner = inner.binding(binding, to: .unknown([], []))
        inner.scopes[inner.scopes.count - 1].fact = nil
      }
      return result.union(inner.readings(body))
    case .member(let value, _): parts = [value]
    default: break
    }
    return parts.reduce(into: []) { $0.formUnion(readings($1)) }
  }

  /// The facts that an expression names, through definitions too.
  func named(in syntax: Syntax) -> Set<FactID> {
    if let (root, _) = path(syntax) {
      switch root {
      case .fact(let id): return [id]
      case .scope: return []
      case .definition(let definition): return outside.named(in: definition)
      }
    }
    return syntax.form.parts.reduce(into: []) { $0.formUnion(named(in: $1)) }
  }
}
