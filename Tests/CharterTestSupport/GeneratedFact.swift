/// A fact of a made-up vocabulary.
package struct GeneratedFact: Hashable, Sendable {
  /// The types that made-up facts have.
  package indirect enum Kind: Hashable, Sendable {
    case boolean, number, text, date
    case choice([String])
    case numbers
    case records([Member])

    /// The members of the records of a list.
    package var members: [Member] { if case .records(let members) = self { members } else { [] } }
  }

  /// A member of the records of a list.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let kind: Kind

    package init(name: String, kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  package let path: String
  package let kind: Kind
  package var source = "association"

  /// What is taken for granted, in JSON.
  package var ifAbsent: String?

  /// How long it can be relied on.
  package var validFor: String?

  /// The date that this is counted from.
  package var datedBy: String?

  package init(
    _ path: String, _ kind: Kind, source: String = "association", ifAbsent: String? = nil,
    validFor: String? = nil, datedBy: String? = nil
  ) {
    self.path = path
    self.kind = kind
    self.source = source
    self.ifAbsent = ifAbsent
    self.validFor = validFor
    self.datedBy = datedBy
  }
}

extension GeneratedFact.Kind {
  /// The declaration of the type, in JSON5.
  var declaration: String {
    switch self {
    case .boolean: return "type: 'boolean'"
    case .number: return "type: 'number', min: -5, max: 1000000"
    case .text: return "type: 'text'"
    case .date: return "type: 'date'"
    case .choice(let choices):
      let texts = choices.map { "\($0): { da: '\($0)', en: '\($0)' }" }
      return "type: 'choice', choices: { \(texts.joined(separator: ", ")) }"
    case .numbers: return "type: 'list', of: { type: 'number' }"
    case .records(let members):
      let texts = members.map { "\($0.name): { \($0.kind.declaration) }" }
      return "type: 'list', of: { \(texts.joined(separator: ", ")) }"
    }
  }
}

extension GeneratedFact {
  /// What reviewers may say of the fact, in JSON5: two values that differ.
  var judgements: [String] {
    if case .date = kind { return ["'2025-03-31'", "'2024-09-30'"] }
    return ["true", "false"]
  }

  /// The declaration of the fact, in JSON5.
  fileprivate var declaration: String {
    var text = kind.declaration
    if source != "association" { text += ", source: '\(source)'" }
    if let ifAbsent { text += ", ifAbsent: { value: \(ifAbsent), because: { da: 'x', en: 'x' } }" }
    if let validFor { text += ", validFor: '\(validFor)'" }
    if let datedBy { text += ", datedBy: '\(datedBy)'" }
    return "{ \(text) }"
  }

  /// The members of a vocabulary's `facts`, in JSON5; a path has at most one group.
  package static func declarations(of facts: [GeneratedFact]) -> String {
    GeneratedObject(facts.map { ($0.path, [$0.declaration]) }).members.joined(separator: ",\n")
  }
}

/// Members by path, written as an object with groups.
struct GeneratedObject {
  private var texts: [(name: String, inner: [String])] = []

  /// Takes paths and the texts of their values; several where a key stands more than once.
  init(_ entries: [(path: String, values: [String])]) {
    for (path, values) in entries {
      let parts = path.split(separator: ".").map(String.init)
      let isGrouped = parts.count > 1
      let inner = values.map { isGrouped ? "\"\(parts[1])\": \($0)" : $0 }
      if isGrouped, let index = texts.firstIndex(where: { $0.name == parts[0] + "." }) {
        texts[index].inner += inner
      } else {
        texts.append((isGrouped ? parts[0] + "." : path, inner))
      }
    }
  }

  /// The members of the object.
  var members: [String] {
    texts.flatMap { name, inner in
      name.hasSuffix(".")
        ? ["\"\(name.dropLast())\": { \(inner.joined(separator: ", ")) }"]
        : inner.map { "\"\(name)\": \($0)" }
    }
  }
}
