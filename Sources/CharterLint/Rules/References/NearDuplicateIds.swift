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
        var known = NearNames()
        for id in ids {
          guard let other = known.insert(id), charter.isOwn(id.location) else { continue }
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

/// Names, found by others that are nearly the same.
///
/// Two names that differ by one letter become the same when a letter is left out of one or both, so
/// that no name is compared with all the others.
private struct NearNames {
  private var names: [String: Located<String>] = [:]

  /// Takes in a name and gives an earlier one that is nearly the same.
  mutating func insert(_ name: Located<String>) -> Located<String>? {
    let scalars = Array(name.content.unicodeScalars)
    let variants =
      [name.content]
      + scalars.indices.prefix(Self.limit).map { index in
        var rest = scalars
        rest.remove(at: index)
        return String(String.UnicodeScalarView(rest))
      }
    var found: Located<String>?
    for variant in variants {
      if let other = names[variant] {
        if other.content.isNearly(name.content) { found = found ?? other }
      } else {
        names[variant] = name
      }
    }
    return found
  }

  /// How many letters of a name are looked at; what differs behind them is long enough to be seen.
  private static let limit = 64
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
