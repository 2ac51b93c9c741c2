import CharterDiagnostics
import CharterJSON

/// What mistakes in the syntax of a file leave unsure: objects and lists that lost a part, and strings
/// whose text is not what was meant.
///
/// What seems to be missing from the former may well be there, and what seems wrong in the latter
/// right.
struct SyntaxDamage: Sendable {
  /// Where the objects and lists start that lost a part.
  private var starts: Set<Int> = []

  /// The strings that do not end, or have an escape that is none.
  private var strings: [SourceRange] = []

  /// Whether no object and no list lost a part.
  var isEmpty: Bool { starts.isEmpty }

  /// Finds the damage in what was read of a file.
  init(_ json: JSONReader.Result) {
    guard let root = json.root else { return }
    for diagnostic in json.diagnostics {
      guard let range = diagnostic.location?.range else { continue }
      if Self.breaksText(diagnostic.id), let string = root.string(around: range.lowerBound) {
        strings.append(string)
      }
      if !Self.isMended(diagnostic.id) { mark(root, around: range.lowerBound) }
    }
  }

  /// Whether a finding of the loader may come from the damage.
  func explains(_ diagnostic: Diagnostic) -> Bool {
    guard let range = diagnostic.location?.range else { return false }
    return starts.contains(range.lowerBound)
      || strings.contains { string in
        string.lowerBound <= range.lowerBound && range.upperBound <= string.upperBound
      }
  }

  /// Marks the innermost container around an offset, and all that never end.
  private mutating func mark(_ node: JSONNode, around offset: Int) {
    let parts = node.elements ?? node.members?.map(\.value) ?? []
    let inner = parts.last { part in
      part.isContainer && part.range.lowerBound <= offset && offset <= part.range.upperBound
    }
    // What ends where a part of it ends has no bracket of its own.
    if inner == nil || inner?.range.upperBound == node.range.upperBound {
      starts.insert(node.range.lowerBound)
    }
    if let inner { mark(inner, around: offset) }
  }

  /// Whether a mistake leaves the text of its string unsure.
  private static func breaksText(_ id: String) -> Bool {
    switch id {
    // A quote in the text ends it too early.
    case "json-unterminated-string", "json-unknown-escape", "json-malformed-escape",
      "json-lone-surrogate", "json-expected-separator":
      true
    default: false
    }
  }

  /// Whether everything around a mistake was read all the same.
  private static func isMended(_ id: String) -> Bool {
    switch id {
    case "json-missing-comma", "json-missing-colon", "json-stray-comma", "json-unknown-word",
      "json-leading-zero", "json-malformed-number", "json-unknown-escape",
      "json-malformed-escape", "json-lone-surrogate", "json-control-character",
      "json-malformed-utf8", "json-needs-json5":
      true
    default: false
    }
  }
}

extension JSONNode {
  /// The range of the string that stands around an offset, if one does.
  fileprivate func string(around offset: Int) -> SourceRange? {
    // In a name it stands before the value.
    if string != nil { return range.lowerBound <= offset ? range : nil }
    if let members {
      let index = members.partitioningIndex { $0.value.range.upperBound >= offset }
      return index == members.count ? nil : members[index].value.string(around: offset)
    }
    guard let elements else { return nil }
    let index = elements.partitioningIndex { $0.range.upperBound >= offset }
    return index == elements.count ? nil : elements[index].string(around: offset)
  }
}
