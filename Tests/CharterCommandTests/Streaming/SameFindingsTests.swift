import CharterCommand
import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import StockCharters
import Testing

/// A declaration that comes by the stream is found the same of as one that comes alone.
struct SameFindingsTests {
  private static let folder = "\(ReadmeCommand.root)/Examples/Declarations"

  /// A machine with the example files, and all declarations in one stream.
  private static func machine() throws -> VirtualMachine {
    let machine = VirtualMachine()
    var stream: [UInt8] = []
    for name in try TestFiles.list(folder) {
      let bytes = try TestFiles.read("\(folder)/\(name)")
      machine.files[name] = bytes
      guard name.hasSuffix(".declaration.json") else { continue }
      // No string of JSON has a line feed in it, so that only the layout changes.
      stream += bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
      stream.append(UInt8(ascii: "\n"))
    }
    machine.files["all.ndjson"] = stream
    return machine
  }

  /// A report without what depends on the layout and the name of its file.
  private static func findings(of node: JSONNode, to writer: inout JSONWriter) {
    let places = ["line", "column", "endLine", "endColumn", "path", "digest"]
    switch node.value {
    case .array(let elements):
      writer.beginArray()
      for element in elements { findings(of: element, to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members where !places.contains(member.name) {
        writer.key(member.name)
        findings(of: member.value, to: &writer)
      }
      writer.endObject()
    default: writer.write(node)
    }
  }

  private static func findings(of reports: String) -> [String] {
    reports.split(separator: "\n").map { line in
      var writer = JSONWriter()
      let source = SourceText(path: "report", text: String(line))
      if let root = JSONReader.read(source, dialect: .json).root {
        findings(of: root, to: &writer)
      }
      return writer.text
    }
  }

  @Test(
    "A declaration in a stream is found the same of as one alone", .tags(.law),
    arguments: StockCharters.all.map(\.id) + ["*"], [false, true])
  func findsTheSameByTheStream(_ charter: String, _ hasCases: Bool) throws {
    let machine = try Self.machine()
    let names = machine.files.keys.sorted()
    let declarations = names.filter { $0.hasSuffix(".declaration.json") }
    var words = ["--on", "2025-10-01", "--full", "--format", "ndjson"]
    let charters = charter == "*" ? StockCharters.all.map(\.id) : [charter]
    words += charters.flatMap { ["-c", $0] }
    if hasCases {
      words += names.filter { $0.hasSuffix(".case.json5") }.flatMap { ["--case", $0] }
    }
    let single = machine.run(["check"] + declarations + words)
    let stream = machine.run(["check", "all.ndjson"] + words)
    let threads = machine.run(["check", "all.ndjson", "-j", "2"] + words)
    let expected = Self.findings(of: single.output)
    #expect(expected.count == declarations.count)
    #expect(expected.allSatisfy { $0.contains("\"findings\":[{") })
    #expect(Self.findings(of: stream.output) == expected)
    #expect(threads.output == stream.output)
    #expect(stream.code == single.code)
    #expect(threads.code == single.code)
  }

  @Test(arguments: StockCharters.all.map(\.id) + ["*"])
  func writesTheSameShortLinesByTheStream(_ charter: String) throws {
    let machine = try Self.machine()
    let declarations = machine.files.keys.sorted().filter { $0.hasSuffix(".declaration.json") }
    let charters = charter == "*" ? StockCharters.all.map(\.id) : [charter]
    let words = ["--on", "2025-10-01", "--format", "ndjson"] + charters.flatMap { ["-c", $0] }
    let single = machine.run(["check"] + declarations + words)
    let stream = machine.run(["check", "all.ndjson"] + words)
    #expect(!single.output.isEmpty)
    #expect(stream.output == single.output)
  }
}
