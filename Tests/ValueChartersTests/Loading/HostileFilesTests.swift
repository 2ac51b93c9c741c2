import CharterDiagnostics
import CharterTestSupport
import Testing
import ValueCharters

/// Whatever bytes come in, loading ends with a value or with diagnostics that lie in the file.
struct HostileFilesTests {
  private static let vocabulary = Vocabulary.load([
    SourceText(path: "vocabulary", text: ValidFiles.vocabulary)
  ]).content

  /// Everything that happens to a file of a format.
  struct Loader: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let load: @Sendable (SourceText) -> [Diagnostic]
  }

  static let loaders = [
    Loader(testDescription: "charter", text: ValidFiles.charter) { source in
      let loaded = Charter.load(source)
      guard let charter = loaded.content, let vocabulary = Self.vocabulary else {
        return loaded.diagnostics
      }
      return loaded.diagnostics + CharterCompiler.compile(charter, vocabulary).diagnostics
    },
    Loader(testDescription: "vocabulary", text: ValidFiles.vocabulary) { source in
      let loaded = Vocabulary.load([source])
      guard let vocabulary = loaded.content,
        let charter = try? Charter(json5: Array(ValidFiles.charter.utf8), path: source.path)
      else { return loaded.diagnostics }
      // The charter's own places are in another file.
      _ = CharterCompiler.compile(charter, vocabulary)
      return loaded.diagnostics
    },
    Loader(testDescription: "concepts", text: ValidFiles.concepts) {
      Concepts.load($0).diagnostics
    },
    Loader(testDescription: "case file", text: ValidFiles.caseFile) { source in
      let loaded = CaseFile.load(source)
      guard let caseFile = loaded.content, let vocabulary = Self.vocabulary,
        let charter = try? Charter(json5: Array(ValidFiles.charter.utf8))
      else { return loaded.diagnostics }
      return loaded.diagnostics + caseFile.check(against: [charter], vocabulary)
    },
    Loader(testDescription: "declaration", text: ValidFiles.declaration) {
      Declaration.load($0).diagnostics
    },
  ]

  private func expectPlaces(_ diagnostics: [Diagnostic], in source: SourceText) {
    for diagnostic in diagnostics {
      let range = diagnostic.location?.range ?? SourceRange(-1, -1)
      #expect(range.lowerBound >= 0 && range.upperBound <= source.bytes.count)
      #expect(diagnostic.location?.path == source.path)
    }
  }

  @Test(arguments: loaders)
  func survivesEveryMutation(of loader: Loader) {
    for mutation in Mutation.all(of: loader.text) {
      let source = SourceText(path: "file", text: mutation.text)
      expectPlaces(loader.load(source), in: source)
    }
  }

  @Test(arguments: loaders)
  func survivesEveryBeginning(of loader: Loader) {
    let bytes = Array(loader.text.utf8)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let source = SourceText(path: "file", bytes: Array(bytes[..<count]))
      let diagnostics = loader.load(source)
      #expect(!diagnostics.isEmpty)
      expectPlaces(diagnostics, in: source)
    }
  }

  @Test(arguments: loaders)
  func survivesRandomBytes(in loader: Loader) {
    let seed = SeededGenerator.seed
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]\"':,/*\\ud8\u{0}\n09-.eå🏮truenull".utf8) + [0xFF, 0xC0, 0x80]
    for _ in 0..<300 {
      var bytes = Array(loader.text.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = alphabet.randomElement(using: &generator) ?? 0
        case 1: bytes.remove(at: index)
        default: bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: index)
        }
      }
      let source = SourceText(path: "file", bytes: bytes)
      let diagnostics = loader.load(source)
      expectPlaces(diagnostics, in: source)
      // The same bytes say the same.
      #expect(loader.load(source) == diagnostics, "CHARTER_SEED=\(seed)")
    }
  }

  @Test(arguments: loaders)
  func survivesDepthAndLength(of loader: Loader) {
    let deep = String(repeating: "{\"a\":", count: 600) + "1" + String(repeating: "}", count: 600)
    let long = String(repeating: "x", count: 100_000)
    for text in [
      "{ \"format\": 1, \"facts\": \(deep) }", "{ \"format\": 1, \"\(long)\": 1 }",
      "{ \"format\": \"\(long)\" }", "{ \"format\": \(String(repeating: "9", count: 5000)) }",
      "[" + String(repeating: "[],", count: 50_000) + "1]",
    ] {
      let source = SourceText(path: "file", text: text)
      let diagnostics = loader.load(source)
      #expect(!diagnostics.isEmpty)
      expectPlaces(diagnostics, in: source)
      #expect(diagnostics.allSatisfy { $0.message[.english].utf8.count < 1000 })
    }
  }

  @Test func takesADeepVocabulary() throws {
    let depth = 400
    let facts =
      String(repeating: "a: {", count: depth) + "type: 'text'"
      + String(repeating: "}", count: depth)
    let text =
      "{ format: 1, vocabulary: 'v', version: '1', languages: ['en'], facts: { \(facts) } }"
    let loaded = Vocabulary.load([SourceText(path: "file", text: text)])
    #expect(loaded.diagnostics == [])
    #expect(loaded.content?.facts.first?.names.count == depth)
  }
}
