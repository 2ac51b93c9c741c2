import CharterDiagnostics

/// Joins a charter with those that it extends.
struct CharterMerge {
  private let child: Charter
  private var parents: [Charter.Parent] = []
  private var values: [Charter.Value] = []
  private var sources = InheritedParts<Charter.Source>()
  private var definitions = InheritedParts<Charter.Definition>()
  private var vocabularyPaths: [Located<String>] = []
  private var conceptsPath: Located<String>?
  private var unread: Set<String> = []

  /// What clashes.
  private(set) var diagnostics: [Diagnostic] = []

  /// Where inherited rules stand, by their identifiers; those that are dropped or replaced too.
  private var inherited: [String: SourceLocation] = [:]
  private var inheritedIDs: [String] = []

  /// The inherited rules that the child replaces or drops.
  private let overridden: Set<String>

  init(_ child: Charter) {
    self.child = child
    overridden = Set(child.overrides.map(\.rule.content))
  }

  /// Takes over a charter.
  ///
  /// - Parameters:
  ///   - parent: The charter, with what it extends itself.
  ///   - place: Where the child names it.
  mutating func take(over parent: Charter, named place: SourceLocation?) {
    unread.formUnion(parent.unread)
    let files =
      parent.parents + [
        Charter.Parent(id: parent.id, version: parent.version, source: parent.source)
      ]
    for file in files where !parents.contains(where: { $0.source.path == file.source.path }) {
      parents.append(file)
    }
    for source in parent.sources { clash(sources.inherit(source), source.id.content, place) }
    for definition in parent.definitions {
      clash(definitions.inherit(definition), definition.name.content, place)
    }
    vocabularyPaths += parent.vocabularyPaths
    conceptsPath = conceptsPath ?? parent.conceptsPath
    for value in parent.values {
      let rules = value.rules.filter { inherit($0, place) }
      add(value.with(rules: rules), isOwn: false)
    }
  }

  /// Whether an inherited rule is to be taken over.
  private mutating func inherit(_ rule: Charter.Rule, _ place: SourceLocation?) -> Bool {
    let id = rule.id.content
    guard let known = inherited[id] else {
      inherited[id] = rule.id.location
      inheritedIDs.append(id)
      return !overridden.contains(id)
    }
    // The same rule may come along two ways.
    if known != rule.id.location, !overridden.contains(id) {
      clash([known, rule.id.location], id, place)
    }
    return false
  }

  private mutating func clash(_ places: [SourceLocation]?, _ name: String, _ at: SourceLocation?) {
    guard let places, let at else { return }
    diagnostics.append(
      CharterProblem.inheritedTwice(name)
        .diagnostic(at: at, notes: places.map(Diagnostic.Note.declaredHere)))
  }

  /// Adds a value behind the others, or its rules to those of the value of the same name.
  private mutating func add(_ value: Charter.Value, isOwn: Bool) {
    guard let index = values.firstIndex(where: { $0.id.content == value.id.content }) else {
      values.append(value)
      return
    }
    let known = values[index]
    let head = isOwn ? value : known
    values[index] = Charter.Value(
      id: head.id, concept: head.concept ?? known.concept, title: head.title,
      text: head.text ?? known.text, rules: known.rules + value.rules)
  }

  /// The joined charter.
  mutating func charter() -> Charter {
    checkOverrides()
    // Two values of the child with one name are its own mistake and stay two.
    var seen: Set<String> = []
    for value in child.values {
      let rules = value.rules.filter { mayDeclare($0) }
      if seen.insert(value.id.content).inserted {
        add(value.with(rules: rules), isOwn: true)
      } else {
        values.append(value.with(rules: rules))
      }
    }
    for source in child.sources { redeclared(sources.declare(source), source.id) }
    for definition in child.definitions {
      redeclared(definitions.declare(definition), definition.name)
    }
    return child.with(
      parents: parents, values: values, sources: sources.parts, definitions: definitions.parts,
      vocabularyPaths: vocabularyPaths + child.vocabularyPaths,
      conceptsPath: child.conceptsPath ?? conceptsPath, unread: unread.union(child.unread))
  }

  private mutating func checkOverrides() {
    checkRepeatedOverrides()
    guard unread.isDisjoint(with: ["values", "rules", "id"]) else { return }
    for override in child.overrides where inherited[override.rule.content] == nil {
      let name = override.rule.content
      let nearest = NearestName.find(name, among: inheritedIDs)
      diagnostics.append(
        CharterProblem.nothingToOverride(name, nearest: nearest)
          .diagnostic(at: override.rule.location))
    }
  }

  private mutating func checkRepeatedOverrides() {
    var first: [String: SourceLocation] = [:]
    for rule in child.overrides.map(\.rule) {
      if let known = first[rule.content] {
        diagnostics.append(
          CharterProblem.repeatedOverride(rule.content)
            .diagnostic(at: rule.location, notes: [.firstHere(known)]))
      } else {
        first[rule.content] = rule.location
      }
    }
  }

  /// Whether the child may declare a rule; one that is inherited needs an override.
  private mutating func mayDeclare(_ rule: Charter.Rule) -> Bool {
    let id = rule.id.content
    guard let known = inherited[id], !overridden.contains(id) else { return true }
    diagnostics.append(
      CharterProblem.inheritedRule(id)
        .diagnostic(at: rule.id.location, notes: [.declaredHere(known)]))
    return false
  }

  private mutating func redeclared(_ known: SourceLocation?, _ name: Located<String>) {
    guard let known else { return }
    diagnostics.append(
      CharterProblem.inheritedDifferently(name.content)
        .diagnostic(at: name.location, notes: [.declaredHere(known)]))
  }
}

extension Diagnostic.Note {
  /// The remark that something is declared at another place.
  fileprivate static func declaredHere(_ location: SourceLocation) -> Diagnostic.Note {
    Diagnostic.Note(
      LocalizedText(en: "declared here", da: "erklæret her"), location: location)
  }
}
