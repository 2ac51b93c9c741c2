import CharterDiagnostics
import CharterReports
import CharterTestSupport
import FEEL
import StockCharters
import Testing
import ValueCharters

/// One declaration under one charter needs little of the vocabulary, and is told the same.
struct ExcerptTests {
  @Test(arguments: StockCharters.all, ExampleFiles.associations)
  func saysTheSameWithWhatIsNamed(_ stock: StockCharter, _ association: String) throws {
    let source = SourceText(
      path: "d.json", text: try ExampleFiles.text("\(association).declaration.json"))
    let declared = try #require(FactNames(declaredIn: source))
    var reports: [Report] = []
    var counts: [Int] = []
    for declared in [nil, declared] {
      var loader = CharterLoader(declared: declared, read: StockCharters.file)
      let loaded = loader.load(stock.path)
      #expect(loaded.diagnostics.isEmpty)
      let compiled = try #require(loaded.compiled)
      let evaluator = CharterEvaluator([compiled], compiled.vocabulary)
      let reading = try evaluator.read(source).get()
      reports.append(
        try evaluator.evaluate(
          reading, case: nil, on: CivilDate("2025-10-01"), options: .init(explains: true)))
      counts.append(compiled.vocabulary.facts.count)
    }
    #expect(reports[0].diagnostics.isEmpty)
    #expect(counts[1] < counts[0])
    for format in ReportFormat.allCases {
      for language in [Language.danish, .english] {
        var options = ReportOptions(language: language)
        options.isFull = true
        let (whole, excerpt) = (
          format.render(reports[0], options), format.render(reports[1], options)
        )
        #expect(whole == excerpt, "\(format.rawValue) in \(language.rawValue)")
      }
    }
  }
}
