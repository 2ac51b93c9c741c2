import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let sensitiveInMessage = LintRule(
    "sensitive-in-message", .error, .privacy,
    title: LocalizedText(en: "sensitive fact in a message", da: "følsom oplysning i en besked"),
    summary: LocalizedText(
      en: "A text of a charter does not name a sensitive fact by its path.",
      da: "En tekst i et charter nævner ikke en følsom oplysning ved dens sti."),
    rationale: LocalizedText(
      en: "Texts go into reports, letters and minutes; what is sensitive stays where it was "
        + "declared.",
      da: "Tekster kommer med i rapporter, breve og referater; det følsomme bliver dér, hvor "
        + "det blev oplyst."),
    wrong: .rule("remedy: { da: 'Ret «association.belief».', en: 'Mend «association.belief».' },"),
    right: .rule("remedy: { da: 'Ret oplysningen.', en: 'Mend the answer.' },"),
    check: .charters { charter, findings in
      let paths = charter.vocabulary?.facts.filter(\.isSensitive).map(\.path) ?? []
      for text in charter.file.texts {
        for entry in text.entries {
          for path in paths {
            guard let range = entry.text.range(ofPath: path) else { continue }
            findings.report(
              LocalizedText(
                en: "\(path.quoted) is sensitive and stands in a text that is published",
                da: "\(path.quoted) er følsomt og står i en tekst, der offentliggøres"),
              at: text.location(of: range, in: entry))
          }
        }
      }
    })
}

extension String {
  /// Where the path of a fact stands as a word of its own; a single name only in braces.
  fileprivate func range(ofPath path: String) -> SourceRange? {
    let isSingle = !path.utf8.contains(UInt8(ascii: "."))
    let wanted = Array((isSingle ? "{\(path)}" : path).utf8)
    let bytes = Array(utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) {
      let end = start + wanted.count
      guard bytes[start..<end].elementsEqual(wanted) else { continue }
      if start > 0, bytes[start - 1].isPathPart { continue }
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isLetterOrDigit {
        continue
      }
      if end < bytes.count, bytes[end].isLetterOrDigit { continue }
      return SourceRange(start, end)
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isPathPart: Bool { isLetterOrDigit || self == UInt8(ascii: ".") }
}
