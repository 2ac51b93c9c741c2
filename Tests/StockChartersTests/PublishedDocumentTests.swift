import CharterDiagnostics
import CharterReports
import CharterTestSupport
import StockCharters
import Testing
import ValueCharters

/// The documents of the shipped charters that people read.
struct PublishedDocumentTests {
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Charters"

  static func compiled(_ stock: StockCharter) throws -> CompiledCharter {
    var loader = CharterLoader { StockCharters.file(at: $0) }
    return try #require(loader.load(stock.path).compiled)
  }

  static func document(_ stock: StockCharter, _ language: Language) throws -> String {
    try CharterDocument(compiled(stock), in: language).markdown
  }

  private func expectPublished(_ document: String, _ name: String) throws {
    let published = try TestFiles.read("\(Self.folder)/\(name)")
    let difference = LineDifference(from: published, to: Array(document.utf8))
    #expect(
      difference.isEmpty,
      "\(name) is stale; '.ci/documents --write' writes it again\n\(difference.text(limit: 40))")
  }

  @Test(arguments: StockCharters.all, Language.spoken)
  func saysWhatTheCharterSays(_ stock: StockCharter, _ language: Language) throws {
    try expectPublished(
      Self.document(stock, language), "\(stock.id).\(language.rawValue).md")
  }

  @Test(arguments: Language.spoken)
  func laysTheChartersSideBySide(_ language: Language) throws {
    let charters = try StockCharters.all.map { try Self.compiled($0) }
    try expectPublished(
      Crosswalk(charters, in: language).markdown, "crosswalk.\(language.rawValue).md")
  }

  @Test(arguments: StockCharters.all, Language.spoken)
  func leadsNowhereInVain(_ stock: StockCharter, _ language: Language) throws {
    let document = try Self.document(stock, language)
    let targets = Set(document.pieces(between: "(#", and: ")"))
    let anchors = document.pieces(between: "<a id=\"", and: "\"")
    #expect(!targets.isEmpty)
    #expect(targets.subtracting(anchors) == [])
    #expect(Set(anchors).count == anchors.count)
  }

  @Test(arguments: StockCharters.all, Language.spoken)
  func tellsEveryRuleWithoutCode(_ stock: StockCharter, _ language: Language) throws {
    let compiled = try Self.compiled(stock)
    let document = try Self.document(stock, language)
    // Only anchors and the links to them are made of paths.
    let prose = document.without(between: "(#", and: ")").without(between: "<a id=\"", and: "\"")
    for rule in compiled.charter.rules {
      #expect(document.contains("<a id=\"rule-\(rule.id.content)\"></a>"), "\(rule.id.content)")
    }
    for fact in compiled.vocabulary.facts where fact.names.count > 1 {
      #expect(!prose.contains(fact.path), "\(fact.path)")
    }
    for word in ["satisfies", " = true", " >= ", "today()", "could not be read", "sætte ord på"] {
      #expect(!prose.contains(word), "\(word)")
    }
  }
}

extension String {
  /// The texts between two marks.
  fileprivate func pieces(between opening: String, and closing: String) -> [String] {
    split(separator: opening, omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      piece.split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false).first
        .map(String.init)
    }
  }

  /// The text without what stands between two marks.
  fileprivate func without(between opening: String, and closing: String) -> String {
    let parts = split(separator: opening, omittingEmptySubsequences: false)
    let rests = parts.dropFirst().map { part in
      part.split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false).dropFirst()
        .joined(separator: closing)
    }
    return ([parts.first.map(String.init) ?? ""] + rests).joined()
  }
}
