import CharterCommand
import CharterReports
import CharterTestSupport
import StockCharters
import Testing

/// Laws of the command.
struct CommandLawTests {
  private static let folder = "\(ReadmeCommand.root)/Examples/Declarations"

  /// The example declarations, each with its case file.
  private static func examples() throws -> [(declaration: String, caseFile: String)] {
    try TestFiles.list(folder).filter { $0.hasSuffix(".declaration.json") }.map { name in
      (name, "\(name.dropLast(".declaration.json".count)).case.json5")
    }
  }

  @Test("The language changes no exit code", .tags(.law), arguments: StockCharters.all.map(\.id))
  func endsTheSameInAnyLanguage(_ charter: String) throws {
    let machine = VirtualMachine()
    var runs: [[String]] = [
      ["explain", charter], ["render", charter],
      ["questions", "--template", "json", "-c", charter],
      ["check", "nowhere.json", "-c", charter], ["explain", "\(charter)s"], ["chek"],
    ]
    for (declaration, caseFile) in try Self.examples() {
      for name in [declaration, caseFile] {
        machine.files[name] = try TestFiles.read("\(Self.folder)/\(name)")
      }
      let check = ["check", declaration, "-c", charter, "--on", "2025-10-01"]
      runs += [check + ["--case", caseFile]]
    }
    var codes: Set<ExitCode> = []
    for words in runs {
      let (danish, english) = (
        machine.run(words + ["--lang", "da"]), machine.run(words + ["--lang", "en"])
      )
      #expect(danish.code == english.code, "\(words)")
      #expect(danish.output + danish.error != english.output + english.error, "\(words)")
      codes.insert(english.code)
    }
    #expect(codes.contains(.invalid) && codes.contains(.success), "\(codes)")
  }

  #if canImport(Glibc)
    /// What is written twice, by processes that hash differently.
    private static func commands() throws -> [[String]] {
      let examples = try examples()
      let declarations = examples.prefix(3).map { "\(folder)/\($0.declaration)" }
      let cases = examples.prefix(3).flatMap { ["--case", "\(folder)/\($0.caseFile)"] }
      let charters = StockCharters.all.flatMap { ["-c", $0.id] }
      let check = ["check"] + declarations + cases + charters + ["--on", "2025-10-01"]
      return ReportFormat.allCases.map { check + ["--format", $0.rawValue] }
        + StockCharters.all.map { ["explain", $0.id] }
        + [
          ["render"] + StockCharters.all.map(\.id) + ["--crosswalk"],
          ["questions", declarations[0]] + charters + ["--on", "2025-10-01"],
          ["questions", "--template", "json"] + charters,
          ["schema", "declaration"] + charters,
          ["lint", "\(ReadmeCommand.root)/.ci/fixtures", "--select", "all"],
          ["rules"], ["completions", "fish"], ["help", "check"],
        ]
    }

    @Test("Two processes write the same bytes, whatever the verb and the format", .tags(.law))
    func writesTheSameInEveryProcess() throws {
      for words in try Self.commands() {
        let runs = try (0..<2).map { _ in try SpawnedCommand.run(words) }
        #expect(runs[0].code == runs[1].code, "\(words)")
        #expect(runs[0].output == runs[1].output, "\(words)")
        #expect(runs[0].error == runs[1].error, "\(words)")
        #expect(!runs[0].output.isEmpty, "\(words): \(runs[0].error)")
      }
    }
  #endif
}
