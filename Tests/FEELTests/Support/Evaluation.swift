import FEEL
import Testing

/// Compiles an expression of any type, which must have no errors.
func compile(
  _ text: String, _ facts: TestFacts = TestFacts(), definitions: [(String, String)] = [],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Expression {
  var compiler = FEELCompiler(schema: facts.schema, undeclaredNames: .unknownFacts)
  let errors = compiler.define(definitions.map { (name: $0, source: ConditionText($1)) })
  #expect(errors == [], sourceLocation: sourceLocation)
  let (expression, compileErrors) = compiler.compile(ConditionText(text), expecting: nil)
  #expect(compileErrors == [], "\(text)", sourceLocation: sourceLocation)
  return try #require(expression, sourceLocation: sourceLocation)
}

/// Evaluates an expression of any type; names without a declaration are unknown facts.
func evaluate(
  _ text: String, _ facts: TestFacts = TestFacts(), definitions: [(String, String)] = [],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Slot {
  let expression = try compile(
    text, facts, definitions: definitions, sourceLocation: sourceLocation)
  return expression.evaluate(in: try facts.context)
}

/// The errors of an expression of any type.
func errors(in text: String, _ facts: TestFacts = TestFacts()) -> [FEELError] {
  var compiler = FEELCompiler(schema: facts.schema)
  return compiler.compile(ConditionText(text), expecting: nil).errors
}

extension Slot {
  /// The outcome as the letter that truth tables write.
  var letter: String {
    switch self {
    case .known(.boolean(let value)): value ? "T" : "F"
    case .known: "value"
    case .unknown: "U"
    case .fault: "E"
    }
  }
}
