import FEEL

extension ConditionTyper {
  /// What a name, or a chain of members, stands for.
  enum Reading {
    /// A fact, or members of its elements.
    case fact(FactID)

    /// What a quantifier or filter goes through, or a member of it.
    case element(ScopedName)

    /// A named part of conditions.
    case definition(Syntax)
  }

  /// What a name or a chain of members stands for; `nil` where a member is calculated.
  func reading(_ syntax: Syntax, in scopes: [Scope]) -> Reading? {
    let (root, names) = syntax.memberNames
    guard case .name(let first) = root.form else { return nil }
    if let scoped = scoped(first, in: scopes) {
      return scoped.type.hasMembers(names[...]) ? .element(scoped) : nil
    }
    if let definition = definitions[first] { return names.isEmpty ? .definition(definition) : nil }
    guard case .fact(let fact, let count) = schema.lookup([first] + names) else { return nil }
    return schema.type(of: fact).hasMembers(names.dropFirst(count - 1)) ? .fact(fact) : nil
  }
}

extension FEELType {
  /// Whether the names lead through records, or lists of them, to what is declared.
  fileprivate func hasMembers(_ names: ArraySlice<String>) -> Bool {
    guard let first = names.first else { return true }
    let record: FEELType = if case .list(let element) = self { element } else { self }
    return record.member(first)?.hasMembers(names.dropFirst()) ?? false
  }
}
