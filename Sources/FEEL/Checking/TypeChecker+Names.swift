import CharterDiagnostics

extension TypeChecker {
  /// Checks a path of names, from the outermost.
  mutating func path(_ names: [Syntax.Name], _ range: SourceRange) -> Checked {
    guard let root = names.first else { return .invalid(range) }
    if let value = scoped(root) { return members(names.dropFirst(), of: value) }
    if let index = definitions.index(of: root.text) {
      return members(names.dropFirst(), of: definition(index, root.range))
    }
    let path = names.map(\.text)
    switch schema.lookup(path) {
    case .fact(let fact, let nameCount):
      let end = names[nameCount - 1].range
      return members(names.dropFirst(nameCount), of: read(fact, root.range.union(end)))
    case .group: report(.groupAsValue(path.joined(separator: ".")), range)
    case .unknown: return undeclared(path, range)
    }
    return .invalid(range)
  }

  /// What an enclosing quantifier or filter calls by a name.
  private mutating func scoped(_ name: Syntax.Name) -> Checked? {
    for (depth, scope) in scopes.enumerated().reversed() {
      let range = name.range
      switch scope {
      case .variable(name.text, let type, let fact, _):
        let place = Place(.variable(depth), fact: fact)
        return Checked(type, Node(type.kind, .place(place), range), range, fact: fact)
      case .variable: continue
      case .item(let type, let fact, _):
        let place = Place(.variable(depth), fact: fact)
        if name.text == "item" {
          itemUses.insert(depth)
          return Checked(type, Node(type.kind, .place(place), range), range, fact: fact)
        }
        guard case .record(let fields) = type,
          let index = fields.firstIndex(where: { $0.name == name.text })
        else { continue }
        itemUses.insert(depth)
        if let fact = fields[index].fact { facts.insert(fact) }
        return member(index, fields[index], at: place, range)
      }
    }
    return nil
  }

  private func member(
    _ index: Int, _ field: FEELType.Field, at place: Place, _ range: SourceRange
  ) -> Checked {
    let place = place.member(index, fact: field.fact)
    return Checked(
      field.type, Node(field.type.kind, .place(place), range), range, fact: field.fact)
  }

  private mutating func definition(_ index: Int, _ range: SourceRange) -> Checked {
    let definition = definitions[index]
    include(definition)
    guard definition.node != nil else { return .invalid(range, definition.type) }
    return Checked(
      definition.type, Node(definition.type.kind, .definition(index), range), range)
  }

  private mutating func read(_ fact: FactID, _ range: SourceRange) -> Checked {
    facts.insert(fact)
    let type = schema.type(of: fact)
    let place = Place(.fact(fact), fact: fact)
    return Checked(type, Node(type.kind, .place(place), range), range, fact: fact)
  }

  private mutating func undeclared(_ path: [String], _ range: SourceRange) -> Checked {
    let name = path.joined(separator: ".")
    if path.first == "item" {
      report(.itemOutsideFilter, range)
    } else if undeclaredNames == .unknownFacts, let fact = schema.declare(path, .any) {
      return read(fact, range)
    } else {
      report(.unknownName(name, nearest: nearest(to: name)), range)
    }
    return .invalid(range)
  }

  private mutating func nearest(to name: String) -> String? {
    var names: [String] = definitions.names
    for case .variable(let name, _, _, _) in scopes { names.append(name) }
    if let nearest = NearestName.find(name, among: names) { return nearest }
    let paths = factPaths ?? schema.paths
    factPaths = paths
    return FactSchema.nearest(to: name, among: paths)
  }

  /// Checks the members of a value, one after the other.
  private mutating func members(
    _ names: ArraySlice<Syntax.Name>, of value: Checked
  ) -> Checked {
    var value = value
    for name in names { value = member(name, of: value) }
    return value
  }

  /// Checks `x.name`.
  mutating func member(
    _ value: Syntax, _ name: Syntax.Name, _ range: SourceRange
  ) -> Checked {
    // A chain of names may be the path of a fact, which is longer than its first name.
    var names = [name]
    var root = value
    while case .member(let inner, let name) = root.form {
      names.append(name)
      root = inner
    }
    if case .name(let first) = root.form {
      names.append(Syntax.Name(text: first, range: root.range))
      return path(names.reversed(), range)
    }
    return members(names.reversed()[...], of: checkValue(root))
  }
}
