import CharterDiagnostics

/// Unites the trees of facts of several vocabularies.
struct VocabularyUnion {
  private(set) var parts: [Vocabulary.Part] = []
  private(set) var members: [FactMember] = []
  private(set) var unread: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ draft: VocabularyDraft) {
    parts += draft.parts
    unread.formUnion(draft.unread)
    members = united(members, draft.members)
  }

  private mutating func united(
    _ known: [FactMember], _ added: [FactMember]
  ) -> [FactMember] {
    if known.isEmpty { return added }
    var result = known
    var indices: [String: Int] = [:]
    for (index, member) in known.enumerated() { indices[member.path] = index }
    for member in added {
      guard let index = indices[member.path] else {
        indices[member.path] = result.count
        result.append(member)
        continue
      }
      result[index] = united(result[index], member)
    }
    return result
  }

  private mutating func united(_ known: FactMember, _ added: FactMember) -> FactMember {
    switch (known, added) {
    case (.group(var group), .group(let other)):
      group.members = united(group.members, other.members)
      return .group(group)
    case (.fact(let fact), .fact(let other)):
      if !fact.isDeclared(like: other) { report(.declaredDifferently(fact.path), known, added) }
    default:
      report(.factAndGroup(known.path), known, added)
    }
    return known
  }

  private mutating func report(
    _ problem: VocabularyProblem, _ known: FactMember, _ added: FactMember
  ) {
    diagnostics.append(
      problem.diagnostic(at: added.location, notes: [.firstHere(known.location)]))
  }
}

extension Fact {
  /// Whether another declaration of the fact says the same.
  func isDeclared(like other: Fact) -> Bool {
    names == other.names && type.isDeclared(like: other.type) && source == other.source
      && title == other.title && question == other.question && help == other.help
      && isSensitive == other.isSensitive && purpose == other.purpose
      && ifAbsent == other.ifAbsent && validFor == other.validFor
      && datedBy?.content == other.datedBy?.content && criteria == other.criteria
      && role == other.role
  }
}

extension FactType {
  /// Whether another declaration of a type says the same.
  func isDeclared(like other: FactType) -> Bool {
    switch (self, other) {
    case (.boolean, .boolean), (.text, .text), (.date, .date): true
    // What could not be read has been reported and differs from nothing.
    case (.unreadable, _), (_, .unreadable): true
    case (.number(let left), .number(let right)): left == right
    case (.choice(let left), .choice(let right)):
      left.elementsEqual(right) { $0.name == $1.name && $0.title == $1.title }
    case (.list(let left), .list(let right)): left.isDeclared(like: right)
    case (.record(let left), .record(let right)):
      left.elementsEqual(right) { $0.isDeclared(like: $1) }
    default: false
    }
  }
}
