import FEEL

extension ConditionTyper {
  /// The type of a name, or of the member of something.
  func path(_ syntax: Syntax, in scopes: [Scope]) -> FEELType {
    let (root, names) = syntax.memberNames
    guard case .name(let first) = root.form else {
      return members(names[...], of: type(of: root, in: scopes))
    }
    let path = [first] + names
    if let scoped = scoped(first, in: scopes) {
      return members(path.dropFirst(), of: scoped.type)
    }
    if let definition = definitions[first] {
      return members(path.dropFirst(), of: type(of: definition))
    }
    guard case .fact(let fact, let count) = schema.lookup(path) else { return .any }
    return members(path.dropFirst(count), of: schema.type(of: fact))
  }

  /// What an enclosing quantifier or filter calls by a name.
  func scoped(_ name: String, in scopes: [Scope]) -> ScopedName? {
    for (depth, scope) in scopes.enumerated().reversed() {
      let outer = scopes[..<depth]
      switch scope {
      case .variable(name, let type, let list): return ScopedName(type, list, outer)
      case .variable: continue
      case .item(let type, let list):
        if name == "item" { return ScopedName(type, list, outer) }
        if let member = type.member(name) { return ScopedName(member, list, outer) }
      }
    }
    return nil
  }

  private func members(_ names: ArraySlice<String>, of type: FEELType) -> FEELType {
    names.reduce(type) { type, name in
      switch type {
      case .list(let element): element.member(name).map { .list(of: $0) } ?? .any
      case .date, .yearsAndMonths, .daysAndTime: .number()
      default: type.member(name) ?? .any
      }
    }
  }
}

/// What a quantifier or filter calls by a name.
struct ScopedName {
  let type: FEELType

  /// The list that it is an element of, or a member of one.
  let list: Syntax

  /// The scopes that the list stands in.
  let outer: [ConditionTyper.Scope]

  fileprivate init(
    _ type: FEELType, _ list: Syntax, _ outer: ArraySlice<ConditionTyper.Scope>
  ) {
    self.type = type
    self.list = list
    self.outer = Array(outer)
  }
}

extension Syntax {
  /// What the members are taken of, and their names in order.
  var memberNames: (root: Syntax, names: [String]) {
    var names: [String] = []
    var root = self
    while case .member(let inner, let name) = root.form {
      names.append(name.text)
      root = inner
    }
    return (root, names.reversed())
  }
}

extension FEELType {
  /// The type of a member of a record.
  func member(_ name: String) -> FEELType? {
    guard case .record(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.type
  }

  /// The type of what is computed from such a value: limits hold of facts alone.
  var withoutLimits: FEELType {
    guard case .number(let number) = self else { return self }
    return .number(Number(unit: number.unit))
  }

  /// The unit of a number, if it has one.
  var unit: String? {
    if case .number(let number) = self { number.unit } else { nil }
  }
}
