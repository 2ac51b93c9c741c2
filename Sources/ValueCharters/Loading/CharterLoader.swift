package import CharterDiagnostics
package import CharterJSON

/// Loads charters with all the files that they name, each file once.
package struct CharterLoader {
  /// A charter with all that belongs to it.
  package final class Result: Sendable {
    /// The charter with what it extends; `nil` when its file holds none.
    package let charter: Charter?

    /// The united vocabularies; `nil` when one of them could not be read.
    package let vocabulary: Vocabulary?

    /// The concepts, if it names a file of them that could be read.
    package let concepts: Concepts?

    /// The charter ready for evaluation; `nil` when any of the files has an error.
    package let compiled: CompiledCharter?

    /// What is wrong and was not told with a charter loaded before.
    package let diagnostics: [Diagnostic]

    fileprivate init(
      charter: Charter?, vocabulary: Vocabulary?, concepts: Concepts?, compiled: CompiledCharter?,
      diagnostics: [Diagnostic]
    ) {
      self.charter = charter
      self.vocabulary = vocabulary
      self.concepts = concepts
      self.compiled = compiled
      self.diagnostics = diagnostics
    }
  }

  /// How deeply charters may extend each other.
  package static let depthLimit = 32

  private let root: ProjectPath
  private let declared: FactNames?
  private let parsed: [String: JSONReader.Result]
  private let read: (String) -> [UInt8]?
  private var told: Set<Diagnostic> = []

  /// What was read, and what could not be.
  private var files: [LoadedFile] = []

  /// Where the files are, by path.
  private var places = NamePlaces()

  /// Makes a loader.
  ///
  /// - Parameters:
  ///   - root: The folder that no relative path may leave; `.` is the current one.
  ///   - declared: The facts of the only declaration that one charter is wanted for, where the
  ///     files are known to have no mistake; of vocabularies no more is read than the two name.
  ///   - parsed: What reading the JSON5 of files gave, as far as it is known, by their paths.
  ///   - read: Gives the bytes of a file, or `nil` when it cannot be read.
  package init(
    root: String = ".", declared: FactNames? = nil, parsed: [String: JSONReader.Result] = [:],
    read: @escaping (String) -> [UInt8]?
  ) {
    self.root = ProjectPath(root)
    self.declared = declared
    self.parsed = parsed
    self.read = read
  }

  /// Loads a charter.
  ///
  /// - Parameter path: The path of its file.
  /// - Returns: The charter and what belongs to it, as far as it could be read.
  package mutating func load(_ path: String) -> Result {
    let place = ProjectPath(path)
    guard let loaded = charter(at: place, shownAs: path, depth: 0, on: []) else {
      return result(nil, nil, nil, nil, [Self.unreadable(path)])
    }
    var diagnostics = loaded.diagnostics
    guard let charter = loaded.charter else { return result(nil, nil, nil, nil, diagnostics) }
    let vocabulary = vocabulary(of: charter, &diagnostics)
    let concepts = concepts(of: charter, &diagnostics)
    guard let vocabulary, !vocabulary.unread.contains("facts"), charter.isResolved else {
      diagnostics += charter.conditionMistakes()
      return result(charter, vocabulary, concepts, nil, diagnostics)
    }
    let compiled = CharterCompiler.compile(charter, vocabulary, concepts: concepts)
    diagnostics += compiled.diagnostics
    return result(charter, vocabulary, concepts, compiled.content, diagnostics)
  }

  private mutating func result(
    _ charter: Charter?, _ vocabulary: Vocabulary?, _ concepts: Concepts?,
    _ compiled: CompiledCharter?, _ diagnostics: [Diagnostic]
  ) -> Result {
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return Result(
      charter: charter, vocabulary: vocabulary, concepts: concepts,
      compiled: hasErrors ? nil : compiled,
      diagnostics: diagnostics.filter { told.insert($0).inserted })
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    let problem = FileProblem.notFound(path)
    return Diagnostic(id: problem.id, message: problem.message, location: nil)
  }
}

/// A charter while it is put together.
private struct LoadedCharter {
  var charter: Charter?
  var diagnostics: [Diagnostic]
}

/// A file that was read, and what was made of it, each once.
private final class LoadedFile {
  let source: SourceText

  /// Whether it could be read.
  let isReadable: Bool
  var charter: LoadedCharter?
  var vocabulary: Loaded<Vocabulary>?
  var concepts: Loaded<Concepts>?
  private let parsed: JSONReader.Result?

  init(path: String, _ bytes: [UInt8]?, _ parsed: JSONReader.Result?) {
    source = SourceText(path: path, bytes: bytes ?? [])
    isReadable = bytes != nil
    self.parsed = parsed
  }

  /// What reading its JSON5 gives; not kept, as the tree is bigger than what is made of it.
  var json: JSONReader.Result { parsed ?? JSONReader.read(source, dialect: .json5) }
}

// Files.

extension CharterLoader {
  /// The file of a path, read once.
  private mutating func file(at path: ProjectPath, shownAs text: String) -> LoadedFile? {
    let name = path.text
    if let place = places[name] { return files[place].isReadable ? files[place] : nil }
    let file = LoadedFile(path: text, read(text), parsed[name])
    places.add(files.count, of: name)
    files.append(file)
    return file.isReadable ? file : nil
  }

