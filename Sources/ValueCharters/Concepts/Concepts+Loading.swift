package import CharterDiagnostics
package import CharterJSON

extension Concepts {
  /// Reads a concepts file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, JSON5.
  ///   - path: The path for messages.
  /// - Throws: Everything that is wrong with the file.
  public init(json5 bytes: [UInt8], path: String = "concepts.json5") throws(LoadingError) {
    self = try Concepts.load(SourceText(path: path, bytes: bytes)).get()
  }

  /// Reads as much of a concepts file as there is.
  package static func load(
    _ source: SourceText, json: JSONReader.Result? = nil
  ) -> Loaded<Concepts> {
    var file = FileReader(source, .concepts, json: json)
    guard var object = file.object else { return Loaded(nil, file.log.sorted) }
    // A file that does not say its languages has those that the tool speaks.
    let languages = object.optional("languages", .languages, &file.log) ?? Language.spoken
    file.log.languages = languages
    let list = object.required("concepts", .concepts, &file.log) ?? []
    object.finish(&file.log)
    let concepts = Concepts(
      concepts: list, languages: languages,
      isComplete: !file.log.unread.contains("concepts"), source: source)
    for diagnostic in concepts.checked() { file.log.report(diagnostic) }
    return Loaded(concepts, file.log.sorted)
  }

  /// Stands for a file in which nothing is looked up.
  init(unread source: SourceText) {
    self.init(concepts: [], languages: [], isComplete: false, source: source)
  }

  private func checked() -> [Diagnostic] {
    if !isComplete { return [] }
    let names = concepts.map(\.name.content)
    let places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    let broader = concepts.map { $0.broader.flatMap { places[$0.content] } }
    let circles = Dictionary(uniqueKeysWithValues: Circles.find(broader).map { ($0[0], $0) })
    return concepts.indices.compactMap { index in
      guard let parent = concepts[index].broader else { return nil }
      guard broader[index] != nil else {
        let nearest = NearestName.find(parent.content, among: names)
        return CharterProblem.unknownReference(.concept, parent.content, nearest: nearest)
          .diagnostic(at: parent.location)
      }
      return circles[index].map { circle in
        CharterProblem.circularConcepts((circle + circle.prefix(1)).map { names[$0] })
          .diagnostic(at: parent.location)
      }
    }
  }
}

extension Shape where Content == [Concepts.Concept] {
  /// The concepts by their names.
  static var concepts: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        guard log.admits(.concept, at: member.nameRange) else { return nil }
        if !member.name.isCamelCase {
          log.report(TextProblem.notCamelCase(member.name), at: member.nameRange)
        }
        let name = Located(member.name, log.location(member.nameRange))
        guard var concept = ObjectReader(member.value, .concept, &log) else {
          return Concepts.Concept(name: name, title: .missing, text: nil, broader: nil)
        }
        let content = Concepts.Concept(
          name: name,
          title: concept.required("title", .localizedText, &log) ?? .missing,
          text: concept.optional("text", .localizedText, &log),
          broader: concept.optional("broader", .located(.camelCase), &log))
        concept.finish(&log)
        return content
      }
    }
  }
}
