import CharterDiagnostics

extension Charter {
  /// The charter with other parts in the place of its own.
  func with(
    parents: [Parent], values: [Value], sources: [Source], definitions: [Definition],
    vocabularyPaths: [Located<String>], conceptsPath: Located<String>?, unread: Set<String>
  ) -> Charter {
    Charter(
      Content(
        id: id, version: version, languages: languages, title: title, issuer: issuer,
        effect: effect, scope: scope, basis: basis, inForce: inForce, extendsPaths: extendsPaths,
        parents: parents, overrides: overrides, vocabularyPaths: vocabularyPaths,
        conceptsPath: conceptsPath, sources: sources, applies: applies, definitions: definitions,
        values: values, rules: values.flatMap(\.rules), outcomes: outcomes, unread: unread,
        source: source))
  }
}

extension Charter.Value {
  /// The value with other rules.
  func with(rules: [Charter.Rule]) -> Charter.Value {
    Charter.Value(id: id, concept: concept, title: title, text: text, rules: rules)
  }
}