  /// The place that a file names, if it lies in the project.
  private func place(_ path: Located<String>, _ diagnostics: inout [Diagnostic]) -> ProjectPath? {
    let file = ProjectPath(path.location.path)
    guard let place = file.relative(path.content), place.isInside(root) else {
      diagnostics.append(
        FileProblem.outsideRoot(path.content).diagnostic(at: path.location))
      return nil
    }
    return place
  }

  private static func notFound(_ path: Located<String>) -> Diagnostic {
    FileProblem.notFound(path.content).diagnostic(at: path.location)
  }

  /// Says of a path that the file is another one than it should be, if it is.
  private func otherKind(
    _ path: Located<String>, _ file: LoadedFile?, than noun: Noun
  ) -> Diagnostic? {
    file?.json.root.flatMap(noun.otherKind).map { found in
      FileProblem.otherKind(path.content, found, expected: noun).diagnostic(at: path.location)
    }
  }

  private mutating func vocabulary(
    of charter: Charter, _ diagnostics: inout [Diagnostic]
  ) -> Vocabulary? {
    let names = declared?.with(charter)
    var parts: [Vocabulary] = []
    var isComplete = !charter.unread.contains("vocabulary")
    var seen = Seen<String>()
    for path in charter.vocabularyPaths {
      guard let place = place(path, &diagnostics) else {
        isComplete = false
        continue
      }
      guard seen.insert(place.text) else { continue }
      guard let file = file(at: place, shownAs: place.text) else {
        diagnostics.append(Self.notFound(path))
        isComplete = false
        continue
      }
      let loaded =
        file.vocabulary ?? Vocabulary.load(file.source, naming: names, json: file.json)
      file.vocabulary = loaded
      if let part = loaded.content {
        parts.append(part)
        diagnostics += loaded.diagnostics
      } else {
        isComplete = false
        let mistake = otherKind(path, file, than: .vocabulary)
        diagnostics += mistake.map { [$0] } ?? loaded.diagnostics
      }
    }
    guard isComplete, !parts.isEmpty else { return nil }
    if parts.count == 1 { return parts[0] }
    let united = Vocabulary.unite(parts)
    diagnostics += united.diagnostics
    return united.content
  }

  private mutating func concepts(
    of charter: Charter, _ diagnostics: inout [Diagnostic]
  ) -> Concepts? {
    guard let path = charter.conceptsPath, let place = place(path, &diagnostics) else {
      return nil
    }
    guard let file = file(at: place, shownAs: place.text) else {
      diagnostics.append(Self.notFound(path))
      return nil
    }
    // No report speaks of concepts; that there are those which the charter names is known too.
    if declared != nil { return Concepts(unread: file.source) }
    let loaded = file.concepts ?? Concepts.load(file.source, json: file.json)
    file.concepts = loaded
    let mistake = loaded.content == nil ? otherKind(path, file, than: .concepts) : nil
    diagnostics += mistake.map { [$0] } ?? loaded.diagnostics
    return loaded.content
  }
}

// Charters.

extension CharterLoader {
  /// The charter of a file with what it extends; `nil` when there is no such file.
  private mutating func charter(
    at place: ProjectPath, shownAs text: String, depth: Int, on way: [ProjectPath]
  ) -> LoadedCharter? {
    guard let file = file(at: place, shownAs: text) else { return nil }
    if let known = file.charter { return known }
    let own = Charter.load(file.source, json: file.json)
    var loaded = LoadedCharter(charter: own.content, diagnostics: own.diagnostics)
    if let charter = own.content, !charter.extendsPaths.isEmpty {
      extend(charter, &loaded, depth: depth, on: way + [place])
    }
    file.charter = loaded
    return loaded
  }

  private mutating func extend(
    _ charter: Charter, _ loaded: inout LoadedCharter, depth: Int, on way: [ProjectPath]
  ) {
    var parents: [Charter] = []
    for path in charter.extendsPaths {
      guard let parent = parent(path, &loaded.diagnostics, depth: depth, on: way) else { continue }
      parents.append(parent)
    }
    // Without one of its parents much would seem to be missing that is not.
    guard parents.count == charter.extendsPaths.count else { return }
    let merged = charter.takingOver(parents)
    loaded.charter = merged.content
    loaded.diagnostics += merged.diagnostics
  }

  private mutating func parent(
    _ path: Located<String>, _ diagnostics: inout [Diagnostic], depth: Int, on way: [ProjectPath]
  ) -> Charter? {
    guard let place = place(path, &diagnostics) else { return nil }
    if let start = way.firstIndex(of: place) {
      let circle = (way[start...] + [place]).map(\.text)
      diagnostics.append(
        CharterProblem.circularExtension(circle).diagnostic(at: path.location))
      return nil
    }
    guard depth < Self.depthLimit else {
      diagnostics.append(
        FileProblem.tooDeep(limit: Self.depthLimit).diagnostic(at: path.location))
      return nil
    }
    guard
      let loaded = charter(at: place, shownAs: place.text, depth: depth + 1, on: way)
    else {
      diagnostics.append(Self.notFound(path))
      return nil
    }
    guard let parent = loaded.charter else {
      let mistake = otherKind(path, file(at: place, shownAs: place.text), than: .charter)
      diagnostics += mistake.map { [$0] } ?? loaded.diagnostics
      return nil
    }
    diagnostics += loaded.diagnostics
    return parent.isResolved ? parent : nil
  }
}
