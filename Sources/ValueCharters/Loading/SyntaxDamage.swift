package import CharterDiagnostics
package import CharterJSON

/// What mistakes in the syntax of a file leave unsure: objects and lists that lost a part, and strings
/// whose text is not what was meant.
///
/// What seems to be missing from the former may well be there, and what seems wrong in the latter
/// right.
package struct SyntaxDamage: Sendable {
  /// Where the objects and lists start that lost a part.
  private var starts: Set<Int> = []

  /// The strings that do not end, or have an escape that is none, and what may have taken a part of
  /// what is around it.
  private var ranges: [SourceRange] = []

  /// Where the mistakes stand by which an object or list lost a part.
  private var losses: [SourceLocation] = []

  /// Where the brackets begin to be others than those that are meant.
  private var firstShift: Int?

  /// The mistakes in the syntax that another one explains.
  private var consequences: Set<Diagnostic> = []

  /// Whether no object and no list lost a part.
  package var isEmpty: Bool { starts.isEmpty }

  /// Whether what follows a mistake may belong elsewhere than it seems.
  package var isShifted: Bool { firstShift != nil }

  /// Finds the damage in what was read of a file.
  package init(_ json: JSONReader.Result) {
    guard let root = json.root else { return }
    var causes: [Diagnostic] = []
    for diagnostic in json.diagnostics {
      guard let location = diagnostic.location else { continue }
      if Self.breaksText(diagnostic.id), let string = root.string(around: location.range.lowerBound)
      {
        ranges.append(string)
      }
      if Self.losesParts(diagnostic) {
        let shiftsBrackets = Self.shiftsBrackets(diagnostic)
        mark(root, around: location.range.lowerBound, withOuter: shiftsBrackets)
        losses.append(location)
        if shiftsBrackets {
          // Which of the brackets that are open is the one that is missing, nobody knows.
          let opening =
            diagnostic.id == "json-unclosed" ? diagnostic.notes.first?.location : nil
          let place = (opening ?? location).range.lowerBound
          firstShift = min(firstShift ?? place, place)
        }
      }
      note(diagnostic, after: &causes)
    }
  }

  /// Whether a finding may come from the damage.
  package func explains(_ diagnostic: Diagnostic) -> Bool {
    guard let location = diagnostic.location else { return false }
    if diagnostic.id.hasPrefix("json-") { return consequences.contains(diagnostic) }
    let range = location.range
    // What stands behind it may belong elsewhere.
    if let firstShift, firstShift < range.lowerBound { return true }
    if losses.contains(where: { $0.start.line == location.end.line || range.isBefore($0) }) {
      return true
    }
    return starts.contains(range.lowerBound)
      || ranges.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }

  /// Tells a mistake that is only there because of an earlier one from those that are not.
  private mutating func note(_ diagnostic: Diagnostic, after causes: inout [Diagnostic]) {
    let opening = diagnostic.notes.first?.location?.range.lowerBound
    if diagnostic.id == "json-mismatched-bracket", let opening {
      // Between brackets that do not fit, nothing else does after the first mistake.
      let inside = causes.filter { opening < ($0.location?.range.lowerBound ?? 0) }
      consequences.formUnion(inside.dropFirst())
    }
    if Self.losesParts(diagnostic), let last = causes.last, last.id == "json-stray-comma",
      let line = last.location?.start.line, let other = diagnostic.location?.start.line,
      other - line <= 1
    {
      // The comma stood behind the bracket that is missing.
      consequences.insert(causes.removeLast())
    }
    if Self.follows(diagnostic, from: causes) {
      if !causes.contains(diagnostic) { consequences.insert(diagnostic) }
    } else {
      causes.append(diagnostic)
    }
  }

  /// Whether a mistake follows from earlier ones: they have lost a bracket, or stand on its line.
  private static func follows(_ diagnostic: Diagnostic, from causes: [Diagnostic]) -> Bool {
    if losesParts(diagnostic) || causes.last.map(losesParts) ?? false,
      causes.last?.location?.start.line == diagnostic.location?.start.line
    {
      return !causes.isEmpty
    }
    let losses = causes.filter(losesParts)
    let isOfBrackets =
      losesParts(diagnostic) || ["json-missing-comma", "json-stray-comma"].contains(diagnostic.id)
    if isOfBrackets, losses.contains(where: shiftsBrackets) { return true }
    switch diagnostic.id {
    case "json-unclosed" where causes.contains(where: { $0.id == "json-stray-comma" }): return true
    case "json-mismatched-bracket", "json-unclosed", "json-trailing-content":
      return losses.contains { $0.id != "json-unterminated-string" }
    case "json-expected-key": return losses.contains { $0.id == diagnostic.id }
    default: return false
    }
  }

  /// Marks the innermost container around an offset, and all that never end; or all around it.
  private mutating func mark(_ node: JSONNode, around offset: Int, withOuter: Bool) {
    let parts = node.elements ?? node.members?.map(\.value) ?? []
    // The last one before it may have ended at a bracket that was not its own.
    if let last = parts.last(where: { $0.range.upperBound <= offset }), last.isContainer {
      ranges.append(last.range)
    }
    let inner = parts.last { part in
      part.isContainer && part.range.lowerBound < offset && offset <= part.range.upperBound
    }
    // What ends where a part of it ends has no bracket of its own.
    if withOuter || inner == nil || inner?.range.upperBound == node.range.upperBound {
      starts.insert(node.range.lowerBound)
    }
    if let inner { mark(inner, around: offset, withOuter: withOuter) }
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

  /// Whether a mistake is one by which an object or list loses a part.
  private static func losesParts(_ diagnostic: Diagnostic) -> Bool {
    if diagnostic.id == "json-unknown-word" { return diagnostic.isName }
    return !isMended(diagnostic.id)
  }

  /// Whether a mistake leaves brackets that belong further in or out.
  private static func shiftsBrackets(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.id {
    case "json-mismatched-bracket", "json-unclosed", "json-expected-key", "json-trailing-content":
      true
    case "json-unknown-word", "json-expected-separator": diagnostic.isName
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

extension SourceRange {
  /// Whether a place is the next one that is not white space or a comma.
  fileprivate func isBefore(_ place: SourceLocation) -> Bool {
    guard upperBound <= place.range.lowerBound else { return false }
    return place.source.bytes[upperBound..<place.range.lowerBound].allSatisfy { byte in
      " \t\r\n,".utf8.contains(byte)
    }
  }
}

extension Diagnostic {
  /// Whether a colon follows the word that it is about, so that a brace is missing before that.
  fileprivate var isName: Bool {
    guard let location else { return false }
    let rest = location.source.bytes[location.range.upperBound...]
    return rest.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
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
