import ConformanceCases
import FEEL
import ValueCharters

extension ConditionCase {
  /// Diagnostics that tell of several sorts of mistakes, or of none that cases know.
  struct UnclearRefusal: Error {
    let ids: [String]
  }

  /// What the condition comes to.
  func answer() throws -> ConditionAnswer {
    let vocabulary = try loadedVocabulary
    var compiler = FEELCompiler(schema: vocabulary.schema)
    let (expression, errors) = compiler.compile(ConditionText(condition), expecting: nil)
    guard let expression, errors.isEmpty else {
      let ids = errors.map(\.kind.id)
      let refusals = Refusal.all(in: ids)
      guard refusals.count == 1, let refusal = refusals.first ?? nil else {
        throw UnclearRefusal(ids: ids)
      }
      return .invalid(refusal)
    }
    let trie = FactTrie(schema: vocabulary.schema) { _ in .association }
    var reading = FactReading(trie: trie, store: FactRules(vocabulary).blank)
    reading.read(try declaration)
    let context = Expression.Context(facts: reading.store, today: date)
    return ConditionAnswer(expression.evaluate(in: context), vocabulary.schema)
  }

  /// Whether the condition can be what a rule requires, or is expected not to load.
  var isRule: Bool {
    if case .invalid = expected { return true }
    guard !hasDefinitions, let vocabulary = try? loadedVocabulary else { return hasDefinitions }
    var compiler = FEELCompiler(schema: vocabulary.schema)
    return compiler.compile(ConditionText(condition)).expression != nil
  }

  var loadedVocabulary: Vocabulary {
    get throws { try Vocabulary(json5: Array(vocabulary.utf8)) }
  }

  var declaration: Declaration {
    get throws {
      try Declaration(
        json: Array(#"{"format":1,"declaration":"association","facts":\#(facts)}"#.utf8))
    }
  }
}

extension ConditionAnswer {
  /// The outcome of an expression.
  init(_ slot: Slot, _ schema: FactSchema) {
    func causes(_ causes: [Cause]) -> Set<ConformanceCause> {
      Set(
        causes.map { cause in
          ConformanceCause(
            fact: schema.path(of: cause.fact), reason: cause.reason.rawValue,
            pointer: schema.pointer(to: cause.fact, indices: cause.indices))
        })
    }
    func faults(_ faults: [Fault]) -> Set<ConformanceFault> {
      Set(
        faults.map { fault in
          ConformanceFault(
            code: fault.code.rawValue, range: fault.range.lowerBound..<fault.range.upperBound)
        })
    }
    switch slot {
    case .unknown(let found, let along): self = .unknown(causes(found), faults(along))
    case .fault(let found): self = .fault(faults(found))
    case .known(let value):
      switch value {
      case .boolean(let value): self = .known(.boolean(value))
      case .number(let value): self = .known(.number(value))
      case .text(let value): self = .known(.text(value))
      case .date(let value): self = .known(.date(value))
      case .yearsAndMonths(let value): self = .known(.duration(.months(value)))
      case .daysAndTime(let value): self = .known(.duration(.time(value)))
      case .list(let slots), .record(let slots):
        self = .known(.list(slots.map { ConditionAnswer($0, schema) }))
      }
    }
  }
}
