import CharterTestSupport
import StockCharters
import Testing
import ValueCharters

struct StockChartersTests {
  @Test(arguments: StockCharters.all)
  func loadsWithoutARemark(_ stock: StockCharter) throws {
    let charter = try stock.charter()
    #expect(charter.id == stock.id)
    #expect(StockCharters.named(stock.id) == stock)
    let vocabulary = try StockCharters.vocabulary()
    let compiled = CharterCompiler.compile(charter, vocabulary)
    #expect(compiled.diagnostics.isEmpty)
    #expect(compiled.content?.rules.count == charter.rules.count)
  }

  @Test(arguments: StockCharters.all)
  func namesOnlyShippedFiles(_ stock: StockCharter) throws {
    let charter = try stock.charter()
    let paths =
      charter.vocabularyPaths.map(\.content) + charter.extendsPaths.map(\.content)
      + (charter.conceptsPath.map { [$0.content] } ?? [])
    #expect(!paths.isEmpty)
    for path in paths { #expect(StockCharters.file(at: path) != nil, "\(path)") }
  }

  @Test(arguments: StockCharters.all)
  func speaksDanishFirstAndEnglish(_ stock: StockCharter) throws {
    #expect(try stock.charter().languages == [.danish, .english])
  }

  @Test
  func listsEveryCharterFileOfTheFolder() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let files = try TestFiles.list("/\(folder)/Charters").filter {
      $0.hasSuffix(".charter.json5")
    }
    #expect(files == StockCharters.all.map(\.path))
  }

  @Test
  func knowsNoOtherCharter() {
    #expect(StockCharters.named("copenhagen") == nil)
    #expect(StockCharters.file(at: "../Package.swift") == nil)
  }
}
