import CharterDiagnostics
import FEEL
import ValueCharters

/// A charter to be linted, with all that belongs to it.
struct LintCharter: Sendable {
  /// The file.
  let file: LintFile

  /// The charter with what it extends.
  let charter: Charter

  /// The united vocabularies; `nil` when one of them could not be read.
  let vocabulary: Vocabulary?

  /// The conditions that stand in the file itself.
  let conditions: [LintCondition]

  /// What the rules of the file require, in the order of the text.
  private let requirements: [OfRule]

  /// Under which conditions they apply.
  private let applications: [OfRule]

  /// Tells the types of parts of conditions, inherited definitions included.
  let typer: ConditionTyper

  /// The facts that anything in the charter reads; `nil` where a mistake hides some.
  let factsOfAll: [FactID]?

  /// The rules that stand in the file itself.
  var ownRules: [Charter.Rule] {
    charter.rules.filter { isOwn($0.id.location) }
  }

  /// Whether a place is in the file itself and not in one that it extends.
  func isOwn(_ location: SourceLocation) -> Bool { location.path == file.source.path }

  /// The condition under which the charter applies, if it stands in the file itself.
  var scope: LintCondition? {
    conditions.first { if case .scope = $0.purpose { true } else { false } }
  }

  /// What a rule of the file requires.
  func requirement(of rule: Charter.Rule) -> LintCondition? {
    condition(of: rule, among: requirements)
  }

  /// The condition under which a rule of the file applies.
  func application(of rule: Charter.Rule) -> LintCondition? {
    condition(of: rule, among: applications)
  }

  /// A condition with the place where its rule starts.
  private struct OfRule: Comparable {
    let start: Int
    let condition: LintCondition

    static func == (left: OfRule, right: OfRule) -> Bool { left.start == right.start }

    static func < (left: OfRule, right: OfRule) -> Bool { left.start < right.start }
  }

  private func condition(of rule: Charter.Rule, among conditions: [OfRule]) -> LintCondition? {
    guard isOwn(rule.location) else { return nil }
    let start = rule.location.range.lowerBound
    let index = conditions.partitioningIndex { $0.start >= start }
    guard index < conditions.count, conditions[index].start == start else { return nil }
    return conditions[index].condition
  }
}

extension LintCharter {
  /// Parses the conditions of a charter, and compiles those that loading has not.
  init(
    _ file: LintFile, _ charter: Charter, _ vocabulary: Vocabulary?, compiled: CompiledCharter?
  ) {
    var compiler = ConditionCompiler(charter, vocabulary)
    var conditions = compiler.definitions()
    if let applies = charter.applies {
      conditions.append(compiler.read(applies, .scope, compiled: compiled?.applies))
    }
    for (index, rule) in charter.rules.enumerated() {
      let known = compiled.map { $0.rules[index] }
      if let applies = rule.applies {
        conditions.append(compiler.read(applies, .application(rule), compiled: known?.applies))
      }
      conditions.append(
        compiler.read(rule.requires, .requirement(rule), compiled: known?.requires))
    }
    let isComplete =
      file.damage.isEmpty && vocabulary != nil && conditions.allSatisfy(\.isSound)
      && charter.unread.isDisjoint(with: LoadingLog.declaring)
    let own = conditions.filter { $0.condition.location.path == file.source.path }
    var requirements: [OfRule] = []
    var applications: [OfRule] = []
    for condition in own {
      switch condition.purpose {
      case .requirement(let rule):
        requirements.append(OfRule(start: rule.location.range.lowerBound, condition: condition))
      case .application(let rule):
        applications.append(OfRule(start: rule.location.range.lowerBound, condition: condition))
      case .scope, .definition: break
      }
    }
    self.init(
      file: file, charter: charter, vocabulary: vocabulary, conditions: own,
      requirements: requirements.sorted(), applications: applications.sorted(),
      typer: compiler.typer,
      factsOfAll: isComplete ? conditions.flatMap(\.facts) : nil)
  }
}

/// Parses conditions and finds the facts that they read.
private struct ConditionCompiler {
  let typer: ConditionTyper

  private let written: [(definition: Charter.Definition, parsed: Parsed)]
  private var compiler: FEELCompiler?

  private typealias Parsed = (syntax: Syntax, errors: [FEELError])

  init(_ charter: Charter, _ vocabulary: Vocabulary?) {
    written = charter.definitions.map {
      ($0, FEELParser.parse(ConditionText($0.condition.text)))
    }
    guard let vocabulary else {
      typer = ConditionTyper(schema: FactSchema(), definitions: [:])
      return
    }
    typer = ConditionTyper(
      schema: vocabulary.schema,
      definitions: Dictionary(
        written.map { ($0.definition.name.content, $0.parsed.syntax) }, uniquingKeysWith: { $1 }))
    var compiler = FEELCompiler(schema: vocabulary.schema)
    let definitions = charter.definitions.filter { !$0.condition.isMissing }
    _ = compiler.define(
      definitions.map { ($0.name.content, ConditionText($0.condition.text)) })
    self.compiler = compiler
  }

  /// The named parts of other conditions.
  mutating func definitions() -> [LintCondition] {
    written.map { definition, parsed in
      read(definition.condition, parsed, .definition(definition.name.content))
    }
  }

  mutating func read(
    _ condition: Condition, _ purpose: LintCondition.Purpose, compiled known: Expression? = nil
  ) -> LintCondition {
    guard let known else {
      return read(condition, FEELParser.parse(ConditionText(condition.text)), purpose)
    }
    return LintCondition(
      purpose: purpose, condition: condition, text: known.source, syntax: known.syntax,
      parts: typer.parts(of: known.syntax), isSound: true, facts: known.facts)
  }

  private mutating func read(
    _ condition: Condition, _ parsed: Parsed, _ purpose: LintCondition.Purpose
  ) -> LintCondition {
    var facts: [FactID] = []
    var isSound = parsed.errors.isEmpty && !condition.isMissing
    if isSound, compiler != nil {
      let isDefinition = if case .definition = purpose { true } else { false }
      let compiled = compiler?.compile(
        ConditionText(condition.text), expecting: isDefinition ? nil : .boolean)
      facts = compiled?.expression?.facts ?? []
      isSound = compiled?.expression != nil
    }
    return LintCondition(
      purpose: purpose, condition: condition, text: ConditionText(condition.text),
      syntax: parsed.syntax,
      parts: isSound ? typer.parts(of: parsed.syntax) : [], isSound: isSound, facts: facts)
  }
}
