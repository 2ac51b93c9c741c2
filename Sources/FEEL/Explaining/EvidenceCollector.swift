import CharterDiagnostics

/// Collects the facts that decided the outcome of a condition.
///
/// What it finds is what the parts of an ``Explanation`` that decided read; but no explanation is
/// made for it, as most findings are shown with their evidence and few with their reasons.
struct EvidenceCollector {
  private var readings: [Explanation.Reading] = []
  private var evaluator: Evaluator<NoTrace>
  private let onlyKnown: Bool

  /// Where the elements come from that the enclosing quantifiers have reached, outermost first.
  private var origins: [Origin] = []

  /// Makes a collector.
  init(_ context: Expression.Context, definitions: [Definition], onlyKnown: Bool) {
    evaluator = Evaluator(context, definitions: definitions)
    self.onlyKnown = onlyKnown
  }

  /// Appends the facts that decided and are not there yet, each once and in order.
  consuming func append(to others: inout [Explanation.Reading]) {
    if readings.count > 1 { readings.sort() }
    if others.isEmpty, readings.count < 2 {
      others = readings
      return
    }
    let known = others.count
    for reading in readings {
      // In order, the same fact would be the last one.
      if others.count > known, others[others.count - 1].isAt(reading) { continue }
      if others[..<known].contains(where: { $0.isAt(reading) }) { continue }
      others.append(reading)
    }
  }

  /// Collects what the outcome of a term rests on.
  mutating func collect(_ grounds: Grounds) {
    guard readings.count < FEELLimits.explanationSize else { return }
    switch grounds {
    case .readings(let places, let definitions):
      for place in places { read(place) }
      for index in definitions { collect(definition: index) }
    case .junction(let junction, let parts): collect(junction, parts)
    case .conditional(let test, let then, let otherwise):
      collect(test.grounds)
      let truth = truth(of: test.condition)
      if truth == .true || truth == .unknown { collect(then) }
      if truth == .false || truth == .unknown { collect(otherwise) }
    case .quantifier(let junction, let list, let body, let listGrounds):
      collect(junction, over: list, body, listGrounds)
    }
  }

  /// Collects what a definition rests on; it sees no variables.
  private mutating func collect(definition index: Int) {
    guard let grounds = evaluator.definitions[index].grounds else { return }
    let outer = (origins, evaluator.variables)
    (origins, evaluator.variables) = ([], [])
    defer { (origins, evaluator.variables) = outer }
    collect(grounds)
  }

  private mutating func collect(_ junction: Junction, _ parts: [Grounds.Part]) {
    var fold = Fold<NoTrace>(junction)
    let isSettled = parts.contains { fold.add(evaluator.evaluate($0.condition)) }
    let whole = Truth(isSettled ? fold.settled : fold.outcome)
    for part in parts where whole.rests(on: truth(of: part.condition), junction) {
      collect(part.grounds)
    }
  }

  private mutating func collect(
    _ junction: Junction, over list: Term<Elements>, _ body: Grounds.Part, _ listGrounds: Grounds
  ) {
    guard case .known(let elements) = evaluator.evaluate(list), !elements.slots.isEmpty else {
      return collect(listGrounds)
    }
    let multiplicity = evaluator.multiplicity
    let (product, overflow) = multiplicity.multipliedReportingOverflow(by: elements.slots.count)
    guard !overflow, product <= FEELLimits.visits else { return collect(listGrounds) }
    let indices = evaluator.indices(of: list, origins)
    if indices == nil { collect(listGrounds) }
    evaluator.multiplicity = product
    defer { evaluator.multiplicity = multiplicity }
    var fold = Fold<NoTrace>(junction)
    let isSettled = elements.slots.contains {
      fold.add(evaluator.evaluate(body.condition, with: $0))
    }
    let whole = Truth(isSettled ? fold.settled : fold.outcome)
    var count = 0
    for (position, slot) in elements.slots.enumerated() {
      let truth = Truth(evaluator.evaluate(body.condition, with: slot))
      guard whole.rests(on: truth, junction) else { continue }
      count += 1
      guard count <= FEELLimits.explainedElements else { break }
      origins.append(Origin(indices: indices?[position]))
      evaluator.variables.append(slot)
      collect(body.grounds)
      evaluator.variables.removeLast()
      origins.removeLast()
    }
  }

  /// Notes what is read at a place, unless that is an element of a list inside the term.
  private mutating func read(_ place: Place) {
    guard let fact = place.fact, let indices = place.indices(origins) else { return }
    if onlyKnown, case .fact(let fact) = place.root, evaluator.facts.reason(of: fact) != nil {
      return
    }
    let slot = evaluator.slot(at: place)
    if onlyKnown {
      guard case .known = slot else { return }
    }
    readings.append(Explanation.Reading(fact: fact, indices: indices, slot: slot.canonical))
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

  /// Whether the outcome of joined conditions rests on one of them.
  fileprivate func rests(on part: Truth, _ junction: Junction) -> Bool {
    switch self {
    case .true: junction == .and || part == .true
    case .false: junction == .or || part == .false
    case .unknown, .fault: part == .unknown || part == .fault
    }
  }
}
