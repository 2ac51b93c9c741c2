import FEEL

/// The meaning of conditions, written down once more.
///
/// This is a second evaluator, made from the page on semantics and from nothing else, to hold the
/// first against. It walks the parsed syntax naively: every part is evaluated every time, nothing
/// is compiled, typed or kept. It shares with the engine the parser, the models of files, and the
/// plain types `Cause`, `Fault` and `CivilDate`, of which it uses no arithmetic. Numbers, days,
/// durations, types, tables and folds are its own.
struct ReferenceConditions {
  /// A name that `some`, `every` or a filter brings.
  struct Scope {
    /// The variable; `nil` for the element of a filter, `item`.
    let name: String?
    let kind: ReferenceKind
    let state: ReferenceState

    /// The fact whose element it is, if it is one.
    var fact: FactID?

    /// Whether it may turn out to be a fault.
    let mayFault: Bool
  }

  /// What the first names of a path stand for.
  enum Root {
    case scope(Scope)
    case definition(Syntax)
    case fact(FactID)
  }

  /// The facts by path.
  var facts: [String: (id: FactID, kind: ReferenceKind)]

  /// The members of list elements, by the fact that they are members of and by name.
  var members: [FactID: [String: FactID]] = [:]

  /// What is known of each.
  var states: [FactID: ReferenceState]
  var definitions: [String: Syntax] = [:]
  let today: CivilDate
  var scopes: [Scope] = []
}

extension ReferenceConditions {
  /// What a chain of names begins with, and the members that follow.
  func path(_ syntax: Syntax) -> (root: Root, rest: [String])? {
    var names: [String] = []
    var base = syntax
    while case .member(let value, let name) = base.form {
      names.insert(name.text, at: 0)
      base = value
    }
    guard case .name(let first) = base.form else { return nil }
    for scope in scopes.reversed() {
      if scope.name == first || scope.name == nil && first == "item" {
        return (.scope(scope), names)
      }
      if scope.name == nil, scope.kind.element == nil, scope.kind.position(of: first) != nil {
        return (.scope(scope), [first] + names)
      }
    }
    if let definition = definitions[first] { return (.definition(definition), names) }
    for count in 0...names.count {
      let path = ([first] + names.prefix(count)).joined(separator: ".")
      if let fact = facts[path] { return (.fact(fact.id), Array(names.dropFirst(count))) }
    }
    return nil
  }

  func kind(of root: Root) -> ReferenceKind {
    switch root {
    case .scope(let scope): scope.kind
    case .definition(let syntax): outside.kind(syntax)
    case .fact(let id): facts.values.first { $0.id == id }?.kind ?? .any
    }
  }

  private func state(of root: Root) -> ReferenceState {
    switch root {
    case .scope(let scope): scope.state
    case .definition(let syntax): outside.evaluate(syntax)
    case .fact(let id): states[id] ?? .unknown([Cause(id, .notDeclared)], [])
    }
  }

  /// What a definition sees: no variables.
  var outside: ReferenceConditions {
    var result = self
    result.scopes = []
    return result
  }

  func with(_ scope: Scope) -> ReferenceConditions {
    var result = self
    result.scopes.append(scope)
    return result
  }

  /// What the condition of a filter sees.
  func inItem(of list: Syntax, _ element: ReferenceState) -> ReferenceConditions {
    with(
      Scope(
        name: nil, kind: kind(list).element ?? .any, state: element, mayFault: mayFault(list)))
  }

  /// What the body of a quantifier sees.
  func binding(_ binding: Syntax.Binding, to element: ReferenceState) -> ReferenceConditions {
    let list = binding.list
    return with(
      Scope(
        name: binding.name.text, kind: kind(list).element ?? .any, state: element,
        fact: elementFact(list), mayFault: mayFault(list)))
  }
}

extension ReferenceConditions {
  /// Evaluates an expression.
  func evaluate(_ syntax: Syntax) -> ReferenceState {
    if let (root, rest) = path(syntax) {
      var kind = kind(of: root)
      var state = state(of: root)
      for name in rest {
        state = member(name, of: state, kind)
        kind = kind.member(name)
      }
      return state
    }
    switch syntax.form {
    case .number(let number):
      return ReferenceNumber(number.description).map { .known(.number($0)) } ?? .unknown([], [])
    case .text(let text): return .known(.text(text))
    case .boolean(let value): return .boolean(value)
    case .temporal(let text): return temporal(text)
    case .list(let elements): return .known(.list(elements.map(evaluate), []))
    case .negation(let operand): return negated(evaluate(operand), syntax)
    case .arithmetic(let sign, let left, let right):
      return .strict([evaluate(left), evaluate(right)]) {
        calculate(sign, $0[0], $0[1], syntax)
      }
    case .conjunction(let parts): return .fold(parts.map(evaluate), absorbing: false)
    case .disjunction(let parts): return .fold(parts.map(evaluate), absorbing: true)
    case .comparison(let sign, let left, let right):
      return forEach(operand(left)) { compare($0, sign, operand(right)) }
    case .between(let subject, let lower, let upper):
      return forEach(operand(subject)) { subject in
        .fold(
          [
            compare(subject, .greaterOrEqual, operand(lower)),
            compare(subject, .lessOrEqual, operand(upper)),
          ], absorbing: false)
      }
    case .membership(let subject, let tests):
      let kind = kind(subject)
      return forEach(operand(subject)) { subject in
        .fold(tests.flatMap { self.tests(subject, kind, $0) }, absorbing: true)
      }
    case .conditional(let test, let then, let otherwise):
      return conditional(test, evaluate(test), evaluate(then), evaluate(otherwise))
    case .some(let bindings, let body): return quantifier(bindings[...], body, absorbing: true)
    case .every(let bindings, let body): return quantifier(bindings[...], body, absorbing: false)
    case .member(let value, let name): return member(name.text, of: evaluate(value), kind(value))
    case .bracket(let list, let inner):
      return isIndex(syntax) ? element(of: list, at: inner, syntax) : filtered(list, inner).state
    case .call(let name, let arguments): return call(name.text, arguments, syntax)
    case .name, .invalid, .range, .application: return .unknown([], [])
    }
  }

  private func conditional(
    _ test: Syntax, _ outcome: ReferenceState, _ then: ReferenceState,
    _ otherwise: ReferenceState
  ) -> ReferenceState {
    switch outcome {
    case .known(let value): return value == .boolean(true) ? then : otherwise
    case .fault: return outcome
    case .unknown(let causes, let faults):
      let same = compare(then, .equal, .state(otherwise))
      if !mayFault(test), same == .boolean(true) { return then }
      // What is missing in two lists may make them equal.
      let missing = same.isUnknown ? same : .unknown([], [])
      return .unknown(
        causes.union(then.causes).union(otherwise.causes).union(missing.causes),
        faults.union(then.faults).union(otherwise.faults).union(missing.faults))
    }
  }

  func quantifier(
    _ bindings: ArraySlice<Syntax.Binding>, _ body: Syntax, absorbing: Bool
  ) -> ReferenceState {
    guard let binding = bindings.first else { return evaluate(body) }
    return overElements(of: evaluate(binding.list)) { elements in
      .fold(
        elements.map {
          self.binding(binding, to: $0)
            .quantifier(bindings.dropFirst(), body, absorbing: absorbing)
        }, absorbing: absorbing)
    }
  }

  /// What is said of a list that is known; of another, that it is not known or a fault.
  func overElements(
    of list: ReferenceState, _ body: ([ReferenceState]) -> ReferenceState
  ) -> ReferenceState {
    list.elements.map(body) ?? list
  }
}
