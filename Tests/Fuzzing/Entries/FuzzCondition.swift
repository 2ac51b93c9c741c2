import CharterDiagnostics
import FEEL

/// Parses an input as a condition, prints it, checks its types, and evaluates what has no mistake.
func fuzzCondition(_ bytes: [UInt8]) throws(FuzzFailure) {
  let text = String(decoding: bytes, as: UTF8.self)
  let facts = ConditionFacts.shared
  let written = try compile(text, .unknownFacts)
  _ = try compile(text, .refused)
  guard let printed = try print(text) else { return }
  let again = try compile(printed, .unknownFacts)
  try require(
    again.errors.map(\.kind) == written.errors.map(\.kind),
    "printing changes no mistake")
  guard let expression = written.expression, let reprinted = again.expression else {
    return try require(
      written.expression == nil && again.expression == nil, "what is printed compiles as well")
  }
  try require(reprinted.type == expression.type, "printing changes no type")
  let before = try evaluate(expression, facts.sparse)
  let after = try evaluate(expression, facts.full)
  try require(before.stays(in: after), "what is settled stays so when more becomes known")
  for (context, slot) in [(facts.sparse, before), (facts.full, after)] {
    try require(
      reprinted.evaluate(in: context).withoutPlaces == slot.withoutPlaces,
      "printing changes no outcome")
  }
}

/// Compiles a text and holds its mistakes to lying in it.
private func compile(
  _ text: String, _ undeclaredNames: FEELCompiler.UndeclaredNames
) throws(FuzzFailure) -> (expression: Expression?, errors: [FEELError]) {
  var compiler = FEELCompiler(
    schema: ConditionFacts.shared.schema, undeclaredNames: undeclaredNames)
  let result = compiler.compile(ConditionText(text), expecting: nil)
  let source = SourceText(path: "condition.feel", text: text)
  try require(
    (result.expression == nil) == !result.errors.isEmpty, "either it compiles or it says why not")
  try checkPlaces(result.errors.map { $0.diagnostic(at: SourceLocation(source, $0.range)) })
  return result
}

/// Prints a text without a mistake, and holds what is printed to being the canonical form.
private func print(_ text: String) throws(FuzzFailure) -> String? {
  let (syntax, errors) = FEELParser.parse(ConditionText(text))
  try require(syntax.range.lies(in: text.utf8.count), "the syntax lies in the text")
  guard errors.isEmpty else { return nil }
  let printed = syntax.description
  let again = FEELParser.parse(ConditionText(printed))
  if again.errors.map(\.kind) == [.tooDeep(limit: FEELLimits.depth)] { return nil }
  try require(again.errors.isEmpty, "what is printed parses: \(printed)")
  try require(again.syntax.description == printed, "what is printed prints the same: \(printed)")
  return printed
}

/// Evaluates an expression in every way there is.
private func evaluate(
  _ expression: Expression, _ context: Expression.Context
) throws(FuzzFailure) -> Slot {
  let slot = expression.evaluate(in: context)
  let explanation = expression.explanation(in: context)
  try require(explanation.outcome == slot, "the explanation has the outcome")
  let evidence = expression.evidence(in: context)
  try require(
    Set(evidence.map(\.fact)).isSubset(of: expression.facts), "evidence is of facts that are read")
  if case .unknown(let causes, _) = slot {
    try require(!causes.isEmpty, "what is unknown has a cause")
    try require(
      Set(causes.map(\.fact)).isSubset(of: expression.facts), "causes are facts that are read")
  }
  guard expression.type == .boolean else { return slot }
  let truth = expression.truth(in: context)
  try require(explanation.truth == truth, "the truth is that of the outcome")
  try require(
    expression.reasons(in: context).isEmpty == (truth != .unknown), "what is unknown has a reason")
  return slot
}

extension Slot {
  /// Whether an outcome agrees with this one, though it was found with more facts.
  ///
  /// What is known is the same, and what is a fault has all of the same faults. It can have others
  /// besides, of operands that were not known.
  fileprivate func stays(in later: Slot) -> Bool {
    switch (self, later) {
    case (.unknown, _): true
    case (.fault(let faults), .fault(let others)): Set(faults).isSubset(of: others)
    case (.known(.list(let slots)), .known(.list(let others))),
      (.known(.record(let slots)), .known(.record(let others))):
      slots.count == others.count && zip(slots, others).allSatisfy { $0.stays(in: $1) }
    default: self == later
    }
  }

  /// The outcome without the places of its faults, which depend on how a condition is written.
  fileprivate var withoutPlaces: Slot {
    switch self {
    case .known(.list(let slots)): .known(.list(slots.map(\.withoutPlaces)))
    case .known(.record(let slots)): .known(.record(slots.map(\.withoutPlaces)))
    case .known: self
    case .unknown(let causes, let faults): .unknown(causes, faults: faults.withoutPlaces)
    case .fault(let faults): .fault(faults.withoutPlaces)
    }
  }
}

extension [Fault] {
  fileprivate var withoutPlaces: [Fault] {
    map { Fault($0.code, SourceRange(0, 0)) }
  }
}
