import CharterDiagnostics
import CharterJSON
import CharterReports
import Testing
import ValueCharters

struct JSONRendererTests {
  /// What our own reader makes of a report.
  private func root(_ bytes: [UInt8]) throws -> JSONNode {
    let result = JSONReader.read(SourceText(path: "report", bytes: bytes), dialect: .json)
    #expect(result.diagnostics.isEmpty)
    return try #require(result.root)
  }

  private func keys(_ node: JSONNode?) -> [String] { node?.members?.map(\.name) ?? [] }

  @Test
  func keepsTheOrderOfKeys() throws {
    let report = try root(ReportFormat.json.render(Fixtures.report()))
    #expect(
      keys(report) == [
        "format", "tool", "evaluatedOn", "declaration", "case", "diagnostics", "charters",
      ])
    #expect(keys(report["declaration"]) == ["id", "path", "digest"])
    let charter = report["charters"]?[0]
    #expect(
      keys(charter) == [
        "id", "version", "digest", "parts", "effect", "outcome", "means", "best", "worst",
        "holders", "counts", "findings", "assumptions", "nextSteps",
      ])
    #expect(keys(charter?["counts"]) == Status.allCases.map(\.rawValue))
    #expect(
      keys(charter?["findings"]?[0]) == [
        "rule", "value", "concept", "kind", "level", "holder", "status", "flags", "disposition",
        "title", "message", "remedy", "cite", "heard", "cureBy", "curePassed", "evidence", "causes",
        "faults",
        "because", "location",
      ])
    #expect(keys(charter?["nextSteps"]?[0]) == ["do", "who", "facts", "rules", "by", "text"])
  }

  @Test
  func countsEveryRuleOnce() throws {
    let charter = try root(ReportFormat.json.render(Fixtures.report()))["charters"]?[0]
    let counts = charter?["counts"]?.members?.compactMap { $0.value.number.flatMap { Int($0) } }
    #expect(counts?.reduce(0, +) == charter?["findings"]?.elements?.count)
  }

  @Test
  func placesEvidenceInTheDeclaration() throws {
    let findings = try root(ReportFormat.json.render(Fixtures.report()))["charters"]?[0]?[
      "findings"]
    let size = findings?.elements?.first { $0["rule"]?.string == "board-size" }
    let evidence = size?["evidence"]?[0]
    #expect(evidence?["fact"]?.string == "board.size")
    #expect(evidence?["value"]?.number == "4")
    #expect(evidence?["pointer"]?.string == "/facts/board/size")
    #expect(evidence?["line"]?.number == "6")
    #expect(evidence?["column"]?.number == "41")
  }

  @Test(arguments: Language.spoken)
  func writesValidJSONForGoldens(_ language: Language) throws {
    let reports = try [Fixtures.report(), Fixtures.emptyReport()]
    let options = ReportOptions(language: language)
    let array = try root(ReportFormat.json.render(reports, options))
    #expect(array.elements?.count == 2)
    let lines = ReportFormat.ndjson.render(reports, options).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 2)
    for line in lines {
      #expect(try keys(root(Array(line))) == ["declaration", "charters"])
    }
  }

  @Test
  func keepsOnlyWhatIsNotAsItShouldBeInACompactLine() throws {
    let line = try root(ReportFormat.ndjson.render(Fixtures.report()))
    let charter = line["charters"]?[0]
    #expect(keys(charter) == ["id", "outcome", "counts", "findings"])
    let statuses = Set(charter?["findings"]?.elements?.compactMap { $0["status"]?.string } ?? [])
    #expect(statuses == ["notSatisfied", "undetermined", "needsReview", "error"])
    #expect(keys(charter?["findings"]?[0]) == ["rule", "status", "causes"])
    let open = charter?["findings"]?.elements?.first { $0["rule"]?.string == "open-assembly" }
    #expect(open?["causes"]?.elements?.map(\.string) == ["assembly.heldOn"])
  }

  @Test
  func writesTheSameBytesEveryTime() throws {
    for format in ReportFormat.allCases {
      let first = try format.render(Fixtures.report())
      let second = try format.render(Fixtures.report())
      #expect(first == second)
    }
  }
}
