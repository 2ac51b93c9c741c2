import CharterDiagnostics

extension EvaluationRecord {
  /// What is wrong with the declaration, then what is wrong with the case file, each
  /// in the order of its text.
  var diagnostics: [Diagnostic] {
    let ofDeclaration =
      declaration.diagnostics + words(for: declared, in: declaration.source)
      + declared.changeDiagnostics
    return ofDeclaration.sortedByPlace() + caseDiagnostics.sortedByPlace()
  }

  private var caseDiagnostics: [Diagnostic] {
    guard let caseFile else { return [] }
    guard caseFile.isAbout(declaration) else {
      return caseFile.diagnostics + caseFile.check(against: declaration)
    }
    let charters = evaluator.charters.map(\.compiled.charter)
    return caseFile.diagnostics + caseFile.check(against: charters, evaluator.vocabulary)
      + caseFile.consequences(evaluator.vocabulary, evaluator.ruleNames)
      + caseFile.idleEntries(charters, evaluator.ruleNames)
      + caseRecord.diagnostics(on: date)
      + (recorded.map { words(for: $0, in: caseFile.source) } ?? [])
  }

  private func words(for reading: FactReading, in source: SourceText) -> [Diagnostic] {
    var diagnostics = reading.problems.map { problem in
      problem.diagnostic(
        in: reading.trie, source, isSensitive: !showsValue(of: problem.node, in: reading.trie))
    }
    if reading.problemsLeftOut > 0, let last = diagnostics.last {
      diagnostics.append(Self.leftOut(reading.problemsLeftOut, after: last))
    }
    return diagnostics
  }

  private func showsValue(of node: Int, in trie: FactTrie) -> Bool {
    guard let fact = trie.nodes[node].fact.flatMap(fact) else { return true }
    return shows(fact)
  }

  private static func leftOut(_ count: Int, after last: Diagnostic) -> Diagnostic {
    Diagnostic(
      id: "limit-exceeded",
      severity: .note,
      message: LocalizedText(
        en: count == 1
          ? "1 more mistake in the facts is left out"
          : "\(count) more mistakes in the facts are left out",
        da: "\(count) fejl mere i oplysningerne er udeladt"),
      location: last.location)
  }
}
