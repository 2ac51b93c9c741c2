package import CharterDiagnostics
import CharterJSON

/// Finds what messages about a declaration or a case file keep to themselves: the values of facts
/// that the vocabulary marks as sensitive, and of those that it does not know.
package final class WithheldValues: Sendable {
  /// Which facts are shown, and the groups that they are in.
  private final class Facts: Sendable {
    let shown: [String: Bool]
    let groups: Set<String>

    init(_ vocabulary: Vocabulary) {
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
  }

  private let vocabulary: Vocabulary
  private let madeFacts = LazyReference<Facts>()

  /// Takes up the facts of a vocabulary, which are gone through for the first message.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  private var facts: Facts { madeFacts.load() ?? madeFacts.storeIfNil(Facts(vocabulary)) }

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
      guard let value = review["value"], facts.shown[review["fact"]?.string ?? ""] != true else {
        continue
      }
      ranges.append(value.range)
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A diagnostic without what its message quotes of such values.
  ///
  /// - Parameter diagnostic: The diagnostic.
  /// - Returns: The same one, or one with a sign in the place of the value.
  package func cut(_ diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.location.map { diagnostic.withholding(ranges(in: $0.source)) } ?? diagnostic
  }

  private func collect(_ node: JSONNode, at path: String, _ ranges: inout [SourceRange]) {
    if facts.shown[path] == true { return }
    guard facts.groups.contains(path), let members = node.members else {
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
