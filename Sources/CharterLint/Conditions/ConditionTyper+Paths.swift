import FEEL

extension ConditionTyper {
  /// The type of a name, or of the member of something.
  func path(_ syntax: Syntax, in scopes: [Scope]) -> FEELType {
    var names: [String] = []
    var root = syntax
    while case .member(let inner, let name) = root.form {
      names.append(name.text)
      root = inner
    }
    guard case .name(let first) = root.form else {
      return members(names.reversed()[...], of: type(of: root, in: scopes))
    }
    names.append(first)
    let path = Array(names.reversed())
    if let type = scoped(first, in: scopes) { return members(path.dropFirst(), of: type) }
    if let definition = definitions[first] {
      return members(path.dropFirst(), of: type(of: definition))
    }
    guard case .fact(let fact, let count) = schema.lookup(path) else { return .any }
    return members(path.dropFirst(count), of: schema.type(of: fact))
  }

  private func scoped(_ name: String, in scopes: [Scope]) -> FEELType? {
    for scope in scopes.reversed() {
      switch scope {
      case .variable(name, let type): return type
      case .variable: continue
      case .item(let type):
        if name == "item" { return type }
        if let member = type.member(name) { return member }
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

extension FEELType {
  /// The type of a member of a record.
  fileprivate func member(_ name: String) -> FEELType? {
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
