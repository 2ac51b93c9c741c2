import CharterDiagnostics
import CharterTestSupport
import Testing
import ValueCharters

struct ShippedFilesTests {
  private static func source(_ path: String) throws -> SourceText {
    // This file lies three folders below the package.
    let package = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return SourceText(path: path, bytes: try TestFiles.read("/\(package)/\(path)"))
  }

  @Test(
    "reads the shipped vocabulary", arguments: ["Charters/vocabulary/association.vocabulary.json5"])
  func readsVocabulary(_ path: String) throws {
    let loaded = Vocabulary.load([try Self.source(path)])
    #expect(loaded.diagnostics.map { DiagnosticFormatter().format($0) } == [])
    let vocabulary = try loaded.get()
    for fact in vocabulary.facts {
      #expect(vocabulary.schema.path(of: fact.id) == fact.path)
    }
    #expect(vocabulary["request.kind"]?.source == .authority)
  }

  @Test(
    "reads the shipped charters",
    arguments: [
      "aarhus-value-framework",
      "bylaws-headings",
      "copenhagen-democratic-values",
      "duf-style-grant",
      "french-republican-commitment",
      "non-formal-education",
      "partnership-agreement",
      "school-events",
      "swedish-democracy-condition",
      "trustworthy-partners",
    ])
  func readsCharter(_ id: String) throws {
    let loaded = Charter.load(try Self.source("Charters/\(id).charter.json5"))
    #expect(loaded.diagnostics.map { DiagnosticFormatter().format($0) } == [])
    #expect(try loaded.get().id == id)
  }

  @Test func readsConcepts() throws {
    let loaded = Concepts.load(try Self.source("Charters/concepts.json5"))
    #expect(loaded.diagnostics.map { DiagnosticFormatter().format($0) } == [])
  }

  @Test(arguments: try PackageFiles.associations())
  func readsDeclarationAndCase(_ name: String) throws {
    let declaration = Declaration.load(
      try Self.source("Examples/Declarations/\(name).declaration.json"))
    #expect(declaration.diagnostics.map { DiagnosticFormatter().format($0) } == [])
    let caseFile = CaseFile.load(try Self.source("Examples/Declarations/\(name).case.json5"))
    #expect(caseFile.diagnostics.map { DiagnosticFormatter().format($0) } == [])
    #expect(try caseFile.get().isAbout(try declaration.get()))
  }
}
