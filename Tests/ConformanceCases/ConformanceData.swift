import CharterDiagnostics
import CharterJSON
import CharterTestSupport

/// The cases of `Tests/Conformance`, read once.
package struct ConformanceData: Sendable {
  /// The cases of one condition each.
  package private(set) var conditions: [ConditionCase] = []

  /// The cases of whole charters.
  package private(set) var evaluations: [EvaluationCase] = []

  /// What could not be read, or is not as the index says.
  package private(set) var problems: [String] = []

  /// All files.
  package static let all = ConformanceData()

  /// How many cases there are.
  package var count: Int { conditions.count + evaluations.count }

  /// How many cases expect something that is not known, or a fault.
  package var unknownOrFaultCount: Int {
    conditions.count(where: \.isOnUnknownOrFault) + evaluations.count(where: \.isOnUnknownOrFault)
  }

  /// The folder: it lies beside that of this file.
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Conformance"

  private init() {
    guard let index = read("index.json"), let files = index.root["files"]?.members else { return }
    for file in files { read(file.name, count: file.value.number) }
    let names = (try? TestFiles.list(Self.folder)) ?? []
    for name in names where name.hasSuffix(".json") && name.contains("/") {
      if !files.contains(where: { $0.name == name }) { problems.append("'\(name)' is in no index") }
    }
    check("cases", index.root["cases"]?.number, count)
    check("cases on unknown and fault", index.root["unknownOrFault"]?.number, unknownOrFaultCount)
    let ids = conditions.map(\.id) + evaluations.map(\.id)
    check("different identifiers", "\(ids.count)", Set(ids).count)
  }

  private mutating func read(_ name: String, count: String?) {
    guard let file = read(name) else { return }
    let before = self.count
    for node in file.root["cases"]?.elements ?? [] {
      if let found = ConditionCase(node, in: file) {
        conditions.append(found)
      } else if let found = EvaluationCase(node, in: file) {
        evaluations.append(found)
      } else {
        problems.append("'\(name)' has a case that cannot be read: \(file.text(of: node))")
      }
    }
    check("cases in '\(name)'", count, self.count - before)
  }

  private mutating func read(_ name: String) -> ConformanceFile? {
    do throws(TestFiles.Failure) {
      let bytes = try TestFiles.read("\(Self.folder)/\(name)")
      let source = SourceText(path: name, bytes: bytes)
      let result = JSONReader.read(source, dialect: .json)
      if let root = result.root, result.isComplete {
        return ConformanceFile(source: source, root: root)
      }
    } catch {}
    problems.append("'\(name)' cannot be read")
    return nil
  }

  private mutating func check(_ what: String, _ expected: String?, _ found: Int) {
    if expected != "\(found)" { problems.append("\(found) \(what), not \(expected ?? "?")") }
  }
}

/// A file of cases.
struct ConformanceFile {
  let source: SourceText
  let root: JSONNode

  /// A part of the file as it is written.
  func text(of node: JSONNode) -> String { source.text(in: node.range) }
}
