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
    return Loaded(charter, (merge.diagnostics + charter.checked()).sortedByPlace())
  }
}
