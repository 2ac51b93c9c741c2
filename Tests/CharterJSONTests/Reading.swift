import CharterDiagnostics
import CharterJSON

/// Shorthands for reading in tests.
enum Reading {
  /// What the reader makes of a text.
  static func read(_ text: String, _ dialect: JSONDialect = .json5) -> JSONReader.Result {
    JSONReader.read(SourceText(path: "test.json", text: text), dialect: dialect)
  }

  /// The tree of a text without a mistake.
  static func tree(_ text: String, _ dialect: JSONDialect = .json5) -> JSONNode? {
    let result = read(text, dialect)
    return result.isComplete ? result.root : nil
  }

  /// What the cursor says of a text, if it is against it.
  static func cursorError(_ bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      var cursor = JSONCursor(bytes)
      try cursor.skipValue()
      try cursor.finish()
      return nil
    } catch { return error }
  }
}

extension JSONNode {
  /// The same tree with all its ranges empty, to compare values alone.
  var withoutRanges: JSONNode {
    let value: JSONValue =
      switch self.value {
      case .array(let elements): .array(elements.map(\.withoutRanges))
      case .object(let members):
        .object(
          members.map {
            JSONMember(
              name: $0.name, nameRange: SourceRange(0, 0), value: $0.value.withoutRanges)
          })
      default: self.value
      }
    return JSONNode(value, range: SourceRange(0, 0))
  }
}
