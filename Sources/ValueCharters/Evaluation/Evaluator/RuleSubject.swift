import CharterDiagnostics

/// What every finding on a rule says of the rule, whatever was found.
///
/// It never changes, and all findings on the rule hold the one.
final class RuleSubject: Sendable {
  let rule: Charter.Rule
  let charter: String
  let value: String
  let concept: String?
  let citations: [Finding.Citation]

  /// Puts together what findings on a rule say.
  ///
  /// - Parameters:
  ///   - compiled: The rule.
  ///   - charter: The charter.
  ///   - sources: The places of the charter's sources by their identifiers.
  init(_ compiled: CompiledCharter.Rule, _ charter: Charter, _ sources: NamePlaces) {
    rule = compiled.rule
    self.charter = charter.id
    value = compiled.value.id.content
    concept = compiled.value.concept?.content
    citations = compiled.rule.citations.compactMap { citation in
      sources[citation.source.content].map { place in
        let source = charter.sources[place]
        return Finding.Citation(
          source: source.id.content, title: source.title, at: citation.at, url: source.url,
          read: source.read)
      }
    }
  }
}
