import CharterCommand
import CharterDiagnostics
import CharterJSON
import Testing

struct LintTests {
  private static let concepts = """
    {
      format: 1,
      concepts: {
        democracy: { title: { da: 'Demokrati', en: 'Democracy' } },
      },
    }

    """

  private static let broken = concepts.replacing(", en: 'Democracy'", with: "")

  @Test
  func findsNothingInCleanFilesAndSaysSo() {
    let run = VirtualMachine(["concepts.json5": Self.concepts]).run("lint")
    #expect(run.code == .success)
    #expect(run.output == "nothing found in 1 file\n")
    #expect(run.error.isEmpty)
  }

  @Test
  func endsWithOneOnAnError() {
    let machine = VirtualMachine(["a/concepts.json5": Self.broken])
    let run = machine.run("lint", "a", "--format", "gnu")
    #expect(run.code == .adverse)
    #expect(
      run.output == """
        a/concepts.json5:4:25: error: 'title' has no text in 'en' \
        [missing-translation]

        """)
    #expect(machine.run("lint", "a", "--fail-on", "never").code == .success)
    #expect(machine.run("lint", "a", "--ignore", "missing-translation").code == .success)
    #expect(machine.run("lint", "a", "--warn", "missing-translation").code == .success)
    #expect(
      machine.run("lint", "--warn", "missing-translation", "--fail-on", "warning").code == .adverse)
  }

  @Test
  func mendsNothingUnderABaselineThatIsNotThere() {
    let layout = Self.concepts.replacing("    democracy", with: "  democracy")
    let machine = VirtualMachine(["concepts.json5": layout])
    let run = machine.run("lint", "--fix", "--baseline", "none.json", "concepts.json5")
    #expect(run.code == .invalid)
    #expect(run.error.contains("'none.json' cannot be read"))
    #expect(machine.files["concepts.json5"] == Array(layout.utf8))
  }

  @Test(arguments: [
    ("{ nonsense", "object is not closed"), ("", "expected a value"),
    (concepts, "this file is a concepts file, not a charter"),
  ])
  func refusesAnEarlierVersionThatIsNoCharter(text: String, message: String) {
    let run = VirtualMachine(["concepts.json5": Self.concepts, "old.json5": text])
      .run("lint", "concepts.json5", "--against", "old.json5")
    #expect(run.code == .invalid)
    #expect(run.error.contains(message))
    #expect(run.output.isEmpty)
  }

  /// Nobody can mend the past.
  @Test
  func takesAnEarlierVersionWithAMistakeThatChangesNothing() {
    let charter = { (titles: String) in
      """
      {
        format: 1, charter: 'a', version: '1', languages: ['da', 'en'], title: { \(titles) },
        issuer: { da: 'A', en: 'A' }, effect: 'gating', scope: { da: 'A', en: 'A' },
        basis: 'modelled', inForce: { from: '2024-01-01' }, vocabulary: ['a.vocabulary.json5'],
        values: [
          {
            id: 'v', title: { da: 'V', en: 'V' },
            rules: [
              { id: 'r', level: 'LEVEL', title: { da: 'R', en: 'R' }, requires: 'b', cite: [] },
            ],
          },
        ],
      }
      """
    }
    let run = VirtualMachine([
      "a.charter.json5": charter("da: 'A', en: 'A'").replacing("LEVEL", with: "must"),
      "old.json5": charter("da: 'A'").replacing("LEVEL", with: "should"),
    ]).run(
      "lint", "a.charter.json5", "--against", "old.json5", "--select", "breaking-without-version")
    #expect(run.code == .success)
    #expect(run.output.contains("rule 'r' is new, stricter or another"))
    #expect(run.error.isEmpty)
  }

  @Test
  func speaksDanish() {
    let run = VirtualMachine(["concepts.json5": Self.broken]).run("lint", "--lang", "da")
    #expect(run.output.contains("'title' har ingen tekst på 'en'"))
    #expect(run.output.hasSuffix("1 fejl i 1 fil\n"))
  }

  @Test
  func writesFindingsForPrograms() throws {
    let machine = VirtualMachine(["concepts.json5": Self.broken])
    let run = machine.run("lint", "--format", "json")
    let source = SourceText(path: "out", text: run.output)
    let root = try #require(JSONReader.read(source, dialect: .json).root)
    let finding = try #require(root["findings"]?[0])
    #expect(finding["rule"]?.string == "missing-translation")
    #expect(finding["location"]?["line"]?.number == "4")
    #expect(finding["location"]?["endColumn"]?.number == "44")
    #expect(root["findings"]?.elements?.count == 1)
  }

  @Test
  func writesIntoSeveralFiles() {
    let machine = VirtualMachine(["concepts.json5": Self.broken])
    let run = machine.run("lint", "--format", "gnu=out.txt", "--format", "json=out.json")
    #expect(run.output.isEmpty)
    #expect(machine.text(of: "out.txt")?.contains("[missing-translation]") == true)
    #expect(machine.text(of: "out.json")?.contains("\"missing-translation\"") == true)
  }

  // Files and folders.

  @Test
  func goesThroughFoldersButNotHiddenOnes() {
    let machine = VirtualMachine([
      "a/b/concepts.json5": Self.concepts, "a/x.concepts.json5": Self.concepts,
      "a/.git/concepts.json5": Self.broken, "a/notes.json5": "{", "a/b/c.json": "[",
    ])
    #expect(machine.run("lint").output == "nothing found in 2 files\n")
    #expect(machine.run("lint", "a", "a/b", "a/b/concepts.json5").output.hasSuffix("2 files\n"))
  }

  @Test
  func survivesLinksThatGoRoundAndFilesThatVanish() {
    let machine = VirtualMachine(["a/b/concepts.json5": Self.concepts])
    machine.links = ["a/b/again": "a"]
    machine.vanishing = ["a/gone.concepts.json5"]
    let run = machine.run("lint", "a")
    #expect(run.code == .success)
    #expect(run.output == "nothing found in 1 file\n")
  }

  @Test(arguments: [["missing.charter.json5"], ["*.charter.json5"], ["empty"], ["locked"]])
  func refusesWhatIsNotThere(_ paths: [String]) {
    let machine = VirtualMachine(["empty/readme.md": "", "concepts.json5": Self.concepts])
    machine.unreadable = ["locked"]
    let run = machine.run(["lint"] + paths)
    #expect(run.code == .invalid)
    #expect(run.error.contains("'\(paths[0])'"))
  }

  @Test
  func lintsTheOthersWhenOneCannotBeRead() {
    let machine = VirtualMachine(["a/concepts.json5": Self.broken, "a/b.concepts.json5": ""])
    machine.unreadable = ["a/b.concepts.json5"]
    let run = machine.run("lint", "a")
    #expect(run.code == .invalid)
    #expect(run.output.contains("[missing-translation]"))
    #expect(run.error.contains("permission denied"))
  }

  @Test
  func readsTheStandardInputUnderAName() {
    let machine = VirtualMachine()
    machine.standardInput = Self.broken
    let run = machine.run(
      "lint", "-", "--stdin-filename", "my.concepts.json5", "--format", "gnu")
    #expect(run.code == .adverse)
    #expect(run.output.hasPrefix("my.concepts.json5:4:25:"))
    #expect(machine.run("lint", "-", "--fix").code == .invalid)
  }

  // Control.

  @Test
  func leavesOutWhatTheConfigurationExcludes() {
    let machine = VirtualMachine([
      ".charterlint.json5": "{ format: 1, exclude: ['old', 'a/*.concepts.json5'] }\n",
      "a/concepts.json5": Self.concepts, "a/old/concepts.json5": Self.broken,
      "a/x.concepts.json5": Self.broken,
    ])
    #expect(machine.run("lint").output == "nothing found in 2 files\n")
    // What is named is linted.
    #expect(machine.run("lint", "a/old/concepts.json5").code == .adverse)
  }

  @Test(arguments: ["--select", "--ignore", "--error", "--warn"])
  func namesTheNearestRule(_ option: String) {
    let run = VirtualMachine(["concepts.json5": Self.concepts])
      .run("lint", option, "missing-translations,languages")
    #expect(run.code == .invalid)
    #expect(run.error.contains("did you mean 'missing-translation'?"))
  }

  @Test
  func countsOnlyWhatABaselineDoesNotHave() {
    let machine = VirtualMachine(["concepts.json5": Self.broken])
    #expect(machine.run("lint", "--baseline", "b.json", "--write-baseline").code == .success)
    #expect(machine.run("lint", "--baseline", "b.json").code == .success)
    machine.files["concepts.json5"] = Array(("// moved down\n\n" + Self.broken).utf8)
    #expect(machine.run("lint", "--baseline", "b.json").code == .success)
    machine.files["more.concepts.json5"] = Array(Self.broken.utf8)
    #expect(machine.run("lint", "--baseline", "b.json").code == .adverse)
    machine.files = [
      "concepts.json5": Array(Self.concepts.utf8), "b.json": machine.files["b.json"] ?? [],
    ]
    let run = machine.run("lint", "--baseline", "b.json")
    #expect(run.code == .success)
    #expect(run.error.contains("1 finding that is gone"))
  }

  @Test
  func refusesABaselineThatIsNone() {
    let machine = VirtualMachine(["concepts.json5": Self.concepts, "b.json": "[]"])
    #expect(machine.run("lint", "--baseline", "b.json").code == .invalid)
    #expect(machine.run("lint", "--baseline", "none.json").code == .invalid)
    #expect(machine.run("lint", "--write-baseline").code == .invalid)
  }

  @Test
  func mendsFiles() {
    let machine = VirtualMachine([
      "concepts.json5": Self.concepts.replacing("'Democracy'", with: "\"Democracy\"")
    ])
    let run = machine.run("lint", "--fix")
    #expect(run.code == .success)
    #expect(run.error == "mended 1 finding in 1 file\n")
    #expect(machine.text(of: "concepts.json5") == Self.concepts)
    #expect(machine.run("lint", "--fix").error.isEmpty)
  }
}
