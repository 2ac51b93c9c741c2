import CharterDiagnostics
import ValueCharters

/// Reads files of charter tests with the charters, declarations and case files that they name.
struct CharterTestReader {
  private let console: Console
  private var prepared: [[String]: PreparedCharters?] = [:]
  private var declarations: [String: Loaded<Declaration>?] = [:]
  private var caseFiles: [String: Loaded<CaseFile>?] = [:]

  init(_ console: Console) {
    self.console = console
  }

  /// Reads a file; a mistake in it or in its charters keeps all of its tests from running.
  ///
  /// - Parameter source: The file.
  /// - Returns: Its tests with what they name.
  mutating func read(_ source: SourceText) -> PreparedTests {
    let loaded = CharterTestFile.load(source)
    var tests = PreparedTests(path: source.path, diagnostics: loaded.diagnostics)
    guard let file = loaded.content else { return tests }
    let evaluator = evaluator(of: file, &tests.diagnostics)
    guard let evaluator, !tests.hasErrors else { return tests }
    tests.subjects = file.tests.map { test in
      PreparedTests.Subject(
        test: test,
        declaration: declaration(of: test, in: file),
        caseFile: caseFile(of: test, in: file))
    }
    tests.file = file
    tests.evaluator = evaluator
    return tests
  }
}

// Charters.

extension CharterTestReader {
  private mutating func evaluator(
    of file: CharterTestFile, _ diagnostics: inout [Diagnostic]
  ) -> CharterEvaluator? {
    let errors = diagnostics.count
    let names = file.charters.compactMap { name(of: $0, &diagnostics) }
    guard diagnostics.count == errors, let first = file.charters.first else { return nil }
    let known = prepared[names] ?? PreparedCharters.load(names, on: console)
    prepared[names] = .some(known)
    // What is wrong with them has been said, each mistake once.
    guard let known, known.code == .success else {
      diagnostics.append(CharterTestFileProblem.unusableCharters.diagnostic(at: first.location))
      return nil
    }
    return known.evaluator
  }

  /// The path or the id that a charter is loaded by.
  ///
  /// A charter beside its tests goes before a shipped one of the same id, so that whoever changes a
  /// copy tests the copy.
  private func name(
    of charter: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    let text = charter.content
    if text.contains("/") || text.hasSuffix(".json5") || text.hasSuffix(".json") {
      guard let path = path(of: charter, &diagnostics) else { return nil }
      if !exists(path) {
        diagnostics.append(FileProblem.notFound(text).diagnostic(at: charter.location))
        return nil
      }
      return path.contains("/") ? path : "./\(path)"
    }
    let neighbour = Located("\(text).charter.json5", charter.location)
    var ignored: [Diagnostic] = []
    if let path = path(of: neighbour, &ignored), exists(path) {
      return path.contains("/") ? path : "./\(path)"
    }
    let shipped = console.host.shipped.ids
    if shipped.contains(text) { return text }
    let nearest = NearestName.find(text, among: shipped)
    diagnostics.append(
      CharterTestFileProblem.unknownCharter(text, nearest: nearest)
        .diagnostic(at: charter.location))
    return nil
  }

  private func exists(_ path: String) -> Bool {
    (try? console.host.readFile(path, Console.inputLimit)) != nil
  }
}

// Declarations and case files.

extension CharterTestReader {
  private mutating func declaration(
    of test: CharterTestFile.Test, in file: CharterTestFile
  ) -> Loaded<Declaration> {
    switch test.declaration {
    case .inline(let node): return Declaration.load(node, in: file.source)
    case .path(let path):
      return load(path, &declarations) { Declaration.load($0) }
    }
  }

  private mutating func caseFile(
    of test: CharterTestFile.Test, in file: CharterTestFile
  ) -> Loaded<CaseFile>? {
    switch test.caseFile {
    case nil: return nil
    case .inline(let node): return CaseFile.load(node, in: file.source)
    case .path(let path):
      return load(path, &caseFiles) { CaseFile.load($0) }
    }
  }

  /// Loads a file that tests name, once.
  private func load<Content>(
    _ path: Located<String>, _ known: inout [String: Loaded<Content>?],
    _ load: (SourceText) -> Loaded<Content>
  ) -> Loaded<Content> {
    var diagnostics: [Diagnostic] = []
    guard let place = self.path(of: path, &diagnostics) else { return Loaded(nil, diagnostics) }
    let loaded =
      known[place]
      ?? (try? console.host.readFile(place, Console.inputLimit)).map { bytes in
        load(SourceText(path: place, bytes: bytes))
      }
    known[place] = .some(loaded)
    return loaded
      ?? Loaded(nil, [FileProblem.notFound(path.content).diagnostic(at: path.location)])
  }

  /// The path of a file that another one names, relative to that.
  ///
  /// Tests may lie anywhere beside what they test, but on every machine at the same place.
  private func path(
    of text: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let place = ProjectPath(text.location.path).relative(text.content) else {
      diagnostics.append(FileProblem.outsideRoot(text.content).diagnostic(at: text.location))
      return nil
    }
    return place.text
  }
}
