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

  /// Reads as much of a case file as there is; entries that lack a part are left out.
  package static func load(_ source: SourceText) -> Loaded<CaseFile> {
    var file = FileReader(source, .caseFile)
    guard var object = file.object else { return Loaded(nil, file.log.sorted) }
    let caseFile = CaseFile(&object, source, &file.log)
    object.finish(&file.log)
    return Loaded(caseFile, file.log.sorted)
  }

  /// Reads a case file that stands within another file, as in a charter test.
  package static func load(_ node: JSONNode, in source: SourceText) -> Loaded<CaseFile> {
    var log = LoadingLog(source)
    guard var object = ObjectReader(node, .caseFile, &log),
      object.readFormat(isRequired: false, &log)
    else { return Loaded(nil, log.sorted) }
    let caseFile = CaseFile(&object, source, &log)
    object.finish(&log)
    return Loaded(caseFile, log.sorted)
  }

  private init(_ object: inout ObjectReader, _ source: SourceText, _ log: inout LoadingLog) {
    self.source = source
    id = object.required("case", .text, &log) ?? ""
    declaration =
      object.required("declaration", .located(.text), &log)
      ?? Located("", log.location(object.opening))
    facts = object.optional("facts", Shape<JSONNode>.object, &log)
    reviews = object.optional("reviews", .list(of: .review), &log) ?? []
    confirmations = object.optional("confirmations", .list(of: .confirmation), &log) ?? []
    hearings = object.optional("hearings", .list(of: .hearing), &log) ?? []
    notices = object.optional("notices", .list(of: .notice), &log) ?? []
    waivers = object.optional("waivers", .list(of: .waiver), &log) ?? []
  }
}
