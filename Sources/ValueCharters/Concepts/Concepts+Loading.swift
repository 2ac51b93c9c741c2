package import CharterDiagnostics
import CharterJSON

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
  package static func load(_ source: SourceText) -> Loaded<Concepts> {
    var file = FileReader(source, .concepts)
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
    let broader = Dictionary(
      concepts.map { ($0.name.content, $0.broader) }, uniquingKeysWith: { first, _ in first })
    let circles = circles(broader)
    return concepts.compactMap { concept in
      guard let parent = concept.broader else { return nil }
      guard broader[parent.content] != nil else {
        let nearest = NearestName.find(parent.content, among: names)
        return CharterProblem.unknownReference(.concept, parent.content, nearest: nearest)
          .diagnostic(at: parent.location)
      }
      return circles[concept.name.content].map {
        CharterProblem.circularConcepts($0).diagnostic(at: parent.location)
      }
    }
  }

  /// The names on the ways from concepts back to themselves, each by the one that stands first.
  private func circles(_ broader: [String: Located<String>?]) -> [String: [String]] {
    var circles: [String: [String]] = [:]
    let order = Dictionary(
      concepts.enumerated().map { ($1.name.content, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for concept in concepts {
      var way: [String] = []
      var places: [String: Int] = [:]
      var next: String? = concept.name.content
      while let name = next, seen.insert(name).inserted {
        places[name] = way.count
        way.append(name)
        next = (broader[name] ?? nil)?.content
      }
      guard let name = next, let place = places[name] else { continue }
      let circle = way[place...]
      let first = circle.indices.min { order[way[$0]] ?? 0 < order[way[$1]] ?? 0 } ?? place
      circles[way[first]] = circle[first...] + circle[..<first] + [way[first]]
    }
    return circles
  }
}

extension Shape where Content == [Concepts.Concept] {
  /// The concepts by their names.
  static var concepts: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
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
