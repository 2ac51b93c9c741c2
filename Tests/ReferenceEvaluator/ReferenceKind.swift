import FEEL
import ValueCharters

/// The type of an expression, as far as its meaning depends on it.
indirect enum ReferenceKind: Hashable {
  case boolean, number, text, date, months, seconds, any
  case list(ReferenceKind)
  case record([Member])

  struct Member: Hashable {
    let name: String
    let kind: ReferenceKind
    let fact: FactID
  }

  init(_ type: FactType) {
    switch type {
    case .boolean: self = .boolean
    case .number: self = .number
    case .text, .choice: self = .text
    case .date: self = .date
    case .list(let element): self = .list(ReferenceKind(element))
    case .record(let facts):
      self = .record(
        facts.map { Member(name: $0.names.last ?? "", kind: ReferenceKind($0.type), fact: $0.id) })
    case .unreadable: self = .any
    }
  }

  var element: ReferenceKind? { if case .list(let element) = self { element } else { nil } }

  /// The position of a member of a record, or of the records in a list.
  func position(of name: String) -> Int? {
    switch self {
    case .record(let members), .list(.record(let members)):
      members.firstIndex { $0.name == name }
    default: nil
    }
  }

  /// The type of a member.
  func member(_ name: String) -> ReferenceKind {
    switch self {
    case .record(let members): position(of: name).map { members[$0].kind } ?? .any
    case .list(.record(let members)): position(of: name).map { .list(members[$0].kind) } ?? .any
    default: .number
    }
  }
}

extension ReferenceConditions {
  /// The type of an expression.
  func kind(_ syntax: Syntax) -> ReferenceKind {
    if let (root, rest) = path(syntax) {
      return rest.reduce(kind(of: root)) { $0.member($1) }
    }
    switch syntax.form {
    case .number: return .number
    case .text: return .text
    case .temporal(let text): return temporalKind(text)
    case .list(let elements): return .list(elements.map(kind).first { $0 != .any } ?? .any)
    case .negation(let operand): return kind(operand)
    case .arithmetic(let sign, let left, let right):
      return arithmeticKind(sign, kind(left), kind(right))
    case .conditional(_, let then, let otherwise):
      return kind(then) == .any ? kind(otherwise) : kind(then)
    case .member(let value, let name): return kind(value).member(name.text)
    case .bracket(let list, _):
      return isIndex(syntax) ? kind(list).element ?? .any : kind(list)
    case .call(let name, let arguments): return callKind(name.text, arguments.map(\.value))
    default: return .boolean
    }
  }

  /// Whether `L[x]` asks for an element and is no filter.
  func isIndex(_ syntax: Syntax) -> Bool {
    guard case .bracket(let list, let inner) = syntax.form else { return false }
    return inItem(of: list, .unknown([], [])).kind(inner) == .number
  }

  private func temporalKind(_ text: String) -> ReferenceKind {
    switch ReferenceValue(duration: text) {
    case .months: .months
    case .seconds: .seconds
    default: .date
    }
  }

  private func arithmeticKind(
    _ sign: Syntax.ArithmeticOperator, _ left: ReferenceKind, _ right: ReferenceKind
  ) -> ReferenceKind {
    switch (sign, left, right) {
    case (.subtract, .date, .date): .seconds
    case (.divide, .months, .months), (.divide, .seconds, .seconds): .number
    case (_, .date, _), (_, _, .date): .date
    case (_, .months, _), (_, _, .months): .months
    case (_, .seconds, _), (_, _, .seconds): .seconds
    case (_, .text, _), (_, _, .text): .text
    default: .number
    }
  }

  private func callKind(_ name: String, _ arguments: [Syntax]) -> ReferenceKind {
    switch name {
    case "count", "sum", "string length", "floor", "ceiling", "modulo": return .number
    case "abs", "distinct values": return kind(arguments[0])
    case "min", "max":
      let first = kind(arguments[0])
      return arguments.count == 1 ? first.element ?? first : first
    case "date", "today": return .date
    case "years and months duration": return .months
    case "duration":
      if case .text(let text) = arguments[0].form { return temporalKind(text) }
      return .any
    default: return .boolean
    }
  }
}
