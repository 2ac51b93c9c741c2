import CharterDiagnostics
import CharterJSON
import CharterReports
import CharterTestSupport
import ValueCharters

/// What reports say, thing by thing, without the places in files and the digests of files.
struct Saying: Equatable {
  /// What is said, by what it is said of: `0/charters/test/findings/rule-1/status`.
  private(set) var lines: [String: String] = [:]

  private let keepsOrder: Bool
  private let ignored: Set<String>

  /// The members of a report that tell of places.
  private static let places: Set = [
    "line", "column", "endLine", "endColumn", "digest", "location", "tool", "path",
  ]

  /// Reads what reports say, if need be whatever the order in which they say it, and without some
  /// members.
  init(_ reports: [Report], keepsOrder: Bool = true, ignoring: Set<String> = []) throws {
    self.keepsOrder = keepsOrder
    ignored = Self.places.union(ignoring)
    for (index, report) in reports.enumerated() {
      add(try JSONNode(json5: ReportFormat.json.render(report)), to: "\(index)")
    }
  }

  private mutating func add(_ node: JSONNode, to key: String) {
    switch node.value {
    case .object(let members):
      for member in members where !ignored.contains(member.name) {
        add(member.value, to: "\(key)/\(member.name)")
      }
    case .array(let elements):
      let names = elements.compactMap { $0["rule"]?.string ?? $0["id"]?.string }
      let isNamed = key.hasSuffix("/charters") || key.hasSuffix("/findings")
      guard isNamed, names.count == elements.count else {
        let texts = elements.map { text(of: $0, named: "") }
        lines[key] = (keepsOrder ? texts : texts.sorted()).joined(separator: "; ")
        return
      }
      lines[key] = (keepsOrder ? names : names.sorted()).joined(separator: ", ")
      for (name, element) in zip(names, elements) { add(element, to: "\(key)/\(name)") }
    default:
      lines[key] = text(of: node, named: String(key[(key.lastIndex(of: "/") ?? key.startIndex)...]))
    }
  }

  private func text(of node: JSONNode, named name: String) -> String {
    switch node.value {
    case .object(let members):
      let texts = members.filter { !ignored.contains($0.name) }
        .map { "\($0.name) \(text(of: $0.value, named: "/\($0.name)"))" }
      return "{\(texts.joined(separator: ", "))}"
    case .array(let elements):
      let texts = elements.map { text(of: $0, named: "") }
      return "[\((keepsOrder ? texts : texts.sorted()).joined(separator: ", "))]"
    case .string(let text): return keepsOrder ? text : Self.unordered(text, named: name)
    default: return String(decoding: node.written, as: UTF8.self)
    }
  }

  /// A text in which the order of what it lists makes no difference.
  private static func unordered(_ text: String, named name: String) -> String {
    switch name {
    case "/message", "/text":
      text.split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
    case "/pointer" where text.hasPrefix("/reviews/"):
      String(text.map { $0.isNumber ? "#" : $0 })
    default: text
    }
  }
}

extension Saying {
  /// The first things that are said otherwise, or `nil` where there are none.
  func difference(from other: Saying) -> String? {
    let keys = Set(lines.keys).union(other.lines.keys).sorted()
    let different = keys.filter { lines[$0] != other.lines[$0] }
    if different.isEmpty { return nil }
    return different.prefix(5).map { key in
      "\(key)\n  was \(other.lines[key] ?? "not there")\n  is  \(lines[key] ?? "not there")"
    }.joined(separator: "\n")
  }

  /// What is said without some members.
  func without(_ names: String...) -> Saying {
    keeping { parts in parts.allSatisfy { !names.contains(String($0)) } }
  }

  /// What is said in some members alone.
  func only(_ names: String...) -> Saying {
    keeping { parts in parts.contains { names.contains(String($0)) } }
  }

  /// What is said of the findings on some rules, by charter and rule.
  func only(rules isWanted: (String, String) -> Bool) -> Saying {
    keeping { parts in
      guard let index = parts.firstIndex(of: "findings"), index + 1 < parts.count else {
        return false
      }
      return isWanted(String(parts[index - 1]), String(parts[index + 1]))
    }
  }

  /// What is said with each text changed.
  func mapTexts(_ change: (String) -> String) -> Saying {
    var result = self
    result.lines = [:]
    for (key, text) in lines { result.lines[change(key)] = change(text) }
    return result
  }

  private func keeping(_ isKept: ([Substring]) -> Bool) -> Saying {
    var result = self
    result.lines = lines.filter { isKept($0.key.split(separator: "/")) }
    return result
  }
}
