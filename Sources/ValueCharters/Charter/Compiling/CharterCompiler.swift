import CharterDiagnostics
import FEEL

/// Type-checks the conditions of a charter against its vocabulary.
package struct CharterCompiler: Sendable {
  private let charter: Charter
  private let vocabulary: Vocabulary
  private let concepts: Concepts?
  private var compiler: FEELCompiler
  private var offsets = ConditionOffsets()
  private var diagnostics: [Diagnostic] = []

  /// Compiles a charter.
  ///
  /// - Parameters:
  ///   - charter: The charter; one that extends others has taken them over.
  ///   - vocabulary: Its facts.
  ///   - concepts: The shared concepts, if they are known.
  /// - Returns: The compiled charter, `nil` where one of its conditions has a mistake, and every
  ///   mistake.
  package static func compile(
    _ charter: Charter, _ vocabulary: Vocabulary, concepts: Concepts? = nil
  ) -> Loaded<CompiledCharter> {
    guard charter.isResolved else {
      let location = charter.extendsPaths.first?.location
      return Loaded(
        nil, location.map { [CharterProblem.unresolvedExtension.diagnostic(at: $0)] } ?? [])
    }
    var compiler = CharterCompiler(charter, vocabulary, concepts)
    let compiled = compiler.compile()
    compiler.checkConcepts()
    let diagnostics = compiler.diagnostics.sortedByPlace()
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return Loaded(hasErrors ? nil : compiled, diagnostics)
  }

  private init(_ charter: Charter, _ vocabulary: Vocabulary, _ concepts: Concepts?) {
    self.concepts = concepts
    self.charter = charter
    self.vocabulary = vocabulary
    var schema = vocabulary.schema
    // What a missing definition would have been is anybody's guess; its users are not to blame.
    for definition in charter.definitions where definition.condition.isMissing {
      schema.declare([definition.name.content], .any)
    }
    compiler = FEELCompiler(schema: schema)
  }

  private mutating func compile() -> CompiledCharter? {
    define()
    let applies = charter.applies.map { compile($0) }
    var rules: [CompiledCharter.Rule] = []
    for value in charter.values {
      for rule in value.rules {
        if let compiled = compile(rule, of: value) { rules.append(compiled) }
      }
    }
    if case .some(nil) = applies { return nil }
    return CompiledCharter(
      charter: charter, vocabulary: vocabulary, concepts: concepts, applies: applies ?? nil,
      rules: rules,
      offsets: offsets)
  }

  private mutating func define() {
    var definitions: [(name: String, source: ConditionText)] = []
    for definition in charter.definitions where !definition.condition.isMissing {
      let name = definition.name
      // A name in another case has had its message and can be used all the same.
      guard FEELCompiler.isName(name.content) else { continue }
      if vocabulary.schema.hasRoot(name.content) {
        diagnostics.append(
          CharterProblem.shadowedName(name.content).diagnostic(at: name.location))
      } else if FEELCompiler.isReserved(name.content) {
        diagnostics.append(TextProblem.reservedWord(name.content).diagnostic(at: name.location))
      } else {
        definitions.append((name.content, offsets.add(definition.condition)))
      }
    }
    report(compiler.define(definitions))
  }

  private mutating func compile(_ condition: Condition) -> Expression? {
    if condition.isMissing { return nil }
    let result = compiler.compile(offsets.add(condition))
    report(result.errors)
    return result.expression
  }

  private mutating func compile(
    _ rule: Charter.Rule, of value: Charter.Value
  ) -> CompiledCharter.Rule? {
    let applies = rule.applies.map { compile($0) }
    guard let requires = compile(rule.requires) else { return nil }
    let endorsements = rule.kind == .endorsement ? requires.facts.filter(isEndorsement) : []
    if rule.kind == .endorsement, endorsements.isEmpty {
      diagnostics.append(
        CharterProblem.endorsementWithoutStatus.diagnostic(at: rule.requires.location))
    }
    if case .some(nil) = applies { return nil }
    return CompiledCharter.Rule(
      rule: rule, value: value, applies: applies ?? nil, requires: requires,
      endorsements: endorsements)
  }

  /// Whether a fact tells if something was endorsed.
  private func isEndorsement(_ id: FactID) -> Bool { vocabulary[id]?.isEndorsement ?? false }

  private mutating func report(_ errors: [FEELError]) {
    diagnostics += errors.map { $0.diagnostic(at: offsets.location(of: $0.range)) }
  }

  private mutating func checkConcepts() {
    guard let concepts, concepts.isComplete else { return }
    let names = concepts.concepts.map(\.name.content)
    let known = Set(names)
    for concept in charter.values.compactMap(\.concept) where !known.contains(concept.content) {
      let nearest = NearestName.find(concept.content, among: names)
      diagnostics.append(
        CharterProblem.unknownReference(.concept, concept.content, nearest: nearest)
          .diagnostic(at: concept.location))
    }
  }
}

extension Fact {
  /// Whether it tells if something was endorsed: never asked is absent.
  fileprivate var isEndorsement: Bool {
    guard case .choice(let choices) = type else { return false }
    let names = choices.map(\.name)
    return names.contains("endorsed")
      && names.allSatisfy { ["endorsed", "qualified", "declined"].contains($0) }
  }
}
