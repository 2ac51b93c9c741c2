import CharterCommand
import CharterDiagnostics
import CharterJSON
import Testing

struct TestVerbTests {
  /// A file of tests against the sample charter beside it.
  private static func tests(_ tests: String..., charters: String = "'house'") -> String {
    "{ format: 1, charters: [\(charters)], on: '2025-10-01', tests: [\n"
      + tests.joined(separator: ",\n") + "\n] }"
  }

  private static let good = """
    { name: 'a good one', declaration: 'good.declaration.json',
      expect: { outcome: 'conforms', statuses: { 'members-elect': 'satisfied' } } }
    """

  private static let bad = """
    { name: 'a bad one', declaration: 'bad.declaration.json',
      expect: { outcome: 'conforms', statuses: { 'members-elect': 'satisfied' } } }
    """

  private static let broken = """
    { name: 'a broken one', declaration: 'nowhere.json', expect: { outcome: 'conforms' } }
    """

  private func machine(_ files: [String: String]) -> VirtualMachine {
    VirtualMachine(SampleFiles.all.merging(files) { $1 })
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let code: ExitCode
    let message: String

    init(_ name: String, _ text: String, _ code: ExitCode, _ message: String) {
      testDescription = name
      self.text = text
      self.code = code
      self.message = message
    }
  }

  @Test(arguments: [
    Case("passes", tests(good), .success, "1 test in 1 file: 1 passed"),
    Case("fails", tests(good, bad), .adverse, "2 tests in 1 file: 1 passed, 1 failed"),
    Case(
      "runs the others", tests(good, bad, broken), .invalid,
      "3 tests in 1 file: 1 passed, 1 failed, 1 broken"),
    Case(
      "does not run a file with mistakes", tests(good, "{ name: 'x', exspect: {} }"), .invalid,
      "not run, the file has mistakes"),
    Case(
      "does not know the charter", tests(good, charters: "'hose'"), .invalid,
      "not run, the file has mistakes"),
    Case(
      "finds the charter by its path", tests(good, charters: "'./house.charter.json5'"), .success,
      "1 passed"),
    Case(
      "takes no absolute path", tests(good, charters: "'/house.charter.json5'"), .invalid,
      "not run"),
  ])
  func amountsToTheWorst(_ test: Case) {
    let run = machine(["a.charter-test.json5": test.text]).run("test", "a.charter-test.json5")
    #expect(run.code == test.code, "\(run.output)\(run.error)")
    #expect(run.output.contains(test.message), "\(run.output)")
    #expect((run.code == .invalid) == !run.error.isEmpty)
  }

  @Test(arguments: [
    ("en", "expected  satisfied", "got       notSatisfied", "because   members.elect: no"),
    ("da", "forventet  satisfied", "fundet     notSatisfied", "fordi      members.elect: nej"),
  ])
  func showsADifferenceAndItsReason(
    _ language: String, _ expected: String, _ got: String, _ because: String
  ) {
    let files = ["a.charter-test.json5": Self.tests(Self.bad)]
    let run = machine(files).run("test", "a.charter-test.json5", "--lang", language)
    for text in [
      "a bad one", "members-elect – a.charter-test.json5:3:46", expected, got, because,
      "bad.declaration.json:5:27",
    ] {
      #expect(run.output.contains(text), "\(text)\n\(run.output)")
    }
  }

