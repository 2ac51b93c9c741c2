import CharterJSON
import FEEL

/// New names for the facts of a vocabulary, and for the members of their elements.
///
/// A name stands for one thing only, so that it can be changed wherever it is written.
struct FactRenaming {
  /// The names that are changed.
  let names: Set<String>

  private static let mark = "renamed"

  /// Names that conditions and vocabularies use for other things too.
  private static let taken: Set = [
    "item", "year", "month", "day", "weekday", "years", "months", "days", "hours", "minutes",
    "seconds", "count", "sum", "min", "max", "all", "any", "list", "contains", "distinct", "values",
    "starts", "ends", "with", "string", "length", "abs", "floor", "ceiling", "modulo", "date",
    "duration", "today", "and", "or", "not", "review",
  ]

  /// Finds what can be renamed.
  init(_ subject: LawCase) {
    var counts: [String: Int] = [:]
    for (path, file) in subject.files where path.hasSuffix(".vocabulary.json5") {
      Self.count(file["facts"], into: &counts)
    }
    var definitions: Set<String> = []
    for file in subject.files.values {
      definitions.formUnion(file["definitions"]?.members?.map(\.name) ?? [])
    }
    names = Set(counts.filter { $0.value == 1 }.keys).subtracting(Self.taken)
      .subtracting(definitions)
  }

  /// Counts the facts, members and groups of each name.
  private static func count(_ facts: JSONNode?, into counts: inout [String: Int]) {
    for member in facts?.members ?? [] {
      counts[member.name, default: 0] += 1
      count(inner(member.value), into: &counts)
    }
  }

  /// What a node of a vocabulary holds: the facts of a group, or the members of a list's elements.
  private static func inner(_ node: JSONNode) -> JSONNode? {
    guard node["type"]?.string != nil else { return node }
    guard let element = node["of"], element["type"]?.string == nil else { return nil }
    return element
  }

  private func renamed(_ name: String) -> String {
    names.contains(name) ? name + Self.mark : name
  }

  /// A text in which the facts have their old names.
  func undone(_ text: String) -> String { text.replacing(Self.mark, with: "") }

  /// The files with the new names.
  func applied(to subject: LawCase) -> LawCase {
    var result = subject
    result.change(".vocabulary.json5") { file in
      file.changing("facts") { $0.map(vocabulary) }
    }
    result.change(".charter.json5") { charter in
      charter.changing("applies") { $0.map(condition) }
        .changing("definitions") { $0?.mapMembers { condition($0.value) } }
    }
    result.changeRules { rule in
      ["applies", "requires"].reduce(rule) { rule, name in
        rule.changing(name) { $0.map(condition) }
      }
    }
    for index in result.entries.indices {
      let entry = result.entries[index]
      result.entries[index].declaration = entry.declaration
        .changing("facts") { $0.map(values) }
        .changing("evidence") { evidence in
          evidence?.members.map { members in
            .object(members.map { (path($0.name), $0.value) })
          }
        }
      result.entries[index].caseFile = entry.caseFile
        .changing("facts") { $0.map(values) }
        .changing("reviews") { reviews in
          reviews?.mapElements { review in
            review.changing("fact") { $0?.string.map { .string(path($0)) } }
          }
        }
    }
    return result
  }

  private func path(_ path: String) -> String {
    path.split(separator: ".").map { renamed(String($0)) }.joined(separator: ".")
  }

  private func vocabulary(_ facts: JSONNode) -> JSONNode {
    .object(
      (facts.members ?? []).map { member in
        let node = member.value
        guard node["type"]?.string != nil else { return (renamed(member.name), vocabulary(node)) }
        let fact = node.changing("datedBy") { $0?.string.map { .string(path($0)) } }
          .changing("of") { element in
            element.map { Self.inner(node) == nil ? $0 : vocabulary($0) }
          }
        return (renamed(member.name), fact)
      })
  }

  /// Values of facts, in whose objects all keys are names of facts.
  private func values(_ node: JSONNode) -> JSONNode {
    switch node.value {
    case .array(let elements): .array(elements.map(values))
    case .object(let members): .object(members.map { (renamed($0.name), values($0.value)) })
    default: node
    }
  }

  /// A condition, in which a name is a word outside quotes.
  private func condition(_ node: JSONNode) -> JSONNode {
    guard let text = node.string else { return node }
    return .string(WordChange.applied(to: text, renamed))
  }
}
