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
    leaveOutShipped(caseFile, project)
    diagnostics += caseFile.checkFacts(against: vocabulary)
  }

  /// Leaves out what is said of names that a shipped charter has: the case may be about that.
  private mutating func leaveOutShipped(_ caseFile: CaseFile, _ project: LintProject) {
    if diagnostics.isEmpty { return }
    let shipped = project.shippedNames()
    let names =
      caseFile.ruleNames + caseFile.reviews.map(\.fact)
      + caseFile.brokenEntries.compactMap(\.subject)
    let foreign = Set(names.filter { shipped.contains($0.content) }.map(\.location))
    diagnostics.removeAll { $0.location.map(foreign.contains) ?? false }
  }
}

extension CaseFile {
  /// What is wrong with the facts of the authority.
  func checkFacts(against vocabulary: Vocabulary) -> [Diagnostic] {
    guard let facts else { return [] }
    var reading = FactReading(of: vocabulary)
    reading.readAuthorityFacts(facts)
    return reading.problems.map { $0.diagnostic(in: reading.trie, source, isSensitive: false) }
  }

  /// The names of rules that it has.
  fileprivate var ruleNames: [Located<String>] {
    confirmations.map(\.rule) + hearings.map(\.rule) + notices.map(\.rule) + waivers.map(\.rule)
      + brokenEntries.filter { $0.kind != .reviews }.compactMap(\.subject)
  }
}
