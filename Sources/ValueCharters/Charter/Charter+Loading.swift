package import CharterDiagnostics
package import CharterJSON

extension Charter {
  /// Reads a charter file.
  ///
  /// What the charter names in other files, its vocabularies among them, is not looked at.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, JSON5.
  ///   - path: The path for messages.
  /// - Throws: Everything that is wrong with the file.
  public init(json5 bytes: [UInt8], path: String = "charter.json5") throws(LoadingError) {
    self = try Charter.load(SourceText(path: path, bytes: bytes)).get()
  }

  /// Reads as much of a charter file as there is.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - json: What reading its JSON5 gave, where that is known.
  /// - Returns: The charter and what is wrong with the file.
  package static func load(
    _ source: SourceText, json: JSONReader.Result? = nil
  ) -> Loaded<Charter> {
    var file = FileReader(source, .charter, json: json)
    guard var object = file.object else { return Loaded(nil, file.log.sorted) }
    let charter = Charter(Charter.Content(&object, source, &file.log))
    // What an extending charter cites and replaces may stand in a file that it extends.
    if charter.extendsPaths.isEmpty {
      for diagnostic in charter.checked() { file.log.report(diagnostic) }
    }
    return Loaded(charter, file.log.sorted)
  }
}

extension Charter.Content {
  fileprivate init(_ object: inout ObjectReader, _ source: SourceText, _ log: inout LoadingLog) {
    self.source = source
    parents = []
    id = object.required("charter", .kebabCase, &log) ?? ""
    version = object.required("version", .text, &log) ?? ""
    languages = object.required("languages", .languages, &log) ?? []
    log.languages = languages.isEmpty ? nil : languages
    title = object.required("title", .localizedText, &log) ?? .missing
    issuer = object.required("issuer", .localizedText, &log) ?? .missing
    let effect = object.required("effect", Shape<Charter.Effect>.word, &log)
    self.effect = effect ?? .gating
    scope = object.required("scope", .localizedText, &log) ?? .missing
    basis = object.required("basis", .word, &log) ?? .modelled
    inForce = object.required("inForce", .period(needsStart: true), &log) ?? InForce()
    extendsPaths = object.optional("extends", .list(of: .located(.text)), &log) ?? []
    overrides = object.optional("overrides", .list(of: .override), &log) ?? []
    // A charter that extends others has their vocabularies and values.
    let paths = Shape<[Located<String>]>.list(
      of: .located(.text), canBeEmpty: !extendsPaths.isEmpty)
    let values = Shape<[Charter.Value]>.list(of: .value)
    if extendsPaths.isEmpty {
      vocabularyPaths = object.required("vocabulary", paths, &log) ?? []
      self.values = object.required("values", values, &log) ?? []
    } else {
      vocabularyPaths = object.optional("vocabulary", paths, &log) ?? []
      self.values = object.optional("values", values, &log) ?? []
    }
    rules = self.values.flatMap(\.rules)
    conceptsPath = object.optional("concepts", .located(.text), &log)
    sources = object.optional("sources", .sources, &log) ?? []
    applies = object.optional("applies", .condition, &log)
    definitions = object.optional("definitions", .definitions, &log) ?? []
    outcomes = object.optional("outcomes", .outcomes(of: effect), &log) ?? []
    object.finish(&log)
    unread = log.unread
  }
}

extension LocalizedText {
  /// The text that stands where one is missing, which has been reported.
  static var missing: LocalizedText { LocalizedText([]) }
}
