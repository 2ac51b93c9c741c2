import CharterDiagnostics
import CharterReports
import Testing
import ValueCharters

/// A report whose every text tries to be more than a text.
enum HostileFixture {
  /// What stands in every text of the charter, as JSON5 writes it.
  private static let written =
    #"]]> <b>&amp;</b> %0A\n::error::x \u0000 \u202eabc\u0007 {0} [x](http://evil.example)"#

  /// The value of the fact that is marked as sensitive.
  static let secret = "Hemmelig Hansen"

  /// The report, with or without sensitive values.
  static func report(showsSensitive: Bool = false) throws -> Report {
    let vocabulary = """
      { format: 1, vocabulary: 'v', version: '1', languages: ['da', 'en'], facts: {
        donor: { type: 'text', sensitive: true, purpose: \(localized), title: \(localized),
          question: \(localized), source: 'association' },
        size: { type: 'number', title: \(localized), question: \(localized),
          source: 'association' },
      } }
      """
    let charter = """
      { format: 1, charter: 'evil', version: '1', languages: ['da', 'en'], title: \(localized),
        issuer: \(localized), effect: 'gating', scope: \(localized), basis: 'modelled',
        inForce: { from: '2020-01-01' }, vocabulary: ['v.vocabulary.json5'],
        sources: { s: { title: '\(written)', read: 'fully' } },
        values: [{ id: 'v', title: \(localized), rules: [
          \(rule("sized", "size >= 5")), \(rule("named", #"donor = "nobody""#)),
          \(rule("both", #"size >= 1 and donor != "nobody""#)),
        ] }] }
      """
    let declaration = """
      { "format": 1, "declaration": "d", "association": { "name": "\(written)" },
        "facts": { "size": 4, "donor": "\(secret)" } }
      """
    let path = "a b/%,:å.declaration.json"
    return try CharterEvaluator(
      [Charter(json5: Array(charter.utf8), path: "evil.charter.json5")],
      vocabulary: Vocabulary(json5: Array(vocabulary.utf8), path: "v.vocabulary.json5")
    ).evaluate(
      Declaration(json: Array(declaration.utf8), path: path), on: Fixtures.day(),
      options: CharterEvaluator.Options(explains: true, revealsSensitive: showsSensitive))
  }

  private static let localized = "{ da: '\(written)', en: '\(written)' }"

  private static func rule(_ id: String, _ condition: String) -> String {
    """
    { id: '\(id)', level: 'must', title: \(localized), requires: '\(condition)',
      remedy: \(localized), cite: [{ source: 's', at: '\(written)' }] }
    """
  }
}
