package import CharterDiagnostics
import CharterJSON

extension Vocabulary {
  /// Reads a vocabulary file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, JSON5.
  ///   - path: The path for messages.
  /// - Throws: Everything that is wrong with the file.
  public init(
    json5 bytes: [UInt8], path: String = "vocabulary.json5"
  ) throws(LoadingError) {
    self = try Vocabulary.load([SourceText(path: path, bytes: bytes)]).get()
  }

  /// Unites vocabularies; a fact that several declare has to be the same in all of them.
  ///
  /// - Parameter vocabularies: The vocabularies, in the order in which their facts shall stand.
  /// - Throws: Every fact that is declared differently.
  public init(uniting vocabularies: [Vocabulary]) throws(LoadingError) {
    self = try Vocabulary.unite(vocabularies).get()
  }

  /// Reads as much of some vocabulary files as there is, and unites them.
  ///
  /// - Parameters:
  ///   - sources: The files.
  ///   - names: What is used of files that are known to have no mistake; `nil` means all.
  /// - Returns: The vocabulary, and what is wrong with the files.
  package static func load(
    _ sources: [SourceText], naming names: FactNames? = nil
  ) -> Loaded<Vocabulary> {
    var drafts: [VocabularyDraft] = []
    var diagnostics: [Diagnostic] = []
    for source in sources {
      let draft = VocabularyDraft.load(
        source, naming: names, json: JSONReader.read(source, dialect: .json5))
      diagnostics += draft.diagnostics
      if let content = draft.content { drafts.append(content) }
    }
    guard drafts.count == sources.count else { return Loaded(nil, diagnostics) }
    let united = unite(drafts)
    return Loaded(united.content, diagnostics + united.diagnostics)
  }

  /// Reads as much of one vocabulary file as there is.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - names: What is used of a file that is known to have no mistake; `nil` means all.
  ///   - json: What reading its JSON5 gives, which an excerpt does without.
  /// - Returns: The vocabulary, and what is wrong with the file.
  static func load(
    _ source: SourceText, naming names: FactNames?, json: @autoclosure () -> JSONReader.Result
  ) -> Loaded<Vocabulary> {
    let draft = VocabularyDraft.load(source, naming: names, json: json())
    guard let content = draft.content else { return Loaded(nil, draft.diagnostics) }
    let numbered = number(content)
    return Loaded(numbered.content, draft.diagnostics + numbered.diagnostics)
  }

  /// Unites vocabularies that were read already.
  package static func unite(_ vocabularies: [Vocabulary]) -> Loaded<Vocabulary> {
    unite(
      vocabularies.map {
        VocabularyDraft(parts: $0.parts, members: $0.members, unread: $0.unread)
      })
  }

  private static func unite(_ drafts: [VocabularyDraft]) -> Loaded<Vocabulary> {
    let union = VocabularyUnion(drafts)
    let numbered = number(
      VocabularyDraft(parts: union.parts, members: union.members, unread: union.unread))
    return Loaded(numbered.content, union.diagnostics + numbered.diagnostics)
  }

  private static func number(_ draft: VocabularyDraft) -> Loaded<Vocabulary> {
    var numbering = FactNumbering()
    let members = numbering.number(draft.members)
    let dating = FactDating(numbering)
    let content = Vocabulary.Content(
      parts: draft.parts, members: members, facts: numbering.facts, schema: numbering.schema,
      validities: dating.validities, unread: draft.unread)
    return Loaded(Vocabulary(content), dating.diagnostics)
  }
}

/// A vocabulary file before its facts are numbered.
struct VocabularyDraft: Sendable {
  let parts: [Vocabulary.Part]
  let members: [FactMember]
  let unread: Set<String>

  /// Reads as much of a file as there is.
  static func load(
    _ source: SourceText, naming names: FactNames?, json: @autoclosure () -> JSONReader.Result
  ) -> Loaded<VocabularyDraft> {
    let excerpt = names.flatMap { VocabularyExcerpt.root(of: source, naming: $0) }
    var file =
      excerpt.map { FileReader(source, $0, .vocabulary) }
      ?? FileReader(source, .vocabulary, json: json())
    guard var object = file.object else { return Loaded(nil, file.log.sorted) }
    let id = object.required("vocabulary", .kebabCase, &file.log) ?? ""
    let version = object.required("version", .text, &file.log) ?? ""
    let languages = object.required("languages", .languages, &file.log) ?? []
    file.log.languages = languages.isEmpty ? nil : languages
    let node = object.required("facts", Shape<JSONNode>.object, &file.log)
    var reader = FactReader(file.log)
    let members = node.map { reader.members(of: $0, below: []) } ?? []
    file.log = reader.log
    object.finish(&file.log)
    let part = Vocabulary.Part(id: id, version: version, languages: languages, source: source)
    return Loaded(
      VocabularyDraft(parts: [part], members: members, unread: file.log.unread),
      file.log.sorted)
  }
}
