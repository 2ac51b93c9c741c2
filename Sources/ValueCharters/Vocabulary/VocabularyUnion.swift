import CharterDiagnostics

/// Unites the trees of facts of several vocabularies.
struct VocabularyUnion {
  let parts: [Vocabulary.Part]
  let unread: Set<String>
  private(set) var members: [FactMember] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Unites vocabularies; each fact stands where the first of them has it.
  init(_ drafts: [VocabularyDraft]) {
    parts = drafts.flatMap(\.parts)
    unread = drafts.reduce(into: []) { $0.formUnion($1.unread) }
    members = united(drafts.map(\.members))
  }

  /// Unites the members of what is one group.
  private mutating func united(_ groups: [[FactMember]]) -> [FactMember] {
    if groups.count == 1 { return groups[0] }
    var declarations: [[FactMember]] = []
    var places: [String: Int] = [:]
    for member in groups.joined() {
      if let place = places[member.path] {
        declarations[place].append(member)
      } else {
        places[member.path] = declarations.count
        declarations.append([member])
      }
    }
    return declarations.map { united($0[0], $0.dropFirst()) }
  }

  private mutating func united(
    _ first: FactMember, _ others: ArraySlice<FactMember>
  ) -> FactMember {
    var groups: [[FactMember]] = []
    for other in others {
      switch (first, other) {
      case (.group, .group(let again)):
        groups.append(again.members)
      case (.fact(let fact), .fact(let again)):
        if !fact.isDeclared(like: again) { report(.declaredDifferently(fact.path), first, other) }
      default:
        report(.factAndGroup(first.path), first, other)
      }
    }
    guard case .group(var group) = first, !groups.isEmpty else { return first }
    group.members = united([group.members] + groups)
    return .group(group)
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