  @Test
  func writesALineADifference() {
    let files = ["a.charter-test.json5": Self.tests(Self.bad)]
    let run = machine(files).run("test", "a.charter-test.json5", "--format", "gnu")
    #expect(
      run.output == """
        a.charter-test.json5:3:22: error: outcome of house: expected conforms, got conflict \
        [a bad one]
        a.charter-test.json5:3:46: error: status of members-elect: expected satisfied, \
        got notSatisfied [a bad one]

        """)
  }

  @Test
  func writesResultsForPrograms() throws {
    let files = ["a.charter-test.json5": Self.tests(Self.good, Self.bad, Self.broken)]
    let run = machine(files).run(
      "test", "a.charter-test.json5", "--format", "json", "--coverage")
    let root = JSONReader.read(SourceText(path: "out", text: run.output), dialect: .json).root
    let tests = try #require(root?["files"]?[0]?["tests"]?.elements)
    #expect(tests.map { $0["verdict"]?.string } == ["passed", "failed", "broken"])
    #expect(tests[1]["differences"]?[1]?["got"]?[0]?.string == "notSatisfied")
    #expect(tests[2]["diagnostics"]?[0]?["location"]?["line"]?.number == "6")
    #expect(root?["counts"]?["failed"]?.number == "1")
    let rule = root?["coverage"]?[0]?["rules"]?[0]
    #expect(rule?["rule"]?.string == "members-elect")
    #expect(rule?["reached"]?["notSatisfied"]?.number == "1")
    #expect(rule?["expected"]?["notSatisfied"]?.number == "0")
    #expect(rule?["missing"]?.elements?.map(\.string) == ["unsettled"])
  }

  @Test(arguments: [
    ("en", "never undetermined or needsReview; satisfied 1, notSatisfied 1", "3 of 6 goals"),
    ("da", "aldrig undetermined eller needsReview; satisfied 1, notSatisfied 1", "3 af 6 mål"),
  ])
  func tellsWhatIsReached(_ language: String, _ row: String, _ goals: String) {
    let files = ["a.charter-test.json5": Self.tests(Self.good, Self.bad)]
    let run = machine(files).run(
      "test", "a.charter-test.json5", "--coverage", "--lang", language, "--format", "plain")
    #expect(run.output.contains("members-elect: \(row)"), "\(run.output)")
    #expect(run.output.contains(goals), "\(run.output)")
  }

  @Test
  func searchesFolders() {
    let files = [
      "tests/b.charter-test.json5": Self.tests(
        "{ name: 'in a folder', declaration: '../good.declaration.json', expect: "
          + "{ outcome: 'conforms' } }", charters: "'../house.charter.json5'"),
      "tests/deep/er/c.charter-test.json5": Self.tests(
        "{ name: 'deeper', declaration: '../../../bad.declaration.json', expect: "
          + "{ outcome: 'conflict' } }", charters: "'../../../house.charter.json5'"),
      ".hidden/d.charter-test.json5": "{",
      "a.charter-test.json5": Self.tests(Self.good),
    ]
    let all = machine(files).run("test")
    #expect(all.code == .success, "\(all.output)\(all.error)")
    #expect(all.output.contains("3 tests in 3 files: 3 passed"))
    let one = machine(files).run("test", "tests/deep", "tests/deep/er/c.charter-test.json5")
    #expect(one.output.contains("1 test in 1 file: 1 passed"), "\(one.output)\(one.error)")
    let none = machine(["empty/x.txt": ""]).run("test", "empty")
    #expect(none.code == .invalid)
    #expect(none.error.contains("'empty' holds no charter test"))
    let missing = machine(files).run("test", "nowhere", "tests")
    #expect(missing.code == .invalid)
    #expect(missing.error.contains("'nowhere' cannot be read: no such file or directory"))
    #expect(missing.output.contains("2 tests in 2 files"))
  }

  @Test
  func testsTheCopyBesideTheFile() {
    let copy = SampleFiles.charter.replacing("'house'", with: "'aarhus-value-framework'")
    let test = Self.tests(Self.bad, charters: "'aarhus-value-framework'")
    let files = ["a.charter-test.json5": test, "aarhus-value-framework.charter.json5": copy]
    let run = machine(files).run("test", "a.charter-test.json5")
    #expect(run.output.contains("got       conflict"), "\(run.output)\(run.error)")
    let shipped = machine(["a.charter-test.json5": test]).run("test", "a.charter-test.json5")
    #expect(shipped.error.contains("no rule is named 'members-elect'"), "\(shipped.error)")
  }
}
