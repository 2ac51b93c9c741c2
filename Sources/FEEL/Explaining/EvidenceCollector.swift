import CharterDiagnostics

/// Collects the facts that decided the outcome of a condition.
///
/// What it finds is what the parts of an ``Explanation`` that decided read; but no explanation is
/// made for it, as most findings are shown with their evidence and few with their reasons.
struct EvidenceCollector {
  /// What was found, in the order in which it was met.
  private(set) var found: [DecisiveFact] = []
  private var evaluator: Evaluator<NoTrace>
  private let onlyKnown: Bool

  /// Where the elements come from that the enclosing quantifiers have reached, outermost first.
  private var origins: [Origin] = []

  /// Makes a collector.
  init(_ context: Expression.Context, definitions: [Definition], onlyKnown: Bool) {
    evaluator = Evaluator(context, definitions: definitions)
    self.onlyKnown = onlyKnown
  }

  /// Collects what the outcome of a term rests on.
  ///
  /// - Parameters:
  ///   - grounds: What it can rest on.
  ///   - truth: What it says, if it is a condition.
  mutating func collect(_ grounds: Grounds, _ truth: Truth) {
    guard found.count < FEELLimits.explanationSize else { return }
    switch grounds {
    case .readings(let places, let definitions):
      // By index, which leaves the places where they are.
      for index in places.indices { read(places[index]) }
      for index in definitions { collect(definition: index, self.truth(ofDefinition: index)) }
    case .definition(let index): collect(definition: index, truth)
    case .negation(let operand): collect(operand, truth.negated)
    case .junction(let junction, let parts):
      for index in parts.indices {
        guard let truth = decisiveTruth(of: parts[index].condition, of: truth, junction) else {
          continue
        }
        collect(parts[index].grounds, truth)
      }
    case .conditional(let test, let then, let otherwise):
      collect(test, then: then, else: otherwise, truth)
    case .quantifier(let junction, let list, let body, let listGrounds, let filters):
      collect(junction, over: list, body, listGrounds, filters, truth)
    }
  }

  /// Collects what a definition rests on; it sees no variables.
  private mutating func collect(definition index: Int, _ truth: Truth) {
    guard let grounds = evaluator.definitions[index].grounds else { return }
    let outer = (origins, evaluator.variables)
    (origins, evaluator.variables) = ([], [])
    defer { (origins, evaluator.variables) = outer }
    collect(grounds, truth)
  }

  private mutating func collect(
    _ test: Grounds.Part, then: Grounds.Part, else otherwise: Grounds.Part, _ truth: Truth
  ) {
    let testTruth = self.truth(of: test.condition)
    collect(test.grounds, testTruth)
    switch testTruth {
    case .true: collect(then.grounds, truth)
    case .false: collect(otherwise.grounds, truth)
    case .unknown:
      for branch in [then, otherwise] { collect(branch.grounds, self.truth(of: branch.condition)) }
    case .fault: break
    }
  }

  private mutating func collect(
    _ junction: Junction, over list: Term<Elements>, _ body: Grounds.Part, _ listGrounds: Grounds,
    _ filters: [Grounds], _ truth: Truth
  ) {
    guard case .known(let elements) = evaluator.elements(of: list), elements.count > 0 else {
      return collect(listGrounds, truth)
    }
    let multiplicity = evaluator.multiplicity
    let (product, overflow) = multiplicity.multipliedReportingOverflow(by: elements.count)
    guard !overflow, product <= FEELLimits.visits else { return collect(listGrounds, truth) }
    let listOrigins = evaluator.origins(of: list, origins)
    for source in listOrigins == nil ? [listGrounds] : filters { collect(source, truth) }
    evaluator.multiplicity = product
    defer { evaluator.multiplicity = multiplicity }
    var count = 0
    for position in 0..<elements.count {
      origins.append(listOrigins?[position] ?? .elsewhere)
      evaluator.variables.append(evaluator.element(position, of: elements))
      defer {
        evaluator.variables.removeLast()
        origins.removeLast()
      }
      guard let truth = decisiveTruth(of: body.condition, of: truth, junction) else { continue }
      count += 1
      guard count <= FEELLimits.explainedElements else { break }
      collect(body.grounds, truth)
    }
  }

  /// What a condition says that others are joined with, if the outcome of the whole rests on it.
  private mutating func decisiveTruth(
    of condition: Term<Bool>, of whole: Truth, _ junction: Junction
  ) -> Truth? {
    // Where no part absorbed the others, each says what the whole says.
    if (whole == .true && junction == .and) || (whole == .false && junction == .or) { return whole }
    let truth = self.truth(of: condition)
    return truth.decides(whole, by: junction) ? truth : nil
  }

  private mutating func truth(ofDefinition index: Int) -> Truth {
    guard case .boolean(let condition) = evaluator.definitions[index].node else { return .unknown }
    let outer = evaluator.variables
    evaluator.variables = []
    defer { evaluator.variables = outer }
    return truth(of: condition)
  }

  /// Notes what is read at a place, unless that is an element of a list inside the term.
  private mutating func read(_ place: Place) {
    guard let fact = place.fact else { return }
    if onlyKnown, case .fact(let fact) = place.root, evaluator.context.facts.reason(of: fact) != nil
    {
      return
    }
    guard let indices = place.indices(origins) else { return }
    let variable = evaluator.variable(at: place)
    guard !onlyKnown || variable.isKnown(in: evaluator.context.facts) else { return }
    found.append(DecisiveFact(fact, at: ListPositions(indices), variable))
  }

  private mutating func truth(of condition: Term<Bool>) -> Truth {
    Truth(evaluator.evaluate(condition))
  }
}

extension Truth {
  /// The truth of an outcome.
  init<R: Trace>(_ outcome: Outcome<Bool, R>) {
    switch outcome {
    case .known(true): self = .true
    case .known(false): self = .false
    case .unknown: self = .unknown
    case .fault: self = .fault
    }
  }

  /// Whether what one condition says is among what decided a joining of several.
  ///
  /// - Parameters:
  ///   - whole: What the joining says.
  ///   - junction: How they are joined.
  /// - Returns: Where one part absorbed the others, whether this one did; where none did, each part
  ///   decided that is not settled, or all that are.
  func decides(_ whole: Truth, by junction: Junction) -> Bool {
    switch whole {
    case .true: junction == .and || self == .true
    case .false: junction == .or || self == .false
    case .unknown, .fault: self == .unknown || self == .fault
    }
  }

  /// What the contrary of a condition says.
  var negated: Truth {
    switch self {
    case .true: .false
    case .false: .true
    case .unknown: .unknown
    case .fault: .fault
    }
  }
}
