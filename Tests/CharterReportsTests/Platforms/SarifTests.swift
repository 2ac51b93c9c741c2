import CharterDiagnostics
import CharterJSON
import CharterReports
import Testing
import ValueCharters

struct SarifTests {
  private func run(_ reports: [Report], _ language: Language = .english) throws -> JSONNode {
    let bytes = ReportFormat.sarif.render(reports, ReportOptions(language: language))
    let read = JSONReader.read(SourceText(path: "log", bytes: bytes), dialect: .json)
    #expect(read.diagnostics.isEmpty)
    let root = try #require(read.root)
    #expect(root["version"]?.string == "2.1.0")
    #expect(root["runs"]?.elements?.count == 1)
    return try #require(root["runs"]?[0])
  }

  private func results(_ run: JSONNode) throws -> [JSONNode] {
    try #require(run["results"]?.elements)
  }

  private func result(_ rule: String, in run: JSONNode) throws -> JSONNode {
    try #require(try results(run).first { $0["ruleId"]?.string == rule })
  }

  @Test(
    arguments: zip(
      [
        "elected-board", "board-size", "early-invitation", "open-assembly", "no-discrimination",
        "guest-book", "old-register", "share-of-costs",
      ],
      [
        "pass none", "fail error", "fail warning", "open none", "review none",
        "notApplicable none", "informational none", "fail error",
      ]))
  func givesALevelToWhatFailsAlone(_ rule: String, _ expected: String) throws {
    let result = try result("partner/\(rule)", in: run([Fixtures.report()]))
    let found = "\(result["kind"]?.string ?? "") \(result["level"]?.string ?? "")"
    #expect(found == expected)
  }

  @Test
  func namesTheValueAndTheRule() throws {
    let result = try result("partner/board-size", in: run([Fixtures.report()]))
    let place = result["locations"]?[0]?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.string == "klub.declaration.json")
    let region = place?["region"]
    let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map {
      region?[$0]?.number
    }
    #expect(numbers == ["6", "41", "6", "42"])
    let rule = result["relatedLocations"]?[0]
    #expect(
      rule?["physicalLocation"]?["artifactLocation"]?["uri"]?.string == "partner.charter.json5")
    #expect(rule?["physicalLocation"]?["region"]?["startLine"]?.number == "48")
    #expect(rule?["logicalLocations"]?[0]?["fullyQualifiedName"]?.string == "partner/board-size")
  }

  @Test
  func givesEveryResultAPlaceARuleAndAFingerprint() throws {
    let run = try run([Fixtures.report(), Fixtures.emptyReport()])
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.elements)
    var fingerprints: Set<String> = []
    for result in try results(run) {
      let index = try #require(result["ruleIndex"]?.number.flatMap { Int($0) })
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
      #expect(result["locations"]?.elements?.count == 1)
      let fingerprint = result["partialFingerprints"]?["charterFinding/v1"]?.string
      #expect(try fingerprints.insert(#require(fingerprint)).inserted)
    }
    #expect(fingerprints.count == 26)
    #expect(rules.count == 13)
    for rule in rules {
      #expect(rule["help"]?["text"]?.string?.isEmpty == false)
      #expect(rule["shortDescription"]?["text"]?.string?.isEmpty == false)
    }
  }

  @Test
  func tellsHowColumnsAreCounted() throws {
    let run = try run([Fixtures.report()])
    #expect(run["columnKind"]?.string == "unicodeCodePoints")
    #expect(run["newlineSequences"]?.elements?.map(\.string) == ["\r\n", "\n", "\r"])
  }

  @Test
  func suppressesWhatIsWaived() throws {
    let run = try run([Fixtures.report()])
    let suppressed = try results(run).filter { $0["suppressions"] != nil }
    #expect(suppressed.map { $0["ruleId"]?.string } == ["partner/named-donors"])
    let suppression = suppressed[0]["suppressions"]?[0]
    #expect(suppression?["kind"]?.string == "external")
    #expect(
      suppression?["justification"]?.string
        == "udvalget, sag 14, punkt 9: En giver har bedt om beskyttelse.")
  }

  @Test
  func tellsWhatIsWrongWithTheFiles() throws {
    let invocation = try run([Fixtures.report()])["invocations"]?[0]
    #expect(invocation?["executionSuccessful"]?.boolean == true)
    let notification = invocation?["toolExecutionNotifications"]?[0]
    #expect(notification?["descriptor"]?["id"]?.string == "unknown-fact")
    #expect(notification?["level"]?.string == "warning")
  }

  @Test
  func namesTheFilesWithTheirDigests() throws {
    let report = try Fixtures.report()
    let artifacts = try #require(try run([report])["artifacts"]?.elements)
    #expect(
      artifacts.map { $0["location"]?["uri"]?.string } == [
        "klub.declaration.json", "klub.case.json5", "partner.vocabulary.json5",
      ])
    let digest = try #require(artifacts[0]["hashes"]?["sha-256"]?.string)
    #expect("sha256:\(digest)" == report.declaration.digest)
  }

  @Test
  func translatesWordsAndNoNames() throws {
    let english = try run([Fixtures.report()])
    let danish = try run([Fixtures.report()], .danish)
    for (left, right) in zip(try results(english), try results(danish)) {
      for key in ["ruleId", "kind", "level"] {
        #expect(left[key]?.string == right[key]?.string)
      }
      #expect(
        left["partialFingerprints"]?["charterFinding/v1"]?.string
          == right["partialFingerprints"]?["charterFinding/v1"]?.string)
      #expect(left["message"]?["text"]?.string != right["message"]?["text"]?.string)
    }
    #expect(danish["language"]?.string == "da")
  }

  @Test
  func writesARunOfNothing() throws {
    let run = try run([])
    #expect(run["results"]?.elements?.isEmpty == true)
    #expect(run["tool"]?["driver"]?["rules"]?.elements?.isEmpty == true)
  }
}
