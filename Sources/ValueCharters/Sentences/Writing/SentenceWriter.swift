import FEEL

/// Writes one sentence.
///
/// The parts of a condition become sentences where they are true or false and phrases where they
/// are values. A negation is carried inwards, so that no sentence begins with "it is not the case".
struct SentenceWriter {
  /// A list whose entries a part of the condition is about.
  struct Scope {
    /// The variable, or `nil` in a filter, where `item` and the members of the entry are in scope.
    let variable: String?

    /// The list, in words.
    let list: String

    /// What sort of values the entries are.
    let entry: Phrase.Kind

    /// Whether the list is written in the condition, so that its entries are values and no answers.
    var isLiteral = false

    /// Whether the sentence is about one entry of one list at a time.
    let isSingle: Bool
  }

  /// What is said in place of parts that are too many for a sentence.
  private static let partLimit = 5_000

  /// How deeply parts may stand within each other, definitions written out.
  private static let depthLimit = 300

  let sentences: ConditionSentences
  var scopes: [Scope] = []

  /// Whether entries are named because not only the innermost one is spoken of.
  var namesEntries = false

  private var partCount = 0
  private var depth = 0
  private var openDefinitions: [String] = []

  init(_ sentences: ConditionSentences) {
    self.sentences = sentences
  }

  var wording: Wording { sentences.wording }

  /// Writes a part of the condition while there is still room for it.
  mutating func part<Result>(
    orElse fallback: Result, _ write: (inout SentenceWriter) -> Result
  ) -> Result {
    partCount += 1
    guard partCount <= Self.partLimit, depth < Self.depthLimit else { return fallback }
    depth += 1
    defer { depth -= 1 }
    return write(&self)
  }

  /// What stands for something that cannot be put into words.
  var omission: String {
    wording(
      en: "something too long to put into words", da: "noget, der er for langt til at sætte ord på")
  }

  /// Writes something of a definition: none of the entries around it are in its scope.
  mutating func expanding<Result>(
    _ name: String, orElse fallback: Result, _ write: (inout SentenceWriter, Syntax) -> Result
  ) -> Result {
    guard let syntax = sentences.definitions[name], !openDefinitions.contains(name)
    else { return fallback }
    let outer = scopes
    let namedEntries = namesEntries
    scopes = []
    namesEntries = false
    openDefinitions.append(name)
    defer {
      scopes = outer
      namesEntries = namedEntries
      openDefinitions.removeLast()
    }
    return write(&self, syntax)
  }

  /// Writes something about the entries of lists.
  mutating func within<Result>(
    _ entered: [Scope], _ write: (inout SentenceWriter) -> Result
  ) -> Result {
    let count = scopes.count
    scopes += entered
    defer { scopes.removeLast(scopes.count - count) }
    return write(&self)
  }
}

extension SentenceWriter {
  /// Writes a whole condition.
  mutating func sentence(for condition: Syntax) -> Sentence {
    self.condition(condition, isNegated: false)
  }

  /// Writes the condition that a definition is, or the one that the entries of its list satisfy.
  mutating func sentence(forDefinition syntax: Syntax) -> Sentence? {
    if isCondition(syntax) { return condition(syntax, isNegated: false) }
    let phrase = phrase(syntax)
    guard phrase.kind.isList else { return .clause(phrase.text) }
    let lead = wording(
      en: "the entries in \(phrase.text) where", da: "posterne i \(phrase.text), hvor")
    return phrase.conditions.isEmpty
      ? .clause(phrase.text) : .existence(lead, .every(of: phrase.conditions))
  }

  /// Whether an expression is true or false by its form or by what it names.
  mutating func isCondition(_ syntax: Syntax) -> Bool {
    switch syntax.form {
    case .boolean, .comparison, .conjunction, .disjunction, .between, .membership, .some, .every:
      true
    case .conditional(_, let then, _): isCondition(then)
    case .name, .member, .bracket: phrase(syntax).kind.isBoolean
    case .call(let name, _):
      ["not", "all", "any", "contains", "starts with", "ends with", "list contains"]
        .contains(name.text)
    case .invalid, .number, .text, .temporal, .list, .range, .application, .negation, .arithmetic:
      false
    }
  }
}
