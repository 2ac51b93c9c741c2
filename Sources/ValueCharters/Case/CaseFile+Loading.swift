package import CharterDiagnostics
package import CharterJSON
import FEEL

extension CaseFile {
  /// Reads a case file.
  ///
  /// Rules and facts that it names are looked up later, when its charters are known.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, JSON5.
  ///   - path: The path for messages.
  /// - Throws: Everything that is wrong with the file.
  public init(json5 bytes: [UInt8], path: String = "case.json5") throws(LoadingError) {
    self = try CaseFile.load(SourceText(path: path, bytes: bytes)).get()
  }

  /// Reads as much of a case file as there is.
  ///
  /// An entry with a mistake is reported and kept apart from the others: it settles nothing, and an
  /// evaluation holds up what it could have been about.
  package static func load(_ source: SourceText) -> Loaded<CaseFile> {
    let file = FileReader(source, .caseFile)
    guard let object = file.object else { return Loaded(nil, file.log.sorted) }
    return load(object, source, file.log)
  }

  /// Reads a case file that stands within another file, as in a charter test.
  package static func load(_ node: JSONNode, in source: SourceText) -> Loaded<CaseFile> {
    var log = LoadingLog(source)
    guard var object = ObjectReader(node, .caseFile, &log),
      object.readFormat(isRequired: false, &log)
    else { return Loaded(nil, log.sorted) }
    return load(object, source, log)
  }

  private static func load(
    _ object: ObjectReader, _ source: SourceText, _ log: LoadingLog
  ) -> Loaded<CaseFile> {
    let caseFile = CaseFile(object, source, log)
    return Loaded(caseFile, caseFile.diagnostics)
  }

  private init(_ reader: ObjectReader, _ source: SourceText, _ log: LoadingLog) {
    var (object, log) = (reader, log)
    let syntaxMistakes = log.diagnostics
    self.source = source
    id = object.required("case", .text, &log) ?? ""
    let declaration = object.required("declaration", .located(.text), &log)
    self.declaration =
      declaration.flatMap { object.isRepeated("declaration") ? nil : $0 }
      ?? Located("", log.location(object.opening))
    facts = object.optional("facts", Shape<JSONNode>.object, &log)
    factsAreUnreadable =
      object.isRepeated("facts") || (facts == nil && object.has("facts"))
    var entries = CaseEntryReader(syntaxMistakes)
    reviews = entries.read(.reviews, .review, from: &object, &log).map { $0.entry.at($0.index) }
    confirmations = entries.read(.confirmations, .confirmation, from: &object, &log).map(\.entry)
    hearings = entries.read(.hearings, .hearing, from: &object, &log).map(\.entry)
    notices = entries.read(.notices, .notice, from: &object, &log).map(\.entry)
    waivers = entries.read(.waivers, .waiver, from: &object, &log).map(\.entry)
    brokenEntries = entries.broken
    syntaxMistake = syntaxMistakes.first { $0.severity == .error }?.location
    object.finish(&log)
    diagnostics = log.sorted
  }
}
