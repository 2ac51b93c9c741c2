/// What a made-up file says of a fact.
package indirect enum GeneratedValue: Hashable, Sendable {
  /// Nothing.
  case missing

  /// JSON that is not the value: `null`, or what does not fit.
  case unknown(String)

  /// The key stands twice.
  case twice(String)
  case known(String)
  case list([GeneratedValue])
  case record([String: GeneratedValue])

  /// Something about a fact of a type, or nothing.
  package init(_ kind: GeneratedFact.Kind, _ random: inout SeededGenerator) {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: self = .missing
    case 2: self = .unknown("null")
    case 3: self = Bool.random(using: &random) ? .unknown("{}") : .twice(Self.text(kind, &random))
    default: self = .value(kind, &random)
    }
  }

  /// A value of a type.
  private static func value(
    _ kind: GeneratedFact.Kind, _ random: inout SeededGenerator
  ) -> GeneratedValue {
    let count = Int.random(in: 0...3, using: &random)
    switch kind {
    case .numbers: return .list((0..<count).map { _ in GeneratedValue(element: .number, &random) })
    case .records: return .list((0..<count).map { _ in GeneratedValue(element: kind, &random) })
    default: return .known(text(kind, &random))
    }
  }

  /// An element of a list, which cannot be left out.
  private init(element kind: GeneratedFact.Kind, _ random: inout SeededGenerator) {
    if Int.random(in: 0..<8, using: &random) == 0 {
      self = .unknown(Bool.random(using: &random) ? "null" : "[]")
    } else if kind.members.isEmpty {
      self = .known(Self.text(kind, &random))
    } else {
      self = .record([:])
      learn(kind, &random)
    }
  }

  private static func text(_ kind: GeneratedFact.Kind, _ random: inout SeededGenerator) -> String {
    let texts: [String] =
      switch kind {
      case .boolean: ["true", "false"]
      case .number: ["0", "1", "2", "3", "-1", "2.5", "1e3", "0.1", "1000000"]
      case .text: ["\"\"", "\"b\"", "\"ab\"", "\"æ\""]
      case .date:
        ["2024-02-29", "2024-09-30", "2024-10-01", "2025-08-31", "2025-09-01", "2025-10-01"].map {
          "\"\($0)\""
        }
      case .choice(let choices): choices.map { "\"\($0)\"" }
      case .numbers, .records: ["[]"]
      }
    return texts.randomElement(using: &random) ?? "null"
  }

  /// Gives values to some of what is not known, and changes nothing else.
  package mutating func learn(_ kind: GeneratedFact.Kind, _ random: inout SeededGenerator) {
    switch self {
    case .missing, .unknown, .twice:
      if Bool.random(using: &random) { self = .value(kind, &random) }
    case .known: break
    case .list(var elements):
      for index in elements.indices {
        if case .unknown = elements[index] {
          if Bool.random(using: &random) {
            elements[index] = GeneratedValue(element: kind == .numbers ? .number : kind, &random)
          }
        } else {
          elements[index].learn(kind, &random)
        }
      }
      self = .list(elements)
    case .record(var members):
      for member in kind.members {
        var value = members[member.name] ?? .missing
        value.learn(member.kind, &random)
        members[member.name] = value
      }
      self = .record(members)
    }
  }

  /// The texts of the member in JSON: none, one, or two of the same key.
  package var texts: [String] {
    switch self {
    case .missing: []
    case .unknown(let text), .known(let text): [text]
    case .twice(let text): [text, text]
    case .list(let elements): ["[\(elements.flatMap(\.texts).joined(separator: ", "))]"]
    case .record(let members):
      [
        "{ \(GeneratedObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.texts) }).members.joined(separator: ", ")) }"
      ]
    }
  }

  /// Smaller values that say less or the same.
  package var smaller: [GeneratedValue] {
    switch self {
    case .missing: []
    case .unknown, .twice, .known: [.missing]
    case .list(let elements):
      [.missing]
        + elements.indices.map { index in
          var rest = elements
          rest.remove(at: index)
          return .list(rest)
        }
        + elements.indices.flatMap { index in
          elements[index].smaller.filter { $0 != .missing }.map { smaller in
            var changed = elements
            changed[index] = smaller
            return .list(changed)
          }
        }
    case .record(let members):
      members.keys.sorted().flatMap { key in
        members[key]?.smaller.map { smaller in .record(members.merging([key: smaller]) { $1 }) }
          ?? []
      }
    }
  }
}
