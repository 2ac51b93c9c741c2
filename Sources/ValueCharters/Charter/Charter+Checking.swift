import CharterDiagnostics

extension Charter {
  /// What is wrong between the parts of a charter that has all its parts.
  func checked() -> [Diagnostic] {
    duplicates(of: .value, among: values.map(\.id))
      + duplicates(of: .rule, among: rules.map(\.id))
      + unknownSources + unknownVersions + circularVersions + mustsOfGuiding + unknownOverrides
  }

  private func duplicates(
    of kind: CharterProblem.Kind, among ids: [Located<String>]
  ) -> [Diagnostic] {
    var first = NamePlaces()
    return ids.indices.compactMap { place in
      let id = ids[place]
      guard !id.content.isEmpty else { return nil }
      guard let known = first[id.content] else {
        first.add(place, of: id.content)
        return nil
      }
      return CharterProblem.duplicateID(kind, id.content)
        .diagnostic(at: id.location, notes: [.firstHere(ids[known].location)])
    }
  }

  /// All citations, in the order of the file.
  package var citations: [Citation] {
    overrides.flatMap(\.citations) + rules.flatMap(\.citations) + outcomes.flatMap(\.citations)
  }

  private var unknownSources: [Diagnostic] {
    if unread.contains("sources") { return [] }
    let names = sources.map(\.id.content)
    var known = Seen<String>()
    for name in names { known.insert(name) }
    return citations.map(\.source).filter { !known.contains($0.content) }.map { source in
      CharterProblem.unknownReference(
        .source, source.content, nearest: NearestName.find(source.content, among: names)
      ).diagnostic(at: source.location)
    }
  }

  private var unknownVersions: [Diagnostic] {
    if rules.allSatisfy({ $0.versionOf == nil }) { return [] }
    if !unread.isDisjoint(with: ["values", "rules", "id"]) { return [] }
    let names = rules.map(\.id.content)
    let known = Set(names)
    return rules.compactMap { rule in
      // What is taken over was checked where it stands; the earlier version may be overridden here.
      guard let versionOf = rule.versionOf, versionOf.location.path == source.path else {
        return nil
      }
      let name = versionOf.content
      if name == rule.id.content {
        return CharterProblem.versionOfItself(name).diagnostic(at: versionOf.location)
      }
      if known.contains(name) { return nil }
      let nearest = NearestName.find(name, among: names.filter { $0 != rule.id.content })
      return CharterProblem.unknownReference(.rule, name, nearest: nearest)
        .diagnostic(at: versionOf.location)
    }
  }

  private var circularVersions: [Diagnostic] {
    if rules.allSatisfy({ $0.versionOf == nil }) { return [] }
    if !unread.isDisjoint(with: ["values", "rules", "id"]) { return [] }
    return Circles.find(Rule.earlierVersions(of: rules)).compactMap { circle in
      // A rule that names itself has been told of.
      guard circle.count > 1, let versionOf = rules[circle[0]].versionOf else { return nil }
      let names = (circle + circle.prefix(1)).map { rules[$0].id.content }
      return CharterProblem.circularVersions(names).diagnostic(at: versionOf.location)
    }
  }

  /// The rules that it overrides, none of which it has taken over from anywhere.
  private var unknownOverrides: [Diagnostic] {
    if !extendsPaths.isEmpty || unread.contains("extends") { return [] }
    return overrides.map(\.rule).map { rule in
      CharterProblem.unknownReference(.rule, rule.content, nearest: nil)
        .diagnostic(at: rule.location)
    }
  }

  /// The concepts that its values name where it names no file that has any; evaluating it needs none.
  package var conceptsOfNoFile: [Diagnostic] {
    if !isResolved || conceptsPath != nil || unread.contains("concepts") { return [] }
    return values.compactMap(\.concept).map { concept in
      let problem = CharterProblem.unknownReference(.concept, concept.content, nearest: nil)
      return Diagnostic(
        id: problem.id, message: problem.message, location: concept.location,
        help: LocalizedText(
          en: "name the file that has it in the charter's 'concepts'",
          da: "nævn den fil, der har det, i charterets 'concepts'"))
    }
  }

  private var mustsOfGuiding: [Diagnostic] {
    guard effect == .guiding else { return [] }
    let places = rules.filter { $0.level == .must }.compactMap(\.levelLocation)
    let own = places.filter { $0.path == source.path }.map {
      CharterProblem.guidingWithMust.diagnostic(at: $0)
    }
    // A rule that is taken over is right where it stands.
    guard let foreign = places.first(where: { $0.path != source.path }) else { return own }
    let note = Diagnostic.Note(
      LocalizedText(en: "it takes this one over", da: "det overtager dette"), location: foreign)
    let place = extendsPaths.first?.location ?? foreign
    return own + [CharterProblem.guidingWithMust.diagnostic(at: place, notes: [note])]
  }
}

extension Charter {
  /// For the rules that are versions of others the earlier one, by their identifiers; those that are
  /// versions of each other in a circle have none.
  package var earlierVersions: [String: Rule] {
    let earlier = Rule.earlierVersions(of: rules)
    let circular = Set(Circles.find(earlier).joined())
    var versions: [String: Rule] = [:]
    for (place, rule) in rules.enumerated() where !circular.contains(place) {
      if let earlier = earlier[place] { versions[rule.id.content] = rules[earlier] }
    }
    return versions
  }
}

extension Charter.Rule {
  /// For each rule the place of the one that it is a version of, if there is one of that name.
  static func earlierVersions(of rules: [Charter.Rule]) -> [Int?] {
    // Most charters have no versions of rules.
    guard rules.contains(where: { $0.versionOf != nil }) else {
      return Array(repeating: nil, count: rules.count)
    }
    let places = Dictionary(rules.enumerated().map { ($1.id.content, $0) }) { first, _ in first }
    return rules.map { rule in rule.versionOf.flatMap { places[$0.content] } }
  }
}
