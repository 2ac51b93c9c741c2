import CharterDiagnostics
import FEEL

/// Finds the facts that date other facts.
struct FactDating {
  private(set) var validities: [FactID: Fact.Validity] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Looks up what dates the facts of a vocabulary.
  init(_ numbering: FactNumbering) {
    for fact in numbering.facts where fact.validFor != nil || fact.datedBy != nil {
      add(fact, numbering)
    }
  }

  private mutating func add(_ fact: Fact, _ numbering: FactNumbering) {
    guard let span = fact.validFor else { return }
    guard let datedBy = fact.datedBy else {
      // A judgement is dated by its own day even where the file does not say so.
      if fact.source == .assessor {
        validities[fact.id] = Fact.Validity(span: span, datedBy: .review)
      }
      return
    }
    if datedBy.content == "review" {
      guard fact.source == .assessor else {
        report(VocabularyProblem.reviewOfDeclaredFact, at: datedBy.location)
        return
      }
      validities[fact.id] = Fact.Validity(span: span, datedBy: .review)
      return
    }
    if let date = date(datedBy, for: fact, numbering) {
      validities[fact.id] = Fact.Validity(span: span, datedBy: .fact(date))
    }
  }

  private mutating func date(
    _ path: Located<String>, for fact: Fact, _ numbering: FactNumbering
  ) -> FactID? {
    let names = path.content.split(separator: ".", omittingEmptySubsequences: false)
    switch numbering.schema.lookup(names.map(String.init)) {
    case .unknown:
      let nearest = numbering.schema.nearestPath(to: path.content)
      report(VocabularyProblem.unknownDate(path.content, nearest: nearest), at: path.location)
      return nil
    case .fact(let id, let count) where count == names.count:
      let date = numbering.facts[id.rawValue]
      switch date.type {
      case .date where date.validFor == nil || id == fact.id: return id
      case .date:
        report(VocabularyProblem.datedByDatedFact(path.content), at: path.location)
        return nil
      case .unreadable: return nil
      default: break
      }
    case .fact, .group: break
    }
    report(VocabularyProblem.notADate(path.content), at: path.location)
    return nil
  }

  private mutating func report(_ problem: some LoadingProblem, at location: SourceLocation) {
    diagnostics.append(problem.diagnostic(at: location))
  }
}
