import CharterDiagnostics
import CharterJSON

/// Holds documents against a JSON Schema, as far as ours go; an unknown keyword is an error.
///
/// `.ci/schemas` holds the same schemas against a validator that others wrote.
struct SchemaValidator {
  struct UnknownKeyword: Error {
    let name: String
  }

  private let root: JSONNode
  private static let annotations: Set<String> = ["$schema", "$defs", "title", "description"]

  init(_ schema: JSONNode) {
    root = schema
  }

  /// Whether a document is as the schema says.
  func accepts(_ node: JSONNode) throws -> Bool { try accepts(node, root) }

  private func accepts(_ node: JSONNode, _ schema: JSONNode) throws -> Bool {
    if let verdict = schema.boolean { return verdict }
    if let condition = schema["if"] {
      let branch = try accepts(node, condition) ? schema["then"] : schema["else"]
      if let branch, try !accepts(node, branch) { return false }
    }
    for member in schema.members ?? []
    where !Self.annotations.contains(member.name) && !["if", "then", "else"].contains(member.name) {
      if try !accepts(node, member.name, member.value, of: schema) { return false }
    }
    return true
  }

  private func accepts(
    _ node: JSONNode, _ keyword: String, _ value: JSONNode, of schema: JSONNode
  ) throws -> Bool {
    let values = value.elements ?? []
    switch keyword {
    case "$ref":
      let name = value.string?.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["$defs"]?[name] else { throw UnknownKeyword(name: name) }
      return try accepts(node, target)
    case "type": return (value.elements ?? [value]).contains { Self.type($0.string, fits: node) }
    case "const": return node.number == value.number
    case "enum": return values.contains { $0.string == node.string && $0.kind == node.kind }
    case "pattern":
      guard let text = node.string else { return true }
      return try text.firstMatch(of: Regex(value.string ?? "")) != nil
    case "minimum": return Self.compare(node, value) { $0 >= $1 }
    case "maximum": return Self.compare(node, value) { $0 <= $1 }
    case "minItems": return (node.elements?.count ?? .max) >= Int(value.number ?? "") ?? 0
    case "minProperties": return (node.members?.count ?? .max) >= Int(value.number ?? "") ?? 0
    case "uniqueItems":
      let texts = (node.elements ?? []).map(\.string)
      return Set(texts).count == texts.count
    case "items": return try (node.elements ?? []).allSatisfy { try accepts($0, value) }
    case "required":
      return node.members == nil || values.allSatisfy { node[$0.string ?? ""] != nil }
    case "dependentRequired":
      return (value.members ?? []).allSatisfy { member in
        node[member.name] == nil
          || (member.value.elements ?? []).allSatisfy { node[$0.string ?? ""] != nil }
      }
    case "not": return try !accepts(node, value)
    case "anyOf": return try values.contains { try accepts(node, $0) }
    case "allOf": return try values.allSatisfy { try accepts(node, $0) }
    case "properties":
      return try (node.members ?? []).allSatisfy { member in
        try value[member.name].map { try accepts(member.value, $0) } ?? true
      }
    case "additionalProperties":
      return try (node.members ?? []).allSatisfy { member in
        if schema["properties"]?[member.name] != nil { return true }
        return try accepts(member.value, value)
      }
    case "propertyNames":
      return try (node.members ?? []).allSatisfy { member in
        try accepts(JSONNode(.string(member.name), range: member.nameRange), value)
      }
    default: throw UnknownKeyword(name: keyword)
    }
  }

  private static func type(_ name: String?, fits node: JSONNode) -> Bool {
    switch name {
    case "object": node.kind == .object
    case "array": node.kind == .array
    case "string": node.kind == .string
    case "number": node.kind == .number
    case "integer": node.number.map { Int($0) != nil } ?? false
    case "boolean": node.kind == .boolean
    default: node.kind == .null
    }
  }

  private static func compare(
    _ node: JSONNode, _ limit: JSONNode, _ isRight: (Double, Double) -> Bool
  ) -> Bool {
    guard let number = node.number.flatMap(Double.init),
      let limit = limit.number.flatMap(Double.init)
    else { return true }
    return isRight(number, limit)
  }
}
