import CharterDiagnostics
import CharterJSON

/// What mistakes in the syntax of a file leave unsure: objects and lists that lost a part.
///
/// What seems to be missing from them may well be there.
struct SyntaxDamage: Sendable {
  /// Where the objects and lists start that lost a part.
  private var starts: Set<Int> = []

  /// Whether anything was lost at all.
  var isEmpty: Bool { starts.isEmpty }

  /// Finds the damage in what was read of a file.
  init(_ json: JSONReader.Result) {
    guard let root = json.root else { return }
    for diagnostic in json.diagnostics where !Self.isMended(diagnostic.id) {
      guard let range = diagnostic.location?.range else { continue }
      mark(root, around: range.lowerBound)
    }
  }

  /// Whether a finding of the loader may come from the damage.
  func explains(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.location.map { starts.contains($0.range.lowerBound) } ?? false
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
