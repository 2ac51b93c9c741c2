/// Lays out the parts of conditions one behind the other.
///
/// Everything that appends says whether the part is of a kind that can be laid out.
struct PlainLayout {
  private(set) var steps: [PlainCondition.Step] = []
  private(set) var texts: [String] = []
  private var definitions: [Definition] = []

  /// How many steps there may be when the present condition is laid out.
  private var limit = 0

  /// Whether the part lies in a quantifier's condition, the only place where an element is reached.
  private var isInQuantifier = false

  /// Lays out a condition behind those that are there.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - definitions: The definitions that it may use, which are written out.
  /// - Returns: Where it begins; `nil`, and nothing is laid out, where some part of it is of another
  ///   kind.
  mutating func layOut(_ condition: Term<Bool>, _ definitions: [Definition]) -> Int? {
    let (start, textCount) = (steps.count, texts.count)
    self.definitions = definitions
    limit = start + PlainCondition.stepLimit
    if append(condition) { return start }
    steps.removeLast(steps.count - start)
    texts.removeLast(texts.count - textCount)
    return nil
  }

  /// Appends a condition.
  private mutating func append(_ condition: Term<Bool>) -> Bool {
    switch condition.form {
    case .fact, .place:
      guard let operand = operand(condition) else { return false }
      return append(.holds(operand)) { _ in true }
    case .definition(let index):
      // A definition sees no variables.
      guard !isInQuantifier, let term: Term<Bool> = definitions[index].node?.term() else {
        return false
      }
      return append(term)
    case .operation(let operation): return append(operation)
    case .constant, .conditional, .element, .member, .undetermined: return false
    }
  }

  private mutating func append(_ operation: Bool.Operation) -> Bool {
    switch operation {
    case .not(let term): append(.not) { $0.append(term) }
    case .junction(let junction, let parts):
      append(.junction(junction)) { layout in parts.allSatisfy { layout.append($0.term) } }
    case .quantifier(let junction, let list, let condition):
      appendQuantifier(junction, over: list, condition)
    case .testBoolean(let test): append(test, .boolean)
    case .testNumber(let test): append(test, .number)
    case .testDate(let test): append(test, .date)
    case .testText(let test): append(test, .text)
    case .fold, .testYearsAndMonths, .testDaysAndTime, .testList, .ofTexts: false
    }
  }

  /// Appends a step and what comes behind it.
  private mutating func append(
    _ kind: PlainCondition.Step.Kind, _ parts: (inout PlainLayout) -> Bool
  ) -> Bool {
    guard steps.count < limit else { return false }
    let place = steps.count
    steps.append(PlainCondition.Step(kind: kind, end: 0))
    guard parts(&self) else { return false }
    steps[place].end = steps.count
    return true
  }

  private mutating func appendQuantifier(
    _ junction: Junction, over list: Term<Elements>, _ condition: Term<Bool>
  ) -> Bool {
    guard !isInQuantifier, case .fact(let fact) = list.form else { return false }
    isInQuantifier = true
    defer { isInQuantifier = false }
    return append(.quantifier(junction, fact)) { $0.append(condition) }
  }

  private mutating func append<T: Domain>(_ test: Test<T>, _ kind: FactCell.Kind) -> Bool {
    switch test {
    case .fact(let fact, _, let comparison, let literal):
      guard let right = self.literal(literal) else { return false }
      return append(.compares(.fact(fact), comparison, right, kind)) { _ in true }
    case .general(let subject, let target):
      guard let left = operand(subject) else { return false }
      return append(left, target, kind)
    }
  }

  private mutating func append<T: Domain>(
    _ left: PlainCondition.Operand, _ target: Target<T>, _ kind: FactCell.Kind
  ) -> Bool {
    switch target {
    case .value(let comparison, let term):
      guard let right = operand(term) else { return false }
      return append(.compares(left, comparison, right, kind)) { _ in true }
    case .bounds(let lower, let upper):
      guard let least = operand(lower.term), let most = operand(upper.term) else { return false }
      let isLeast = lower.isClosed ? ComparisonOperator.greaterOrEqual : .greater
      let isMost = upper.isClosed ? ComparisonOperator.lessOrEqual : .less
      return append(.interval) { layout in
        layout.append(.compares(left, isLeast, least, kind)) { _ in true }
          && layout.append(.compares(left, isMost, most, kind)) { _ in true }
      }
    case .literals(let literals):
      guard let names = literals as? [String] else { return false }
      texts += names
      return append(.isOneOf(left, texts: texts.count - names.count..<texts.count)) { _ in true }
    case .element, .anyOf: return false
    }
  }

  private mutating func operand<T: Domain>(_ term: Term<T>) -> PlainCondition.Operand? {
    switch term.form {
    case .constant(let value): return literal(value)
    case .fact(let fact): return .fact(fact)
    case .place(let place):
      guard isInQuantifier, place.root == .variable(0), place.path.count < 2 else { return nil }
      return place.path.first.map { .member($0, place.fact) } ?? .element(place.fact)
    case .operation(let operation):
      if case .today? = operation as? CivilDate.Operation { return .today }
      return nil
    case .definition, .conditional, .element, .member, .undetermined: return nil
    }
  }

  private mutating func literal<T: Domain>(_ value: T) -> PlainCondition.Operand? {
    switch value.value {
    case .boolean(let value): return .literal(.boolean(value))
    case .number(let value): return .literal(.number(value))
    case .date(let value): return .literal(.date(value))
    case .text(let value):
      texts.append(value)
      return .literal(.reference(.text, texts.count - 1))
    default: return nil
    }
  }
}
