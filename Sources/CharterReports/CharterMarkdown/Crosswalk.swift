package import CharterDiagnostics
package import ValueCharters

/// Charters side by side: which of their rules follow from the same shared concept.
package struct Crosswalk {
  /// A concept with the rules that follow from it.
  struct Row {
    let name: String
    let title: String

    /// The titles of the concepts that take it in, the nearest first.
    let broader: [String]

    /// What is meant by it.
    let text: String?

    /// Its rules, by charter.
    let rules: [[Charter.Rule]]
  }

  let charters: [Charter]
  let wording: Wording
  let rows: [Row]

  /// Lays charters side by side.
  ///
  /// - Parameters:
  ///   - charters: The charters, each with its concepts.
  ///   - language: The language.
  package init(_ charters: [CompiledCharter], in language: Language) {
    self.charters = charters.map(\.charter)
    wording = Wording(language)
    let concepts = Self.concepts(of: charters)
    let known = Set(concepts.map(\.name.content))
    // A charter without a concepts file still says which values are meant to be the same.
    var others: [String] = []
    for name in charters.flatMap(\.charter.values).compactMap(\.concept?.content)
    where !known.contains(name) && !others.contains(name) {
      others.append(name)
    }
    let named = concepts.map { ($0.name.content, Optional($0)) } + others.map { ($0, nil) }
    rows = named.compactMap { name, concept in
      Self.row(of: name, concept, concepts, charters, language)
    }
  }

  /// The concepts of all charters, in the order of their files; of one name the first one counts.
  private static func concepts(of charters: [CompiledCharter]) -> [Concepts.Concept] {
    var seen: Set<String> = []
    return charters.flatMap { $0.concepts?.concepts ?? [] }
      .filter { seen.insert($0.name.content).inserted }
  }

  private static func row(
    of name: String, _ concept: Concepts.Concept?, _ concepts: [Concepts.Concept],
    _ charters: [CompiledCharter], _ language: Language
  ) -> Row? {
    let rules = charters.map { charter in
      charter.charter.values.filter { $0.concept?.content == name }.flatMap(\.rules)
    }
    guard rules.contains(where: { !$0.isEmpty }) else { return nil }
    var broader: [String] = []
    var next = concept?.broader?.content
    // Concepts that take each other in do not load; the count keeps the walk finite all the same.
    while let parent = concepts.first(where: { $0.name.content == next }),
      broader.count < concepts.count
    {
      broader.append(parent.title[language])
      next = parent.broader?.content
    }
    return Row(
      name: name, title: concept?.title[language] ?? name, broader: broader,
      text: concept?.text?[language],
      rules: rules)
  }

  /// The document.
  package var blocks: [MarkdownBlock] {
    [
      .heading(
        1, .plain(wording(en: "The charters side by side", da: "Chartrene side om side"))),
      .paragraph(
        .plain(
          wording(
            en: "Charters that name the same value ask for different things: one for an "
              + "endorsement, another that something did not happen, a third for a structure. "
              + "Endorsing a broader value never satisfies a rule on a narrower one.",
            da: "Chartre, der nævner den samme værdi, beder om forskellige ting: ét om en "
              + "tilslutning, et andet om, at noget ikke er sket, et tredje om en struktur. "
              + "At tilslutte sig en bredere værdi opfylder aldrig en regel om en snævrere."))),
      .heading(2, .plain(wording(en: "The charters", da: "Chartrene"))),
      .list(charters.map { MarkdownBlock.Item(name(of: $0)) }),
    ] + table + details
  }

  /// The document as Markdown.
  package var markdown: String { MarkdownWriter.write(blocks) }

  private func name(of charter: Charter) -> MarkdownText {
    .strong(charter.title[wording.language])
      + .plain(", \(charter.issuer[wording.language]) (") + .code(charter.id)
      + .plain(" \(charter.version), \(wording.phrase(for: charter.effect)))")
  }

  private var table: [MarkdownBlock] {
    guard !rows.isEmpty else { return [] }
    let heads =
      [wording(en: "Value", da: "Værdi"), wording(en: "Part of", da: "Del af")]
      + charters.map { $0.title[wording.language] }
    return [
      .heading(
        2, .plain(wording(en: "Which charter asks for what", da: "Hvilket charter beder om hvad"))),
      .table(
        heads.map { .plain($0) },
        rows: rows.map { row in
          [
            .link(row.title, to: "#concept-\(row.name)"),
            .plain(row.broader.isEmpty ? "–" : row.broader.joined(separator: " → ")),
          ] + row.rules.map { .plain(count(of: $0)) }
        }),
    ]
  }

  /// How many rules there are of each level: `2 must, 1 should`.
  private func count(of rules: [Charter.Rule]) -> String {
    let counts = Charter.Rule.Level.allCases.compactMap { level -> String? in
      let count = rules.count { $0.level == level }
      return count == 0 ? nil : "\(count) \(wording.word(for: level))"
    }
    return counts.isEmpty ? "–" : counts.joined(separator: ", ")
  }

  private var details: [MarkdownBlock] {
    guard !rows.isEmpty else { return [] }
    let title = wording(en: "The rules behind each value", da: "Reglerne bag hver værdi")
    return [.heading(2, .plain(title))]
      + rows.flatMap { row -> [MarkdownBlock] in
        let text = row.text.map { [MarkdownBlock.paragraph(.plain($0))] } ?? []
        return [.heading(3, .plain(row.title), anchor: "concept-\(row.name)")] + text
          + [.list(items(of: row))]
      }
  }

  private func items(of row: Row) -> [MarkdownBlock.Item] {
    zip(charters, row.rules).compactMap { charter, rules in
      guard !rules.isEmpty else { return nil }
      return MarkdownBlock.Item(
        .strong(charter.title[wording.language]),
        rules.map { rule in
          MarkdownBlock.Item(
            .plain(rule.title[wording.language]) + " ("
              + .plain(wording.notes(on: rule)) + ", " + .code(rule.id.content) + ")")
        })
    }
  }
}
