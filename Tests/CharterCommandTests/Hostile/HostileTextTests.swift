import CharterCommand
import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

/// Whatever texts are read, no run writes anything that a terminal, a CI platform, a spreadsheet or
/// a browser would take for more than text.
struct HostileTextTests {
  private static let check = ["check", "d.declaration.json", "-c", "./c.charter.json5"]

  private static let formats = [
    "text", "plain", "gnu", "json", "ndjson", "csv", "sarif", "junit", "github", "gitlab",
    "markdown",
  ]

  /// Every way of showing what files say.
  static let runs: [[String]] =
    formats.map { check + ["--full", "--case", "d.case.json5", "--format", $0] }
    + formats.map { check + ["--show-sensitive", "--format", $0] }
    + ["text", "gnu", "json", "sarif", "junit", "github", "gitlab", "markdown"].map {
      ["lint", "--select", "all", "--format", $0]
    }
    + ["text", "plain", "gnu", "json", "junit", "github", "markdown"].map {
      ["test", "--coverage", "--format", $0]
    }
    + ["ndjson", "csv", "text", "plain", "json", "gnu"].flatMap { format in
      ["a.ndjson", "a.csv"].map { ["check", $0, "-c", "./c.charter.json5", "--format", format] }
    }
    + [
      ["explain", "./c.charter.json5"], ["explain", "./c.charter.json5", "named"],
      ["explain", "./c.charter.json5", "--format", "plain"],
      ["questions", "d.declaration.json", "-c", "./c.charter.json5"],
      ["questions", "d.declaration.json", "-c", "./c.charter.json5", "--format", "json"],
      ["questions", "--template", "json", "-c", "./c.charter.json5"],
      ["questions", "--template", "csv", "-c", "./c.charter.json5"],
      ["render", "./c.charter.json5"], ["render", "--resolved", "./c.charter.json5"],
      ["render", "--crosswalk", "./c.charter.json5", "./e.charter.json5"],
      ["render", "./c.charter.json5", "--check", "broken.declaration.json"],
      ["schema", "declaration", "-c", "./c.charter.json5"],
      ["eval", "t", "--facts", "d.declaration.json"], ["eval", "--batch", "b.ndjson"],
      ["fmt", "--check"], ["fmt", "broken.charter.json5"],
      ["check", "broken.declaration.json", "-c", "./c.charter.json5"],
      ["check", "d.declaration.json", "-c", "./broken.charter.json5"],
      check + ["--case", "broken.charter.json5"], check + ["--baseline", "d.declaration.json"],
    ]
    + [
      [HostileFiles.text], ["help", HostileFiles.text], ["lint", HostileFiles.text],
      ["check", HostileFiles.text, "-c", HostileFiles.text], ["rules", HostileFiles.text],
      check + ["--rule", HostileFiles.text], check + ["--format", HostileFiles.text],
      check + ["--on", HostileFiles.text], check + ["-j", HostileFiles.text],
      check + ["--" + HostileFiles.text], ["eval", HostileFiles.text],
      ["lint", "--select", HostileFiles.text], ["schema", HostileFiles.text],
      ["check", "-", "--stdin-filename", HostileFiles.text, "-c", "./c.charter.json5"],
    ]

  private func run(_ words: [String], _ language: String) -> VirtualMachine.Run {
    let machine = VirtualMachine(HostileFiles.all)
    machine.standardInput = HostileFiles.all["broken.declaration.json"] ?? ""
    return machine.run(words + ["--lang", language])
  }

  @Test(arguments: runs, ["en", "da"])
  func writesNothingThatDeceives(_ words: [String], _ language: String) {
    let run = run(words, language)
    #expect(!run.output.isEmpty || !run.error.isEmpty)
    #expect(run.code != .internalError)
    for scalar in (run.output + run.error).unicodeScalars where scalar != "\n" && scalar != "\t" {
      #expect(!scalar.isDeceptive, "U+\(String(scalar.value, radix: 16, uppercase: true))")
    }
  }

  /// Words of runs whose results are data for programs, which keep their texts as they are, or the
  /// commands of a platform themselves.
  private static let data: Set = [
    "json", "ndjson", "sarif", "junit", "gitlab", "csv", "github", "eval", "schema",
  ]

  @Test(arguments: runs)
  func givesNoCommandsToTheLogsOfPlatforms(_ words: [String]) {
    let run = run(words, "en")
    let output = Self.data.isDisjoint(with: words) ? run.output : ""
    for line in (output + run.error).split(separator: "\n") {
      #expect(!line.drop { $0.isWhitespace }.hasPrefix("::"), "\(line)")
      #expect(!line.contains("##["), "\(line)")
    }
  }

  @Test(
    arguments: runs.filter { $0.contains("markdown") || $0 == ["render", "./c.charter.json5"] })
  func letsNoMarkupIntoMarkdown(_ words: [String]) {
    var output = run(words, "en").output
    // In code nothing is markup, and an escaped sign is none.
    output.replace(/`[^`]*`|\\./, with: "")
    for markup in ["<script", "[x](", "![x]", "&amp;", "\n# x", "\n- x"] {
      #expect(!output.contains(markup), "\(markup)")
    }
  }

  @Test(arguments: runs.filter { $0.contains("junit") })
  func keepsXMLWellFormed(_ words: [String]) throws {
    let root = try XMLWalk.read(Array(run(words, "en").output.utf8))
    #expect(root.all("script").isEmpty)
  }

  @Test(
    arguments: runs.filter { !Set($0).isDisjoint(with: ["json", "sarif", "gitlab", "schema"]) })
  func keepsJSONWellFormed(_ words: [String]) {
    let output = run(words, "en").output
    if output.isEmpty { return }
    let source = SourceText(path: "output", text: output)
    #expect(JSONReader.read(source, dialect: .json).diagnostics == [])
  }

  @Test(arguments: runs.filter { $0.contains("csv") })
  func writesNoCellThatComputes(_ words: [String]) {
    for line in run(words, "en").output.split(separator: "\n") {
      for cell in line.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "\"" }) {
        #expect(!cell.hasPrefix("=") && !cell.hasPrefix("@") && !cell.hasPrefix("\t"), "\(line)")
      }
    }
  }

  @Test(arguments: runs.filter { $0.contains("github") })
  func writesOneCommandALineForGitHub(_ words: [String]) {
    for line in run(words, "en").output.split(separator: "\n") {
      let begins = ["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) }
      #expect(begins, "\(line)")
      #expect(!line.hasPrefix("::error file=x"))
    }
  }
}
