import CharterDiagnostics
import CharterJSON
import FEEL
import ValueCharters

/// Holds a case file against the charters that are linted with it.
///
/// A case is about some of them; which, it does not say. So a bare name that several have is fine.
struct CaseReferences {
  /// What is wrong.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ caseFile: CaseFile, in project: LintProject) {
    let charters = project.charters.map(\.charter)
    let vocabularies = project.charters.compactMap(\.vocabulary)
    guard !charters.isEmpty, vocabularies.count == charters.count,
      let vocabulary = Vocabulary.unite(vocabularies).content
    else { return }
    let names = RuleNames(charters)
    let ambiguous = Set(
      caseFile.ruleNames.filter { (names.candidates(for: $0.content) ?? []).count > 1 }
        .map(\.location))
    diagnostics = caseFile.check(against: charters, vocabulary).filter { diagnostic in
      diagnostic.location.map { !ambiguous.contains($0) } ?? true
    }
    guard let facts = caseFile.facts else { return }
    var reading = FactReading(of: vocabulary)
    reading.readAuthorityFacts(facts)
    diagnostics += reading.problems.map {
      $0.diagnostic(in: reading.trie, caseFile.source, isSensitive: false)
    }
  }
}

extension CaseFile {
  /// The names of rules that it has.
  fileprivate var ruleNames: [Located<String>] {
    confirmations.map(\.rule) + hearings.map(\.rule) + notices.map(\.rule) + waivers.map(\.rule)
  }
}
