import CharterDiagnostics
import CharterReports
import Testing
import ValueCharters

struct GoldenTests {
  @Test(arguments: Language.spoken, [60, 80, 100])
  func writesText(_ language: Language, _ width: Int) throws {
    let options = ReportOptions(language: language, width: width)
    let bytes = try ReportFormat.text.render([Fixtures.report(), Fixtures.emptyReport()], options)
    try Golden.expect(bytes, "text-\(language.rawValue)-\(width).txt")
  }

  @Test(arguments: Language.spoken)
  func writesWhatAPersonHasToConfirm(_ language: Language) throws {
    let options = ReportOptions(language: language)
    let report = try Fixtures.report(case: "klub-hearing.case.json5")
    try Golden.expect(
      ReportFormat.text.render(report, options), "text-confirming-\(language.rawValue).txt")
    try Golden.expect(
      ReportFormat.plain.render(report, options), "plain-confirming-\(language.rawValue).txt")
  }

  @Test(arguments: Language.spoken)
  func writesEveryOtherFormat(_ language: Language) throws {
    let options = ReportOptions(language: language)
    for format in ReportFormat.allCases where format != .text {
      let bytes = try format.render([Fixtures.report(), Fixtures.emptyReport()], options)
      try Golden.expect(bytes, "\(format.rawValue)-\(language.rawValue).txt")
    }
  }

  @Test
  func writesWholeReportsInAStream() throws {
    let bytes = try ReportFormat.ndjson.render(
      Fixtures.report(), ReportOptions(isFull: true))
    try Golden.expect(bytes, "ndjson-full.txt")
  }

  @Test(arguments: Language.spoken)
  func writesQuestionsAndExplanations(_ language: Language) throws {
    let page = TextPage(width: 80)
    let questions = QuestionRenderer(in: language, on: page)
    try Golden.expect(
      Array(questions.text(of: Fixtures.emptyReport()).utf8), "questions-\(language.rawValue).txt")
    let compiled = try Fixtures.compiled()
    let explanation = CharterExplanation(compiled, in: language, on: page)
    try Golden.expect(
      Array(explanation.text(on: Fixtures.day()).utf8), "explain-\(language.rawValue).txt")
    let rule = try #require(compiled.rules.first { $0.rule.id.content == "guest-book" })
    try Golden.expect(
      Array(explanation.text(on: rule, Fixtures.day()).utf8),
      "explain-rule-\(language.rawValue).txt")
  }
}
