import CharterJSON
import CharterTestSupport
import StockCharters
import ValueCharters

/// A made-up charter with made-up declarations, which can be shrunk.
struct GeneratedCase {
  var charter: GeneratedCharter
  var declarations: [GeneratedDeclaration]

  /// Makes a charter of so many rules, and so many declarations.
  init(rules: Int, declarations count: Int, _ random: inout SeededGenerator) {
    let charter = GeneratedCharter(rules: rules, &random)
    self.charter = charter
    declarations = (0..<count).map { _ in
      GeneratedDeclaration(charter.facts, rules: charter.rules.map(\.id), &random)
    }
  }

  /// The files.
  var files: LawCase {
    get throws {
      LawCase(
        files: [
          "test.charter.json5": try JSONNode(json5: Array(charter.text.utf8)),
          "test.vocabulary.json5": try JSONNode(json5: Array(charter.vocabularyText.utf8)),
        ],
        charters: ["test.charter.json5"],
        entries: try declarations.map { declaration in
          let facts = "{ format: 1, declaration: 'd', facts: \(declaration.factsText) }"
          let caseFile = "{ format: 1, case: '1', declaration: 'd', \(declaration.caseText) }"
          return LawCase.Entry(
            declaration: try JSONNode(json5: Array(facts.utf8)),
            caseFile: try JSONNode(json5: Array(caseFile.utf8)))
        })
    }
  }

  /// Cases that ask or say less.
  var smaller: [GeneratedCase] {
    func with(_ change: (inout GeneratedCase) -> Void) -> GeneratedCase {
      var result = self
      change(&result)
      return result
    }
    if declarations.count > 1 {
      return declarations.map { declaration in with { $0.declarations = [declaration] } }
    }
    return charter.smaller.map { charter in with { $0.charter = charter } }
      + declarations.flatMap(\.smaller).map { smaller in with { $0.declarations = [smaller] } }
  }
}

extension LawCase {
  /// The shipped charters and what belongs to them, over the example declarations.
  static let shipped = Result { try LawCase.loadingShipped() }

  private static func loadingShipped() throws -> LawCase {
    let charters = StockCharters.all.map(\.path)
    var files: [String: JSONNode] = [:]
    var open = charters
    while let path = open.popLast() {
      if files[path] != nil { continue }
      let file = try JSONNode(json5: StockCharters.file(at: path) ?? [])
      files[path] = file
      let names = ["extends", "vocabulary"].flatMap { file[$0]?.elements ?? [] }
      for name in (names + [file["concepts"]].compactMap(\.self)).compactMap(\.string) {
        open += [ProjectPath(path).relative(name)?.text].compactMap(\.self)
      }
    }
    let package = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let folder = "/\(package)/Examples/Declarations"
    let associations = try TestFiles.list(folder).filter { $0.hasSuffix(".declaration.json") }
    return LawCase(
      files: files, charters: charters,
      entries: try associations.map { name in
        let stem = name.dropLast(".declaration.json".count)
        return Entry(
          declaration: try JSONNode(json5: TestFiles.read("\(folder)/\(name)")),
          caseFile: try JSONNode(json5: TestFiles.read("\(folder)/\(stem).case.json5")))
      })
  }
}
