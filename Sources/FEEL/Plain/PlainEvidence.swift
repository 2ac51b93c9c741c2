/// Collects the facts that decided the outcome of a plain condition.
///
/// It finds what ``EvidenceCollector`` finds, without evaluating terms.
struct PlainEvidence {
  /// What was found, in the order in which it was met.
  private var found: [DecisiveFact] = []

  /// Whether nothing was met of which evaluating has to tell.
  private(set) var isComplete = true

  private let condition: PlainCondition
  private let context: Expression.Context
  private let onlyKnown: Bool

  /// The element that the quantifier has reached, and its position.
  private var (element, position): (FactCell, ListPositions) = (.boolean(false), .none)

  init(of condition: PlainCondition, _ context: Expression.Context, onlyKnown: Bool) {
    self.condition = condition
    self.context = context
    self.onlyKnown = onlyKnown
  }

  /// Collects what a part of the condition rests on.
  ///
  /// - Parameters:
  ///   - place: Where the part begins.
  ///   - truth: What it says.
  mutating func collect(_ place: Int, _ truth: Truth) {
    guard found.count < FEELLimits.explanationSize else { return }
    let (kind, end) = (condition.steps[place].kind, condition.steps[place].end)
    switch kind {
    case .not: collect(place + 1, truth.negated)
    case .junction(let junction):
      var part = place + 1
      while part < end {
        if let truth = decisiveTruth(of: part, of: truth, junction) { collect(part, truth) }
        part = condition.steps[part].end
      }
    case .quantifier(let junction, let list): collect(place, junction, over: list, truth)
    case .interval:
      // Both comparisons are of one condition, which reads all of its operands.
      for part in place + 1..<end { read(condition.steps[part].kind) }
    case .holds, .compares, .isOneOf: read(kind)
    }
  }

  private mutating func collect(
    _ place: Int, _ junction: Junction, over list: FactID, _ truth: Truth
  ) {
    let cell = context.facts.cell(of: list)
    guard cell.kind != .other else {
      isComplete = false
      return
    }
    guard cell.kind == .list, !cell.parts.isEmpty, cell.parts.count <= FEELLimits.visits else {
      return note(list, at: .none, .cell(cell))
    }
    var count = 0
    for (index, part) in cell.parts.enumerated() {
      (element, position) = (context.facts.cells[part], .one(index))
      guard let truth = decisiveTruth(of: place + 1, of: truth, junction) else { continue }
      count += 1
      guard count <= FEELLimits.explainedElements else { break }
      collect(place + 1, truth)
    }
  }

  /// What a part says that others are joined with, if the outcome of the whole rests on it.
  private mutating func decisiveTruth(
    of place: Int, of whole: Truth, _ junction: Junction
  ) -> Truth? {
    // Where no part absorbed the others, each says what the whole says.
    if (whole == .true && junction == .and) || (whole == .false && junction == .or) { return whole }
    var nothing = NoGaps()
    guard let truth = condition.truth(of: place, in: context, element: element, &nothing) else {
      isComplete = false
      return nil
    }
    return truth.decides(whole, by: junction) ? truth : nil
  }

  /// Notes what a comparison reads.
  private mutating func read(_ kind: PlainCondition.Step.Kind) {
    switch kind {
    case .holds(let operand), .isOneOf(let operand, _): read(operand)
    case .compares(let left, _, let right, _):
      read(left)
      read(right)
    case .not, .junction, .interval, .quantifier: break
    }
  }

  private mutating func read(_ operand: PlainCondition.Operand) {
    switch operand {
    case .fact(let fact): note(fact, at: .none, .cell(context.facts.cell(of: fact)))
    case .element(let fact?): note(fact, at: position, .cell(element))
    case .member(let index, let fact?): readMember(index, fact)
    case .element(nil), .member(_, nil), .today, .literal: break
    }
  }

  /// Notes a member of the element: of an element that is not known, just that.
  private mutating func readMember(_ index: Int, _ fact: FactID) {
    switch element.kind {
    case .record where index < element.parts.count:
      let member = context.facts.cells[element.parts.lowerBound + index]
      note(fact, at: position, .cell(member))
    case .unknown: note(fact, at: position, .cell(element))
    case .other: isComplete = false
    default: note(fact, at: position, .slot(.unknown([Cause(fact, .malformed)])))
    }
  }

  /// Gives what was found away, so that it can be put in order where it lies.
  mutating func takeFound() -> [DecisiveFact] {
    defer { found = [] }
    return found
  }

  private mutating func note(_ fact: FactID, at positions: ListPositions, _ variable: Variable) {
    guard !onlyKnown || variable.isKnown(in: context.facts) else { return }
    // Few conditions rest on more, and most that get here on more than one.
    if found.isEmpty { found.reserveCapacity(4) }
    found.append(DecisiveFact(fact, at: positions, variable))
  }
}

extension PlainCondition {
  /// Appends the facts that decided and are not there yet, each once and in order.
  ///
  /// - Parameters:
  ///   - start: Where the condition begins.
  ///   - context: What is known.
  ///   - truth: What the condition says.
  ///   - facts: Takes the facts.
  ///   - onlyKnown: Whether facts that are not known are left out.
  /// - Returns: Whether that was all; otherwise nothing was appended, and evaluating has to tell.
  func collectEvidence(
    from start: Int = 0, in context: Expression.Context, saying truth: Truth,
    into facts: inout [DecisiveFact], onlyKnown: Bool
  ) -> Bool {
    var evidence = PlainEvidence(of: self, context, onlyKnown: onlyKnown)
    evidence.collect(start, truth)
    guard evidence.isComplete else { return false }
    facts.append(decisive: evidence.takeFound())
    return true
  }

  /// The fact that a condition is about, where it is a comparison of one and no other.
  ///
  /// - Parameter start: Where the condition begins.
  /// - Returns: The fact; `nil` for any other condition.
  func onlyFact(from start: Int) -> FactID? {
    switch steps[start].kind {
    case .holds(.fact(let fact)), .isOneOf(.fact(let fact), _),
      .compares(.fact(let fact), _, .literal, _), .compares(.literal, _, .fact(let fact), _),
      .compares(.fact(let fact), _, .today, _), .compares(.today, _, .fact(let fact), _):
      fact
    case .not, .junction, .holds, .compares, .isOneOf, .interval, .quantifier: nil
    }
  }
}
