import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let nearDuplicateIds = LintRule(
    "near-duplicate-ids", .note, .references,
    title: LocalizedText(en: "ids that are nearly the same", da: "id'er, der næsten er ens"),
    summary: LocalizedText(
      en: "Ids of one kind differ by more than a letter.",
      da: "Id'er af samme slags adskiller sig ved mere end et bogstav."),
    rationale: LocalizedText(
      en: "Readers and writers of case files will take one for the other.",
      da: "Læsere og skrivere af sagsfiler vil tage det ene for det andet."),
    wrong: .charter(
      """
      sources: {
        act: { title: 'Lov', date: '2020-01-01', read: 'fully' },
        «acts»: { title: 'Love', date: '2020-01-01', read: 'fully' },
      },
      outcomes: {
        conforms: { da: 'Alt er opfyldt.', en: 'All is met.' },
        gaps: { da: 'Noget mangler.', en: 'Something is missing.' },
        undetermined: { da: 'Det vides ikke.', en: 'It is not known.' },
        conflict: {
          text: { da: 'Noget står i vejen.', en: 'Something stands against it.' },
          cite: [{ source: 'acts' }],
        },
      },
      """),
    right: .charter("sources: { act: { title: 'Lov', date: '2020-01-01', read: 'fully' } },"),
    check: .charters { charter, findings in
      let content = charter.charter
      let kinds = [
        content.values.map(\.id), content.rules.map(\.id), content.sources.map(\.id),
        content.definitions.map(\.name),
      ]
      for ids in kinds {
        for (index, id) in ids.enumerated() where charter.isOwn(id.location) {
          guard let other = ids[..<index].first(where: { $0.content.isNearly(id.content) }) else {
            continue
          }
          findings.report(
            LocalizedText(
              en: "\(id.content.quoted) is nearly the same as \(other.content.quoted)",
              da: "\(id.content.quoted) er næsten det samme som \(other.content.quoted)"),
            at: id.location,
            notes: [
              Diagnostic.Note(
                LocalizedText(en: "the other one", da: "det andet"), location: other.location)
            ])
        }
      }
    })
}

extension String {
  /// Whether one letter more, less or other makes this the other; other digits number things.
  fileprivate func isNearly(_ other: String) -> Bool {
    let (left, right) = (Array(utf8), Array(other.utf8))
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.dropFirst(prefix).reversed(), right.dropFirst(prefix).reversed())
      .prefix { $0 == $1 }.count
    let rest = left[prefix..<(left.count - suffix)] + right[prefix..<(right.count - suffix)]
    let isShort =
      left.count - prefix - suffix <= 1 && right.count - prefix - suffix <= 1 && !rest.isEmpty
    return isShort && !rest.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
