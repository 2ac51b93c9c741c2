import CharterCommand
import CharterDiagnostics
import CharterJSON
import Testing

/// What a report says of the authority's side of a case.
struct CaseReportTests {
  private func check(
    _ members: String, _ words: String..., on date: String = "2025-10-01"
  ) -> VirtualMachine.Run {
    let machine = VirtualMachine(
      SampleFiles.all.merging([
        "a.case.json5": "{ format: 1, case: '7', declaration: 'bad',\n\(members) }"
      ]) { $1 })
    return machine.run(
      ["check", "bad.declaration.json", "-c", "./house.charter.json5", "--case", "a.case.json5"]
        + ["--on", date] + words)
  }

  private static let hearing =
    "hearings: [{ rule: 'members-elect', putOn: '2025-09-01', replyBy: '2025-09-30' }]"

  private static let reply = hearing.replacing(
    "replyBy", with: "response: 'Ja', receivedOn: '2025-09-20', replyBy")

  @Test(arguments: [
    (
      "", "2025-10-01", "the association has not been heard on this yet",
      "foreningen er endnu ikke hørt om dette", false
    ),
    (
      hearing, "2025-09-30", "heard on 2025-09-01; the reply is awaited until 2025-09-30",
      "hørt den 2025-09-01; svaret afventes til og med 2025-09-30", false
    ),
    (
      hearing, "2025-10-01",
      "heard on 2025-09-01; no reply had come when the time for it ended on 2025-09-30",
      "hørt den 2025-09-01; der var intet svar, da fristen udløb den 2025-09-30", true
    ),
    (
      reply, "2025-09-20", "heard on 2025-09-01; the association replied on 2025-09-20",
      "hørt den 2025-09-01; foreningen svarede den 2025-09-20", true
    ),
  ])
  func saysHowTheHearingStands(
    _ members: String, _ date: String, _ english: String, _ danish: String, _ heard: Bool
  ) {
    for format in ["text", "plain"] {
      for (language, phrase) in [("en", english), ("da", danish)] {
        let run = check(members, "--format", format, "--lang", language, on: date)
        let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains(phrase), "\(run.output)")
      }
    }
    let json = check(members, "--format", "json", on: date)
    let root = JSONReader.read(SourceText(path: "out", text: json.output), dialect: .json).root
    #expect(root?["charters"]?[0]?["findings"]?[0]?["heard"]?.boolean == heard)
  }

  /// Whoever has the report alone can tell that a case file was given.
  @Test(arguments: [
    ("other.case.json5", "declaration-mismatch"), ("missing.case.json5", "file-not-found"),
    ("broken.case.json5", "json-unclosed"), ("nameless.case.json5", "missing-member"),
  ])
  func tellsOfACaseFileThatIsOfNoUse(_ path: String, _ id: String) {
    let files = SampleFiles.all.merging([
      "broken.case.json5": "{ format: 1, ", "nameless.case.json5": "{ format: 1, case: '7' }",
    ]) { $1 }
    let words = [
      "check", "good.declaration.json", "-c", "./house.charter.json5", "--case", path,
    ]
    let json = VirtualMachine(files).run(words + ["--format", "json"])
    #expect(json.code == .invalid)
    let root = JSONReader.read(SourceText(path: "out", text: json.output), dialect: .json).root
    #expect(root?["diagnostics"]?[0]?["id"]?.string == id, "\(json.output)")
    let text = VirtualMachine(files).run(words + ["--lang", "en"])
    #expect(text.output.contains("The files have 1 error"), "\(text.output)")
  }

  @Test func tellsOfItOnceForSeveralDeclarations() {
    let run = VirtualMachine(SampleFiles.all).run(
      "check", "good.declaration.json", "bad.declaration.json", "open.declaration.json", "-c",
      "./house.charter.json5", "--case", "other.case.json5", "--format", "github", "--lang", "en")
    #expect(run.output.split(separator: "which is none of those given").count == 2)
  }

  /// What is wrong with a case file is said even where nothing can be evaluated.
  @Test func tellsOfTheCaseFileBesideAnUnknownRule() {
    let run = check("hearings: [7]", "--rule", "members-elekt", "--lang", "en")
    #expect(run.code == .invalid)
    #expect(run.error.contains("a.case.json5:2:12: error: "), "\(run.error)")
    #expect(run.error.contains("did you mean 'members-elect'?"))
  }

  @Test func tellsOfADeclarationAsOftenAsItIsGiven() {
    let run = VirtualMachine(SampleFiles.all).run(
      "check", "wrong.declaration.json", "wrong.declaration.json", "-c", "./house.charter.json5",
      "--lang", "en")
    #expect(run.error.split(separator: "error: ").count == 3, "\(run.error)")
  }

  /// A note on what follows from a mistake stands behind it.
  @Test func putsWhatFollowsBehindItsCause() {
    let run = check(
      """
      reviews: [
        { fact: 'size', value: 5, by: 'a', role: 'b', on: '2025-09-06', reasons: 'x' } ],
      notices: [ { rule: 'members-elec', on: '2025-09-10' }, { rule: 'board-of-five', on: '2025-02-30' } ]
      """, "--lang", "en")
    let places = run.error.split(separator: "\n").filter { $0.hasPrefix("a.case.json5:") }
      .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(
      places == [
        "a.case.json5:3:11: error:", "a.case.json5:4:20: error:", "a.case.json5:4:12: note:",
        "a.case.json5:4:85: error:", "a.case.json5:4:56: note:",
      ], "\(run.error)")
  }

  /// That nobody was heard is told only where somebody has to be.
  @Test(arguments: ["text", "plain"])
  func tellsOfNoHearingWhereNoneIsDue(_ format: String) {
    let outcomes = SampleFiles.charter.firstRange(of: "  outcomes: {")
    let guiding = outcomes.map { SampleFiles.charter[..<$0.lowerBound] + "}" } ?? ""
    let files = SampleFiles.all.merging([
      "guiding.charter.json5": guiding.replacing("'gating'", with: "'guiding'")
        .replacing("level: 'must'", with: "level: 'should'")
    ]) { $1 }
    for (charter, declaration, isDue) in [
      ("house", "bad", true), ("house", "small", false), ("guiding", "bad", false),
    ] {
      let run = VirtualMachine(files).run(
        "check", "\(declaration).declaration.json", "-c", "./\(charter).charter.json5",
        "--lang", "en", "--format", format)
      #expect(run.output.contains("required") || run.output.contains("Required"), "\(run.error)")
      #expect(run.output.contains("has not been heard") == isDue, "\(run.output)")
    }
  }

  /// A mistake in one entry is told once and takes nothing from the others.
  @Test func usesTheEntriesWithoutAMistake() {
    let members = """
      hearings: [
        { rule: 'members-elect', putOn: '2025-08-01', replyBy: '2025-09-30' },
        { rule: 'board-of-five', putOn: '2025-08-01', replyBy: '2025-07-01' },
      ],
      """
    let run = check(members, "--lang", "en")
    #expect(run.code == .invalid)
    #expect(run.output.contains("no reply had come"))
    #expect(run.error.contains("a.case.json5:4:58"), "\(run.error)")
    #expect(run.error.split(separator: "'replyBy' must not be before").count == 2, "\(run.error)")
    #expect(run.error.contains("this hearing does not count until it is mended"))
    let json = check(members, "--format", "json", "--lang", "en")
    let root = JSONReader.read(SourceText(path: "out", text: json.output), dialect: .json).root
    #expect(
      root?["diagnostics"]?.elements?.map { $0["id"]?.string }
        == ["invalid-date-or-duration", "entry-left-out"], "\(json.output)")
  }

  @Test(arguments: ["en", "da"])
  func doesNotApplyACaseOfNoDeclaration(_ language: String) {
    let run = check(Self.hearing + ", declaration: 'good'", "--lang", language)
    #expect(run.code == .invalid)
    #expect(run.error.contains(language == "en" ? "it is not applied" : "den bliver ikke anvendt"))
    #expect(run.output.contains(language == "en" ? "not been heard" : "endnu ikke hørt"))
  }

  /// A report tells of what is wrong with the frame of a declaration as well as with its facts.
  @Test func tellsOfTheWholeDeclaration() {
    let declaration = SampleFiles.declaration("good", members: "true", size: "\"5\"")
      .replacing("\"facts\"", with: "\"declaredOn\": \"2025-13-01\", \"facts\"")
    let machine = VirtualMachine(
      SampleFiles.all.merging(["a.declaration.json": declaration]) { $1 })
    let run = machine.run(
      "check", "a.declaration.json", "-c", "./house.charter.json5", "--format", "json")
    let root = JSONReader.read(SourceText(path: "out", text: run.output), dialect: .json).root
    #expect(
      root?["diagnostics"]?.elements?.map { $0["id"]?.string }
        == ["invalid-date-or-duration", "wrong-fact-type"], "\(run.output)")
    #expect(run.error.split(separator: "the calendar has no day").count == 2, "\(run.error)")
    #expect(run.code == .invalid)
  }
}
