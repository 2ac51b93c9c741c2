import CharterDiagnostics
import CharterJSON
import FEEL
import ValueCharters

/// The files that are linted together, loaded as far as they could be.
package struct LintProject {
  /// Something loaded with the file that it stands in.
  struct Part<Content: Sendable>: Sendable {
    let file: LintFile
    let content: Content

    /// Whether it has no error of its own, so that what is not in it is nowhere in the file.
    let isSound: Bool

    init?(_ loaded: Loaded<Content>, of file: LintFile) {
      guard let content = loaded.content else { return nil }
      self.file = file
      self.content = content
      isSound = !loaded.hasErrors
    }
  }

  /// The files, by path.
  private(set) var files: [LintFile] = []

  /// The charters.
  private(set) var charters: [LintCharter] = []

  /// The vocabularies, each on its own.
  private(set) var vocabularies: [Part<Vocabulary>] = []

  /// The files of concepts.
  private(set) var concepts: [Part<Concepts>] = []

  /// The case files.
  private(set) var caseFiles: [Part<CaseFile>] = []

  /// The files of charter tests.
  private(set) var charterTests: [Part<CharterTestFile>] = []

  /// What is wrong with files so that they cannot be relied on.
  private(set) var diagnostics: [Diagnostic] = []

  /// The files of which a part was lost to a mistake.
  private(set) var unsettled: UnsettledFiles?

  /// The places in `charters` of those that extend the charter of a path, at any depth.
  private(set) var extenders: [String: [Int]] = [:]

  /// The rules by their names, with and without the ids of their charters.
  private(set) var rulesByName: [String: [RuleNames.Reference]] = [:]

  /// Whether all of a file was read.
  func isWhole(_ path: String?) -> Bool { unsettled?.isWhole(path) ?? true }

  /// The day of the run, if it is known.
  let today: CivilDate?

  /// Gives the bytes of a file, linted or not.
  let readFile: (ProjectPath) -> [UInt8]?

  /// Earlier versions of charters, by their identifiers.
  let earlier: [String: Charter]

  /// The identifiers of charters that need not be linted to be named, if they are known.
  let shipped: [String]?

  /// Gives the names of their rules and facts.
  let shippedNames: () -> Set<String>

  /// What lies beside the files.
  let neighbours: Neighbours

  /// Loads files.
  init(
    _ sources: [SourceText], today: CivilDate?, against earlier: [SourceText] = [],
    shipped: [String]? = [], shippedNames: @escaping () -> Set<String> = { [] },
    listing list: @escaping (String) -> [String],
    reading read: @escaping (String) -> [UInt8]?
  ) {
    self.today = today
    self.shipped = shipped
    self.shippedNames = shippedNames
    var known: [String: [UInt8]] = [:]
    for source in sources { known[ProjectPath(source.path).text] = source.bytes }
    let readFile = { (path: ProjectPath) in
      let text = path.text
      return known[text] ?? read(text)
    }
    self.readFile = readFile
    self.earlier = Dictionary(
      earlier.compactMap { Charter.load($0).content }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    files = sources.map { source in
      LintFile(SourceText(path: ProjectPath(source.path).text, bytes: source.bytes))
    }.sorted { $0.source.path < $1.source.path }
    neighbours = Neighbours(of: files, listing: list, reading: readFile)
    load()
  }

  private mutating func load() {
    var loaders: [String: CharterLoader] = [:]
    let parsed = Dictionary(
      files.map { ($0.source.path, $0.json) }, uniquingKeysWith: { first, _ in first })
    for file in files {
      switch file.kind {
      case .charter: loadCharter(file, parsed, &loaders)
      case .vocabulary:
        vocabularies += take(Vocabulary.load([file.source]), of: file)
      case .concepts:
        concepts += take(Concepts.load(file.source), of: file)
      case .caseFile:
        caseFiles += take(CaseFile.load(file.source), of: file)
      case .charterTest:
        charterTests += take(CharterTestFile.load(file.source), of: file)
      case .configuration:
        diagnostics += LintConfiguration.load(file.source).diagnostics
      case nil:
        diagnostics += file.json.diagnostics
        if file.json.isComplete { diagnostics.append(Self.unknownKind(file)) }
      }
    }
    indexCharters()
    diagnostics += caseFiles.flatMap { CaseReferences($0.content, in: self).diagnostics }
    if diagnostics.isEmpty { return }
    let unsettled = UnsettledFiles(self)
    self.unsettled = unsettled
    diagnostics.removeAll { unsettled.explain($0) }
    for file in files { diagnostics = ForeignLanguages(file).joined(diagnostics) }
  }

  private mutating func indexCharters() {
    for (index, charter) in charters.map(\.charter).enumerated() {
      for path in Set(charter.parents.map(\.source.path)) {
        extenders[path, default: []].append(index)
      }
      // Only cases name rules.
      if caseFiles.isEmpty { continue }
      for (rule, id) in charter.rules.map(\.id.content).enumerated() {
        for name in [id, "\(charter.id)/\(id)"] {
          rulesByName[name, default: []].append(RuleNames.Reference(charter: index, rule: rule))
        }
      }
    }
  }

  private mutating func take<Content>(
    _ loaded: Loaded<Content>, of file: LintFile
  ) -> [Part<Content>] {
    diagnostics += loaded.diagnostics
    return Part(loaded, of: file).map { [$0] } ?? []
  }

  private mutating func loadCharter(
    _ file: LintFile, _ parsed: [String: JSONReader.Result],
    _ loaders: inout [String: CharterLoader]
  ) {
    let root = Self.root(of: file.source.path)
    // Taken out, so that the loader is not copied when it changes.
    var loader =
      loaders.removeValue(forKey: root)
      ?? CharterLoader(
        root: root, parsed: parsed, read: { [readFile] in readFile(ProjectPath($0)) })
    let result = loader.load(file.source.path)
    loaders[root] = loader
    diagnostics += result.diagnostics
    if let charter = result.charter {
      diagnostics += charter.conceptsOfNoFile.filter { $0.location?.path == file.source.path }
      diagnostics += charter.untranslated(result.vocabulary, in: file)
      charters.append(
        LintCharter(file, charter, result.vocabulary, compiled: result.compiled))
    }
  }

  /// The folder that the relative paths of a file must not leave: where the command runs, or the
  /// folder above it that the file was named by.
  static func root(of path: String) -> String {
    if path.hasPrefix("/") { return "/" }
    let steps = path.split(separator: "/").prefix { $0 == ".." }
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  private static func unknownKind(_ file: LintFile) -> Diagnostic {
    Diagnostic(
      id: "unsupported-format",
      message: LocalizedText(
        en: "a file is a charter, a vocabulary, concepts, a case file or charter tests; "
          + "this one is none of them",
        da: "en fil er et charter, et ordforråd, begreber, en sagsfil eller charterprøver; "
          + "denne er intet af det"),
      location: file.opening)
  }
}
