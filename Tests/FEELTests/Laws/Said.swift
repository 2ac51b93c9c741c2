import CharterDiagnostics
import FEEL

/// What an expression says, whatever the places in its text.
enum Said: Hashable {
  case known(Value)
  case unknown(Set<Cause>, Set<String>)
  case fault(Set<String>)

  /// What an expression says over some facts; `nil` where it has a mistake.
  init?(_ text: String, _ facts: TestFacts, definitions: [(name: String, text: String)] = []) {
    var compiler = FEELCompiler(schema: facts.schema)
    // Each text has a base of its own, so that a fault is found in the text that it comes from.
    let sources =
      [ConditionText(text)]
      + definitions.enumerated().map { ConditionText($1.text, base: ($0 + 1) * 1_000_000) }
    let named = zip(definitions, sources.dropFirst()).map { (name: $0.name, source: $1) }
    guard compiler.define(named).isEmpty,
      let expression = compiler.compile(sources[0], expecting: nil).expression,
      let context = try? facts.context
    else { return nil }
    self.init(expression.evaluate(in: context)) { fault in
      "\(fault.code) of \(Self.printed(sources[fault.range.lowerBound / 1_000_000], fault))"
    }
  }

  private init(_ slot: Slot, naming name: (Fault) -> String) {
    switch slot {
    case .known(let value): self = .known(value)
    case .unknown(let causes, let faults): self = .unknown(Set(causes), Set(faults.map(name)))
    case .fault(let faults): self = .fault(Set(faults.map(name)))
    }
  }

  /// The operation of a fault, without the brackets and the space that it need not have.
  private static func printed(_ source: ConditionText, _ fault: Fault) -> String {
    FEELParser.parse(ConditionText(source.text(in: fault.range))).syntax.description
  }

  /// The outcome as a word or a letter.
  var letter: String {
    switch self {
    case .known: "value"
    case .unknown: "U"
    case .fault: "E"
    }
  }

  /// The same without what the faults are faults of.
  var withCodesOnly: Said {
    func codes(_ faults: Set<String>) -> Set<String> {
      Set(faults.map { String($0.prefix { $0 != " " }) })
    }
    switch self {
    case .known: return self
    case .unknown(let causes, let faults): return .unknown(causes, codes(faults))
    case .fault(let faults): return .fault(codes(faults))
    }
  }
}
