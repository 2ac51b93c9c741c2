import CharterDiagnostics

extension Charter {
  /// Takes over the charters that this one extends.
  ///
  /// Their values, rules, definitions, concepts and sources become its own; what they say of
  /// themselves (their `applies`, when they are in force, their outcomes) does not.
  ///
  /// - Parameter parents: The charters in the order of ``extendsPaths``.
  /// - Returns: The charter with all that it has taken over.
  /// - Throws: Every rule that is replaced without an override, and everything else that clashes.
  public func extending(_ parents: [Charter]) throws(LoadingError) -> Charter {
    try takingOver(parents).get()
  }

  /// The charter with what it takes over, and everything that clashes.
  package func takingOver(_ parents: [Charter]) -> Loaded<Charter> {
    var merge = CharterMerge(self)
    for (index, parent) in parents.enumerated() {
      let place = extendsPaths.indices.contains(index) ? extendsPaths[index].location : nil
      merge.take(over: parent, named: place)
    }
    let charter = merge.charter()
    if let problem = charter.tooManyRules { return Loaded(nil, [problem]) }
    return Loaded(charter, (merge.diagnostics + charter.checked()).sortedByPlace())
  }

  /// That there are more rules than a charter can have, said where it takes them over.
  private var tooManyRules: Diagnostic? {
    let count = values.reduce(0) { $0 + $1.rules.count }
    guard count > LoadingLog.entryLimit else { return nil }
    let place = extendsPaths.last?.location ?? rules[LoadingLog.entryLimit].location
    return EntryProblem.tooMany(.rule).diagnostic(at: place)
  }
}
