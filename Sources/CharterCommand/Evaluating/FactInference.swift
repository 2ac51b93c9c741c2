import CharterDiagnostics
import CharterJSON
import FEEL

/// Makes a schema of facts from a JSON object, where no vocabulary declares one.
///
/// An object is a group of facts; objects in a list are its elements' records. A text that is
/// written as a date is taken for one, unless the condition only makes sense with texts.
struct FactInference {
  /// The facts that were met.
  private(set) var schema = FactSchema()

  /// What has no type, such as a list of numbers and texts.
  private(set) var diagnostics: [Diagnostic] = []

  /// Whether a text that is written as a date was met.
  private(set) var hasDates = false

  private let source: SourceText
  private let readsDates: Bool

  /// Takes in the facts of an object.
  init(_ facts: JSONNode, in source: SourceText, readsDates: Bool) {
    self.source = source
    self.readsDates = readsDates
    declare(facts, at: [])
  }

  private mutating func declare(_ node: JSONNode, at path: [String]) {
    for member in node.members ?? [] {
      let path = path + [member.name]
      if member.value.kind == .object {
        declare(member.value, at: path)
      } else {
        // A repeated key keeps its first type; reading reports it.
        schema.declare(path, type(of: member.value))
      }
    }
  }

  private mutating func type(of node: JSONNode) -> FEELType {
    switch node.value {
    case .null, .invalid: .any
    case .boolean: .boolean
    case .number: .number()
    case .string(let text): type(of: text)
    case .array(let elements): .list(of: type(of: elements, in: node))
    case .object(let members): .record(fields(of: members))
    }
  }

  private mutating func type(of text: String) -> FEELType {
    guard CivilDate(text) != nil else { return .text }
    hasDates = true
    return readsDates ? .date : .text
  }

  private mutating func type(of elements: [JSONNode], in list: JSONNode) -> FEELType {
    var result = FEELType.any
    for element in elements {
      let type = type(of: element)
      guard let joined = result.joinedByMembers(with: type) else {
        diagnostics.append(
          Diagnostic(
            id: "type-mismatch",
            message: LocalizedText(
              en: "the elements of a list have one type", da: "elementerne i en liste har én type"),
            location: SourceLocation(source, element.range)))
        return .any
      }
      result = joined
    }
    return result
  }

  private mutating func fields(of members: [JSONMember]) -> [FEELType.Field] {
    var fields: [FEELType.Field] = []
    for member in members where !fields.contains(where: { $0.name == member.name }) {
      fields.append(FEELType.Field(member.name, type(of: member.value)))
    }
    return fields
  }
}

extension FEELType {
  /// The joined type, where a member that only one of two records has is a member of both.
  fileprivate func joinedByMembers(with other: FEELType) -> FEELType? {
    switch (self, other) {
    case (.list(let left), .list(let right)):
      return left.joinedByMembers(with: right).map { .list(of: $0) }
    case (.record(let left), .record(let right)):
      var fields = left
      for field in right {
        guard let index = fields.firstIndex(where: { $0.name == field.name }) else {
          fields.append(field)
          continue
        }
        guard let type = fields[index].type.joinedByMembers(with: field.type) else { return nil }
        fields[index] = Field(field.name, type)
      }
      return .record(fields)
    default: return joined(with: other)
    }
  }
}
