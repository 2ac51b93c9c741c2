import CharterDiagnostics

extension TypeChecker {
  /// Checks a member of a value.
  mutating func member(_ name: Syntax.Name, of value: Checked) -> Checked {
    let range = value.range.union(name.range)
    switch value.type {
    case .any: return undetermined([value], .any, range)
    case .record(let fields):
      guard let (index, field) = field(name, of: fields, value.type) else { return .invalid(range) }
      return member(index, field, of: value, range)
    case .list(of: .record(let fields)):
      guard let (index, field) = field(name, of: fields, value.type) else { return .invalid(range) }
      if let fact = field.fact { facts.insert(fact) }
      return projection(value, index, .list(of: field.type), fact: field.fact, range)
    case .list(of: .any): return projection(value, 0, value.type, fact: value.fact, range)
    default: break
    }
    if let overload = TemporalMember.overload(name.text, of: value.type.kind) {
      return resolve([overload], [value], range) { _ in nil }
    }
    let names = TemporalMember.names(of: value.type.kind)
    reportUnknown(name, of: value.type, candidates: names)
    return .invalid(range)
  }

  private mutating func field(
    _ name: Syntax.Name, of fields: [FEELType.Field], _ type: FEELType
  ) -> (Int, FEELType.Field)? {
    if let index = fields.firstIndex(where: { $0.name == name.text }) {
      return (index, fields[index])
    }
    reportUnknown(name, of: type, candidates: fields.map(\.name))
    return nil
  }

  private mutating func reportUnknown(
    _ name: Syntax.Name, of type: FEELType, candidates: [String]
  ) {
    let nearest = NearestName.find(name.text, among: candidates)
    report(.unknownMember(name.text, of: type, nearest: nearest), name.range)
  }

  private mutating func member(
    _ index: Int, _ field: FEELType.Field, of value: Checked, _ range: SourceRange
  ) -> Checked {
    if let fact = field.fact { facts.insert(fact) }
    guard let record: Term<Members> = value.term() else { return .invalid(range, field.type) }
    let form: UntypedForm =
      if let place = record.node.place {
        .place(place.member(index, fact: field.fact))
      } else {
        .member(of: record, index)
      }
    return Checked(field.type, Node(field.type.kind, form, range), range, fact: field.fact)
  }

  private func projection(
    _ list: Checked, _ index: Int, _ type: FEELType, fact: FactID?, _ range: SourceRange
  ) -> Checked {
    let term: Term<Elements>? = list.term()
    let operation = term.map { Elements.Operation.projection($0, member: index) }
    return self.operation(operation, of: Elements.self, as: type, range).reading(fact)
  }

  /// An expression that rests on something of no declared type.
  func undetermined(_ parts: [Checked], _ type: FEELType, _ range: SourceRange) -> Checked {
    let nodes = parts.compactMap(\.node)
    guard nodes.count == parts.count else { return .invalid(range, type) }
    return Checked(type, Node(type.kind, .undetermined(nodes), range), range)
  }
}
