import CharterDiagnostics
import CharterJSON
import CharterReports
import CharterTestSupport
import Testing
import ValueCharters

/// Laws of the language that a report is written in.
struct LanguageLawTests {
  /// The members of a report that are words for people.
  private static let words: Set = [
    "message", "title", "remedy", "question", "text", "because", "means", "help",
  ]

  @Test("The language changes words and nothing else: no status, no id, no value", .tags(.law))
  func changesWordsAlone() throws {
    try EvaluationLaw().hold { subject, _ in
      var isTranslated = false
      for report in try subject.reports() {
        for format in [ReportFormat.json, .ndjson, .csv] {
          let texts = Language.spoken.map { language in
            format.render([report], ReportOptions(language: language))
          }
          isTranslated = isTranslated || texts[0] != texts[1]
          let plain = format == .csv ? texts : try texts.map { try Self.withoutWords($0).written }
          if plain[0] != plain[1] {
            let difference = LineDifference(from: plain[0], to: plain[1])
            return .broken("\(format): \(difference.text(limit: 10))")
          }
        }
      }
      return isTranslated ? .holds : .saysNothing
    }
  }

  private static func withoutWords(_ bytes: [UInt8]) throws -> JSONNode {
    withoutWords(try JSONNode(json5: bytes))
  }

  private static func withoutWords(_ node: JSONNode) -> JSONNode {
    switch node.value {
    case .array(let elements): return .array(elements.map { withoutWords($0) })
    case .object(let members):
      return .object(
        members.map { member in
          // What a finding came about by is a text of the charter, and stays.
          let isText = words.contains(member.name) && member.value.kind == .string
          return (member.name, isText ? .string("") : withoutWords(member.value))
        })
    default: return node
    }
  }
}
