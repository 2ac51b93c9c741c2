import CharterDiagnostics

/// What every finding on a rule says of the rule, whatever was found.
struct RuleSubject: Sendable {
  let rule: Charter.Rule
  let charter: String
  let value: String
  let concept: String?
  let citations: [Finding.Citation]

  init(_ compiled: CompiledCharter.Rule, _ charter: Charter) {
    rule = compiled.rule
    self.charter = charter.id
    value = compiled.value.id.content
    concept = compiled.value.concept?.content
    citations = compiled.rule.citations.compactMap { citation in
      charter.sources.first { $0.id.content == citation.source.content }.map { source in
        Finding.Citation(
          source: source.id.content, title: source.title, at: citation.at, url: source.url,
          read: source.read)
      }
    }
  }
}
