import CharterCommand
import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterTestSupport
import Testing

struct LintFormatTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Goldens"

  private func json(_ text: String) throws -> JSONNode {
    let read = JSONReader.read(SourceText(path: "out", text: text), dialect: .json)
    #expect(read.diagnostics.isEmpty)
    return try #require(read.root)
  }

  private func results() throws -> JSONNode {
    try #require(try json(LintSample.output("sarif"))["runs"]?[0]?["results"])
  }

  private func result(_ rule: String) throws -> JSONNode {
    try #require(try results().elements?.first { $0["ruleId"]?.string == rule })
  }

  @Test(arguments: ["junit", "github", "gitlab", "markdown"], ["en", "da"])
  func writesFindings(_ format: String, _ language: String) throws {
    let output = LintSample.output(format, language)
    let file = GoldenFile("\(Self.folder)/lint-\(format)-\(language).txt")
    #expect(try file.difference(from: Array(output.utf8)) == nil)
  }

  @Test
  func writesResultsOfSarif() throws {
    var writer = JSONWriter(layout: .pretty)
    writer.write(try results())
    writer.endLine()
    let file = GoldenFile("\(Self.folder)/lint-sarif-results.txt")
    #expect(try file.difference(from: writer.bytes) == nil)
  }

  @Test
  func describesEveryRuleInTheDriver() throws {
    let run = try json(LintSample.output("sarif"))["runs"]?[0]
    let rules = try #require(run?["tool"]?["driver"]?["rules"]?.elements)
    #expect(rules.map { $0["id"]?.string } == CharterLinter.rules.map(\.id))
    for (rule, node) in zip(CharterLinter.rules, rules) {
      #expect(node["help"]?["text"]?.string?.contains(rule.rationale[.english]) == true)
      let configuration = node["defaultConfiguration"]
      #expect(configuration?["level"]?.string == rule.severity.rawValue)
      #expect(configuration?["enabled"]?.boolean == rule.isOnByDefault)
    }
    #expect(run?["columnKind"]?.string == "unicodeCodePoints")
  }

  @Test
  func countsColumnsInScalars() throws {
    let machine = VirtualMachine([
      "concepts.json5": "{ format: 1, /* 😀e\u{301} */ concepts: { a: { title: { da: 'A' } } } }\n"
    ])
    let run = machine.run(
      "lint", "--select", "missing-translation", "--format", "sarif")
    let region = try json(run.output)["runs"]?[0]?["results"]?[0]?["locations"]?[0]?[
      "physicalLocation"]?["region"]
    #expect(region?["startColumn"]?.number == "48")
    #expect(region?["endColumn"]?.number == "59")
  }

  @Test
  func givesFixesWithTheirPlaces() throws {
    let change = try result("not-canonical")["fixes"]?[0]?["artifactChanges"]?[0]
    #expect(change?["artifactLocation"]?["uri"]?.string == "a%20b/%C3%A5%2C1.concepts.json5")
    let region = change?["replacements"]?[0]?["deletedRegion"]
    #expect(region?["startLine"]?.number == "6")
    #expect(change?["replacements"]?[0]?["insertedContent"]?["text"]?.string != nil)
  }

  @Test
  func givesTheFirstPlaceOfWhatStandsTwice() throws {
    let related = try result("duplicate-key")["relatedLocations"]?[0]
    #expect(related?["physicalLocation"]?["region"]?["startLine"]?.number == "6")
    #expect(related?["message"]?["text"]?.string == "first here")
  }

  @Test
  func tellsWhyAFindingIsSilent() throws {
    let silent = try #require(try results().elements).filter { $0["suppressions"] != nil }
    #expect(silent.map { $0["ruleId"]?.string } == ["missing-translation"])
    let suppression = silent[0]["suppressions"]?[0]
    #expect(suppression?["kind"]?.string == "inSource")
    #expect(suppression?["justification"]?.string == "the Danish is all there is.")
    let region = suppression?["location"]?["physicalLocation"]?["region"]
    #expect(region?["startLine"]?.number == "4")
  }

  @Test
  func keepsFingerprintsWhenLinesMove() throws {
    var files = LintSample.files
    for (path, text) in files { files[path] = "// moved\n\n" + text }
    let moved = try json(VirtualMachine(files).run("lint", "--format", "sarif").output)
    func fingerprints(_ node: JSONNode?) -> [String?]? {
      node?.elements?.map { $0["partialFingerprints"]?["charterFinding/v1"]?.string }
    }
    let found = try #require(fingerprints(moved["runs"]?[0]?["results"]))
    #expect(found == fingerprints(try results()))
    #expect(Set(found).count == found.count)
  }

  @Test
  func writesASuiteAFile() throws {
    let root = try XMLWalk.read(Array(LintSample.output("junit").utf8))
    #expect(
      root.children.map { $0.attributes["name"] } == [
        "clean.concepts.json5", "a b/å,1.concepts.json5",
      ])
    #expect(root.children.first?.all("testcase").map { $0.attributes["name"] } == ["lint"])
    #expect(root.all("skipped").count == 1)
    #expect(root.attributes["failures"] == "\(root.all("failure").count)")
  }

  @Test(arguments: ["sarif", "junit", "github", "gitlab", "markdown"])
  func writesValidDocumentsOfNoFinding(_ format: String) throws {
    let machine = VirtualMachine(LintSample.files.filter { $0.key.hasPrefix("clean") })
    let run = machine.run("lint", "--format", format)
    #expect(run.code == .success)
    switch format {
    case "sarif":
      #expect(try json(run.output)["runs"]?[0]?["results"]?.elements?.isEmpty == true)
    case "junit":
      let root = try XMLWalk.read(Array(run.output.utf8))
      #expect(root.attributes["tests"] == "1" && root.attributes["failures"] == "0")
    case "gitlab": #expect(run.output == "[]\n")
    case "github": #expect(run.output.isEmpty)
    default: #expect(run.output == "## `charter lint`\n\nnothing found in 1 file\n")
    }
  }

  @Test(arguments: ["sarif", "junit", "github", "gitlab", "markdown"])
  func letsNoControlCharacterThrough(_ format: String) {
    for scalar in LintSample.output(format).unicodeScalars where scalar != "\n" {
      #expect(!scalar.isDeceptive, "U+\(String(scalar.value, radix: 16))")
    }
  }
}
