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

  /// Where the first mistake stands by which an object or list lost a part.
  private(set) var firstLoss: Int?

  /// The mistakes in the syntax that another one before them explains.
  private var consequences: Set<SourceRange> = []

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
      if !Self.isMended(diagnostic.id) {
        mark(root, around: range.lowerBound)
        firstLoss = firstLoss ?? range.lowerBound
      }
    }
    findConsequences(in: json.diagnostics)
  }

  /// Finds the mistakes that are only told of because of another one.
  private mutating func findConsequences(in diagnostics: [Diagnostic]) {
    var causes: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard let location = diagnostic.location else { continue }
      let opening = diagnostic.notes.first?.location?.range.lowerBound
      if diagnostic.id == "json-mismatched-bracket", let opening {
        // Between brackets that do not fit, nothing else does after the first mistake.
        let inside = causes.filter { opening < ($0.location?.range.lowerBound ?? 0) }
        consequences.formUnion(inside.dropFirst().compactMap(\.location?.range))
      }
      if Self.follows(diagnostic, from: causes) {
        consequences.insert(location.range)
      } else {
        causes.append(diagnostic)
      }
    }
  }

  /// Whether a mistake follows from earlier ones: they have lost a bracket, or stand on its line.
  private static func follows(_ diagnostic: Diagnostic, from causes: [Diagnostic]) -> Bool {
    let losses = causes.filter { !isMended($0.id) }
    guard let last = losses.last else { return false }
    switch diagnostic.id {
    case "json-mismatched-bracket", "json-unclosed", "json-trailing-content": return true
    case "json-expected-key" where losses.contains(where: { $0.id == diagnostic.id }): return true
    default: return last.location?.start.line == diagnostic.location?.start.line
    }
  }

  /// Whether a finding of the loader may come from the damage.
  func explains(_ diagnostic: Diagnostic) -> Bool {
    guard let range = diagnostic.location?.range else { return false }
    if diagnostic.id.hasPrefix("json-") { return consequences.contains(range) }
    // What stands behind it may belong elsewhere.
    if let firstLoss, firstLoss < range.lowerBound { return true }
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
