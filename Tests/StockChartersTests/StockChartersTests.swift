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
      charter.vocabularyPaths + charter.extendsPaths + (charter.conceptsPath.map { [$0] } ?? [])
    #expect(!paths.isEmpty)
    for path in paths {
      let place = try #require(ProjectPath(path.location.path).relative(path.content)).text
      #expect(StockCharters.file(at: place) != nil, "\(place)")
    }
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
    #expect(files.filter { !$0.hasPrefix("shared/") } == StockCharters.all.map(\.path))
    // What several charters take over is offered by no id of its own.
    let shared = try StockCharters.all.flatMap { try $0.charter().extendsPaths.map(\.content) }
    #expect(files.filter { $0.hasPrefix("shared/") } == Set(shared).sorted())
    for file in Set(shared) { #expect(shared.count { $0 == file } > 1, "\(file)") }
  }

  @Test
  func knowsNoOtherCharter() {
    #expect(StockCharters.named("copenhagen") == nil)
    #expect(StockCharters.file(at: "../Package.swift") == nil)
  }
}
