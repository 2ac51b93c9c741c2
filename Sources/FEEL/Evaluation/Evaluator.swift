import CharterDiagnostics

/// Evaluates terms over the facts of one declaration.
struct Evaluator<R: Trace> {
  let context: Expression.Context
  let definitions: [Definition]

  /// The elements that the enclosing quantifiers and filters have reached, outermost first.
  var variables: [Variable] = []

  /// How often the present term can be evaluated at most: the product of the enclosing lists.
  var multiplicity = 1

  /// Makes an evaluator.
  init(_ context: Expression.Context, definitions: [Definition]) {
    self.context = context
    self.definitions = definitions
  }

  /// Evaluates a term.
  mutating func evaluate<T: Domain>(_ term: Term<T>) -> Outcome<T, R> {
    switch term.form {
    case .constant(let value): .known(value)
    case .fact(let fact): read(fact)
    case .place(let place): read(at: place)
    case .definition(let index): definition(index)
    case .conditional(let test, let then, let otherwise):
      conditional(test, then: then, else: otherwise)
    case .element(let list, let position): element(of: list, at: position, term.range)
    case .member(let record, let index): member(index, of: record)
    case .undetermined(let nodes): Outcome(gap(in: nodes))
    case .operation(let operation): T.evaluate(operation, at: term.range, in: &self)
    }
  }

  /// Evaluates a term of any type to a slot.
  mutating func slot(of node: Node) -> Slot {
    switch node {
    case .boolean(let term): slot(of: term)
    case .number(let term): slot(of: term)
    case .text(let term): slot(of: term)
    case .date(let term): slot(of: term)
    case .yearsAndMonths(let term): slot(of: term)
    case .daysAndTime(let term): slot(of: term)
    case .list(let term): slot(of: term)
    case .record(let term): slot(of: term)
    case .any(let term): slot(of: term)
    }
  }

  private mutating func slot<T: Domain>(of term: Term<T>) -> Slot {
    Slot(evaluate(term))
  }

  private mutating func definition<T: Domain>(_ index: Int) -> Outcome<T, R> {
    guard let term: Term<T> = definitions[index].node?.term() else { return .unknown(R()) }
    // A definition sees no variables, so those of its own begin at the bottom.
    let outer = variables
    variables = []
    defer { variables = outer }
    return evaluate(term)
  }

  private mutating func conditional<T: Domain>(
    _ test: Guarded, then: Term<T>, else otherwise: Term<T>
  ) -> Outcome<T, R> {
    switch evaluate(test.condition) {
    case .known(true): return evaluate(then)
    case .known(false): return evaluate(otherwise)
    case .fault(let trace): return .fault(trace)
    case .unknown(var trace):
      let left = evaluate(then)
      let right = evaluate(otherwise)
      let same = compare(left, .equal, right, at: test.condition.range)
      if case .known(true) = same, !test.mayFault { return left }
      if let other = left.trace { trace.formUnion(other) }
      if let other = right.trace { trace.formUnion(other) }
      // What is missing in two lists may make them equal.
      if case .unknown(let other) = same { trace.formUnion(other) }
      return .unknown(trace)
    }
  }

  /// What hinders a term that has no value, whatever its parts are.
  ///
  /// It does not depend on the type of the term, of which there are nine.
  private mutating func gap(in nodes: [Node]) -> Gap<R> {
    var gaps = Gaps<R>()
    for node in nodes { gaps.add(Gap(slot(of: node))) }
    return gaps.known
  }

  /// Does something that takes the work of some elements, unless that is too much in all.
  ///
  /// The bound depends on the lengths of lists alone, so that a fact that becomes known never
  /// turns a result into this fault or back.
  mutating func visiting<T>(
    _ count: Int, at range: SourceRange, _ body: (inout Evaluator) -> Outcome<T, R>
  ) -> Outcome<T, R> {
    // What takes the work of one element was allowed for when its multiplicity was.
    if count <= 1 { return body(&self) }
    let (product, overflow) = multiplicity.multipliedReportingOverflow(by: count)
    guard !overflow, product <= FEELLimits.visits else {
      return .fault(R(.limitExceeded, range))
    }
    let outer = multiplicity
    multiplicity = product
    defer { multiplicity = outer }
    return body(&self)
  }
}
