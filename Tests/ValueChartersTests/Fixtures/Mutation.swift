import CharterDiagnostics
import CharterJSON
import Testing
import ValueCharters

/// A file in which one value or member was changed by rule.
struct Mutation: CustomTestStringConvertible, Sendable {
  /// What was done.
  enum Change: Hashable, Sendable {
    case replaced(JSONKind, by: JSONKind)
    case deleted
    case duplicated
  }

  let change: Change

  /// The names on the way to the value; elements have `*`.
  let path: [String]

  let text: String

  var testDescription: String { "\(path.joined(separator: "/")) \(change)" }

  /// Every value replaced by each other kind, every member left out and every member given twice.
  static func all(of text: String) -> [Mutation] {
    let source = SourceText(path: "file", text: text)
    guard let root = JSONReader.read(source, dialect: .json5).root else { return [] }
    var mutations: [Mutation] = []
    walk(root, [], source, &mutations)
    return mutations
  }

  private static func walk(
    _ node: JSONNode, _ path: [String], _ source: SourceText, _ mutations: inout [Mutation]
  ) {
    for (kind, literal) in literals where kind != node.kind {
      guard let old = node.kind else { continue }
      mutations.append(
        Mutation(
          change: .replaced(old, by: kind), path: path,
          text: edited(source, node.range, literal)))
    }
    for element in node.elements ?? [] { walk(element, path + ["*"], source, &mutations) }
    for member in node.members ?? [] {
      let path = path + [member.name]
      let copy = source.text(in: member.range)
      mutations.append(
        Mutation(
          change: .duplicated, path: path, text: edited(source, member.range, "\(copy), \(copy)")))
      mutations.append(
        Mutation(change: .deleted, path: path, text: edited(source, member.range, "", comma: true)))
      walk(member.value, path, source, &mutations)
    }
  }

  private static let literals: [(JSONKind, String)] = [
    (.null, "null"), (.boolean, "true"), (.number, "7"), (.string, "\"seven\""), (.array, "[]"),
    (.object, "{}"),
  ]

  private static func edited(
    _ source: SourceText, _ range: SourceRange, _ replacement: String, comma: Bool = false
  ) -> String {
    var end = range.upperBound
    var start = range.lowerBound
    if comma {
      let rest = source.bytes[end...]
      if let next = rest.firstIndex(where: { $0 > 0x20 }), rest[next] == UInt8(ascii: ",") {
        end = next + 1
      } else if let last = source.bytes[..<start].lastIndex(where: { $0 > 0x20 }),
        source.bytes[last] == UInt8(ascii: ",")
      {
        start = last
      }
    }
    return source.text(in: SourceRange(0, start)) + replacement
      + source.text(in: SourceRange(end, source.bytes.count))
  }
}
