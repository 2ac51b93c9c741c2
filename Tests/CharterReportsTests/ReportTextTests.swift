import CharterDiagnostics
import CharterReports
import Testing
import ValueCharters

struct ReportTextTests {
  private func text(_ format: ReportFormat, _ options: ReportOptions = ReportOptions()) throws
    -> String
  {
    try String(decoding: format.render(Fixtures.report(), options), as: UTF8.self)
  }

  @Test(arguments: Language.spoken, [60, 80, 120])
  func staysWithinTheWidth(_ language: Language, _ width: Int) throws {
    let lines = try text(.text, ReportOptions(language: language, width: width))
    for line in lines.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }

  @Test
  func putsTheOutcomeFirstAndWhatIsSatisfiedLast() throws {
    let parts = [
      "2025-10-01", "Charter for Partners", "Error", "Not satisfied (", "Could not be computed (",
      "Missing: ask the association (", "Needs a person (", "Open until then (", "Satisfied (",
      "The authority's own duties", "Next steps", "Sources",
    ]
    var rest = try text(.text)[...]
    for part in parts {
      let range = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[range.upperBound...]
    }
  }

  @Test
  func placesEveryAdverseFinding() throws {
    let report = try Fixtures.report()
    let text = try text(.text, ReportOptions(width: 200))
    for finding in report.charters.flatMap(\.findings)
    where finding.status == .notSatisfied || finding.status == .error {
      #expect(!finding.evidence.isEmpty)
      for evidence in finding.evidence {
        let start = try #require(evidence.location).start
        #expect(text.contains("klub.declaration.json:\(start.line):\(start.column)"))
      }
      for citation in finding.citations { #expect(text.contains(citation.title)) }
      if let remedy = finding.remedy, finding.disposition == nil {
        #expect(text.contains(remedy[.english]))
      }
    }
  }

  @Test(arguments: [ReportFormat.text, .plain], Language.spoken)
  func saysWhatWasRequiredOfEveryAdverseFinding(
    _ format: ReportFormat, _ language: Language
  ) throws {
    let text = try text(format, ReportOptions(language: language, width: 200))
    for finding in try Fixtures.report().charters.flatMap(\.findings)
    where finding.status == .notSatisfied || finding.status == .error {
      let sentence = try #require(finding.requirement(in: Wording(language)))
      #expect(text.contains(sentence.text(in: Wording(language))))
    }
  }

  @Test
  func marksNothingByColourAlone() throws {
    let plain = try text(.text)
    let coloured = try text(.text, ReportOptions(usesColor: true))
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }

  @Test
  func writesPlainSentencesWithoutSigns() throws {
    let plain = try text(.plain, ReportOptions(usesColor: true))
    for sign in ["\u{1B}", "✓", "✗", "◆", "─", "  "] { #expect(!plain.contains(sign)) }
    #expect(plain.hasPrefix("Evaluated on 2025-10-01: Klubben på Hjørnet\n"))
    for finding in try Fixtures.report().charters.flatMap(\.findings) {
      #expect(plain.contains(finding.rule))
    }
  }

  @Test
  func writesALineAFindingForEditors() throws {
    let lines = try text(.gnu).split(separator: "\n")
    #expect(
      lines.first == "klub.declaration.json:1:1: note: evaluated on 2025-10-01: error [partner]")
    for line in lines {
      #expect(line.contains(/^[^:]+:\d+:\d+: (note|warning|error): .+ \[partner(\/[a-z-]+)?\]$/))
    }
    #expect(
      lines.contains { $0.contains(": error: not satisfied: ") && $0.contains("board-size]") })
    #expect(lines.contains { $0.contains(": warning: ") && $0.contains("early-invitation]") })
    #expect(lines.contains { $0.contains(": note: ") && $0.contains("named-donors]") })
    #expect(!lines.contains { $0.contains("elected-board]") })
  }

  @Test
  func asksFirstWhatSettlesMost() throws {
    let questions = try OpenQuestion.all(
      in: Fixtures.emptyReport().charters.flatMap(\.findings.open))
    let association = questions.filter { $0.ask == .association }
    #expect(association.first?.fact == "guests")
    #expect(association.last?.fact == "assembly.noticeDays")
  }
}
