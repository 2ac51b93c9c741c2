package import CharterDiagnostics
import CharterJSON

/// Finds what messages about a declaration or a case file keep to themselves: the values of facts
/// that the vocabulary marks as sensitive, and of those that it does not know.
package struct WithheldValues: Sendable {
  private let shown: [String: Bool]
  private let groups: Set<String>

  /// Prepares the facts of a vocabulary.
  package init(_ vocabulary: Vocabulary) {
    var shown: [String: Bool] = [:]
    var groups: Set<String> = [""]
    for fact in vocabulary.facts {
      shown[fact.path] = !fact.holdsSensitive
      var group = ""
      for name in fact.names.dropLast() {
        group += group.isEmpty ? name : "." + name
        groups.insert(group)
      }
    }
    self.shown = shown
    self.groups = groups
  }

  /// The ranges in a file or a record, in order; all of what is no object, such as a row of a table.
  package func ranges(in source: SourceText) -> [SourceRange] {
    // JSON5 takes all that JSON takes.
    guard let root = JSONReader.read(source, dialect: .json5).root, let members = root.members
    else { return [SourceRange(0, source.bytes.count)] }
    var ranges: [SourceRange] = []
    for member in members where member.name == "facts" {
      collect(member.value, at: "", &ranges)
    }
    for review in root["reviews"]?.elements ?? [] {
      guard let value = review["value"], shown[review["fact"]?.string ?? ""] != true else {
        continue
      }
      ranges.append(value.range)
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func collect(_ node: JSONNode, at path: String, _ ranges: inout [SourceRange]) {
    if shown[path] == true { return }
    guard groups.contains(path), let members = node.members else {
      ranges.append(node.range)
      return
    }
    for member in members {
      collect(member.value, at: path.isEmpty ? member.name : "\(path).\(member.name)", &ranges)
    }
  }
}

extension Fact {
  /// Whether it is sensitive, or anything in it.
  fileprivate var holdsSensitive: Bool { isSensitive || type.holdsSensitive }
}

extension FactType {
  fileprivate var holdsSensitive: Bool {
    switch self {
    case .list(let element): element.holdsSensitive
    case .record(let members): members.contains(where: \.holdsSensitive)
    case .boolean, .number, .text, .date, .choice, .unreadable: false
    }
  }
}
