import CharterJSON
import CharterReports
import FEEL

extension JSONWriter {
  /// Writes a schema.
  mutating func write(_ schema: Schema) {
    if case .anything = schema.form, schema.title == nil, schema.summary == nil {
      return boolean(true)
    }
    if case .nothing = schema.form { return boolean(false) }
    beginObject()
    writeMembers(of: schema)
    endObject()
  }

  /// Writes the keywords of a schema into the object that is open.
  mutating func writeMembers(of schema: Schema) {
    if let title = schema.title { member("title", title) }
    if let summary = schema.summary { member("description", summary) }
    let allowsNull = schema.allowsNull
    switch schema.form {
    case .anything, .nothing: break
    case .definition(let name):
      if allowsNull { return member("anyOf", [.definition(name), .null]) }
      member("$ref", "#/$defs/\(name)")
    case .text(let pattern):
      writeType("string", orNull: allowsNull)
      if let pattern { member("pattern", pattern) }
    case .words(let words):
      key("enum")
      beginArray()
      for word in words { string(word) }
      if allowsNull { null() }
      endArray()
    case .constant(let number): member("const", number)
    case .number(let min, let max):
      writeType("number", orNull: allowsNull)
      for (name, limit) in [("minimum", min), ("maximum", max)] {
        guard let limit else { continue }
        key(name)
        number(text: limit.description)
      }
    case .integer(let min):
      writeType("integer", orNull: allowsNull)
      if let min { member("minimum", min) }
    case .boolean: writeType("boolean", orNull: allowsNull)
    case .null: member("type", "null")
    case .list(let element, let min, let isUnique):
      writeType("array", orNull: allowsNull)
      if min > 0 { member("minItems", min) }
      if isUnique { member("uniqueItems", true) }
      key("items")
      write(element)
    case .object(let object):
      writeType("object", orNull: allowsNull)
      writeMembers(of: object)
    case .marked(let member, let marked, let unmarked):
      writeBranches(on: member, marked, unmarked)
    case .any(let schemas): member("anyOf", schemas)
    }
  }

  private mutating func writeType(_ type: String, orNull: Bool) {
    if orNull { member("type", [type, "null"]) } else { member("type", type) }
  }

  private mutating func writeMembers(of object: Schema.Object) {
    if !object.isEmptyAllowed { member("minProperties", 1) }
    if !object.members.isEmpty {
      member("properties", object.members.map { ($0.name, $0.schema) })
    }
    let required = object.members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { member("required", required) }
    switch object.others {
    case .allowed: break
    case .refused: member("additionalProperties", false)
    case .named(let pattern, let reserved, let schema):
      writeNames(pattern, except: reserved)
      key("additionalProperties")
      write(schema)
    }
    guard !object.conditions.isEmpty else { return }
    key("allOf")
    beginArray()
    for condition in object.conditions { write(condition) }
    endArray()
  }

  private mutating func writeBranches(
    on name: String, _ marked: Schema, _ unmarked: Schema
  ) {
    member("type", "object")
    key("if")
    beginObject()
    member("required", [name])
    key("properties")
    beginObject()
    key(name)
    beginObject()
    key("not")
    write(.anyObject)
    endObject()
    endObject()
    endObject()
    member("then", marked)
    member("else", unmarked)
  }

  private mutating func member(_ name: String, _ schema: Schema) {
    key(name)
    write(schema)
  }

  private mutating func writeNames(_ pattern: String?, except reserved: [String]) {
    if pattern == nil, reserved.isEmpty { return }
    key("propertyNames")
    beginObject()
    if let pattern { member("pattern", pattern) }
    if !reserved.isEmpty {
      key("not")
      beginObject()
      member("enum", reserved)
      endObject()
    }
    endObject()
  }

  private mutating func write(_ condition: Schema.Object.Condition) {
    beginObject()
    key("if")
    beginObject()
    member("required", [condition.member])
    member("properties", [(condition.member, condition.schema)])
    endObject()
    write(condition.then, as: "then")
    write(condition.otherwise, as: "else")
    endObject()
  }

  private mutating func write(_ consequence: Schema.Object.Condition.Consequence, as name: String) {
    if consequence.isEmpty { return }
    key(name)
    beginObject()
    if !consequence.required.isEmpty { member("required", consequence.required) }
    if !consequence.members.isEmpty { member("properties", consequence.members) }
    if !consequence.companions.isEmpty {
      key("dependentRequired")
      beginObject()
      for (name, needed) in consequence.companions { member(name, [needed]) }
      endObject()
    }
    endObject()
  }

  mutating func member(_ name: String, _ schemas: [(name: String, schema: Schema)]) {
    key(name)
    beginObject()
    for (name, schema) in schemas {
      key(name)
      write(schema)
    }
    endObject()
  }

  private mutating func member(_ name: String, _ schemas: [Schema]) {
    key(name)
    beginArray()
    for schema in schemas { write(schema) }
    endArray()
  }
}
