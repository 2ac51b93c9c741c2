import CharterDiagnostics
import CharterJSON
import CharterReports
import CharterTestSupport
import Testing
import ValueCharters

struct PlatformFormatTests {
  private func json(_ bytes: [UInt8]) throws -> JSONNode {
    let read = JSONReader.read(SourceText(path: "out", bytes: bytes), dialect: .json)
    #expect(read.diagnostics.isEmpty)
    return try #require(read.root)
  }

  private func text(_ format: ReportFormat, _ reports: [Report]) -> String {
    String(decoding: format.render(reports), as: UTF8.self)
  }

  // JUnit.

  @Test(arguments: Language.spoken)
  func writesATestCaseARule(_ language: Language) throws {
    let reports = try [Fixtures.report(), Fixtures.emptyReport()]
    let root = try XMLWalk.read(
      ReportFormat.junit.render(reports, ReportOptions(language: language)))
    #expect(root.children.map { $0.attributes["name"] } == ["klub partner", "tom partner"])
    for (suite, report) in zip(root.children, reports) {
      let rules = report.charters.flatMap(\.findings).map(\.rule)
      #expect(suite.all("testcase").map { $0.attributes["name"] } == rules)
    }
  }

  @Test
  func countsWhatItWrites() throws {
    let root = try XMLWalk.read(
      ReportFormat.junit.render([Fixtures.report(), Fixtures.emptyReport()]))
    for element in [root] + root.children {
      for (count, name) in [
        ("tests", "testcase"), ("failures", "failure"), ("errors", "error"),
        ("skipped", "skipped"),
      ] { #expect(element.attributes[count] == "\(element.all(name).count)", "\(name)") }
    }
    #expect(root.attributes["failures"] == "3")
  }

  @Test
  func failsNobodyForWhatIsOpenOrWaived() throws {
    let root = try XMLWalk.read(ReportFormat.junit.render([Fixtures.report()]))
    for rule in ["open-assembly", "no-discrimination", "named-donors", "guest-book"] {
      let test = try #require(root.all("testcase").first { $0.attributes["name"] == rule })
      #expect(test.children.map(\.name) == ["skipped"])
    }
  }

  // GitHub.

  @Test
  func annotatesTheLineOfTheDeclaration() throws {
    let lines = try text(.github, [Fixtures.report()]).split(separator: "\n")
    #expect(
      lines.contains {
        $0.hasPrefix(
          "::error file=klub.declaration.json,line=6,endLine=6,col=41,endColumn=42,"
            + "title=not satisfied%3A The board has at least five members::")
      })
    #expect(
      lines.contains {
        $0 == "::warning file=klub.declaration.json,line=11,endLine=11,col=77,endColumn=85,"
          + "title=unknown-fact::unknown fact 'finance.papers'; "
          + "did you mean 'finance.papersKept'?"
      })
  }

  @Test
  func leavesOutColumnsOfSeveralLines() {
    let source = SourceText(path: "./a.json", text: "{\n}\n")
    let annotation = GitHubAnnotation(
      .warning, path: source.path, at: SourceLocation(source, SourceRange(0, 3)), title: "t", "m")
    #expect(annotation.line == "::warning file=a.json,line=1,endLine=2,title=t::m\n")
  }

  // GitLab.

  @Test
  func tellsGitLabWhatIsNotAsItShouldBe() throws {
    let issues = try json(
      ReportFormat.gitlab.render([Fixtures.report(), Fixtures.emptyReport()]))
    let elements = try #require(issues.elements)
    let fingerprints = Set(elements.compactMap { $0["fingerprint"]?.string })
    #expect(fingerprints.count == elements.count)
    let size = try #require(elements.first { $0["check_name"]?.string == "partner/board-size" })
    #expect(size["severity"]?.string == "major")
    #expect(size["location"]?["path"]?.string == "klub.declaration.json")
    #expect(size["location"]?["lines"]?["begin"]?.number == "6")
    #expect(
      Set(elements.compactMap { $0["severity"]?.string }) == ["info", "minor", "major"])
  }

  // Nothing at all.

  @Test
  func writesValidDocumentsOfNothing() throws {
    #expect(try XMLWalk.read(ReportFormat.junit.render([])).attributes["tests"] == "0")
    #expect(try json(ReportFormat.gitlab.render([])).elements?.isEmpty == true)
    #expect(text(.github, []).isEmpty)
  }

  @Test(
    arguments: zip(
      ["./a/../b c/å.json", "/x/y.json", "a:b,c%.json", "../up.json", "<stdin>"],
      ["b%20c/%C3%A5.json", "file:///x/y.json", "a%3Ab%2Cc%25.json", "../up.json", "%3Cstdin%3E"]))
  func encodesPaths(_ path: String, _ uri: String) {
    #expect(ArtifactURI.uri(of: path) == uri)
  }
}
