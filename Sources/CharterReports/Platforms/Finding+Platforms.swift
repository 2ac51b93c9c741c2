import CharterDiagnostics
import ValueCharters

extension Finding {
  /// How loud a platform should be about a finding, or `nil` where nothing is the matter.
  var severity: Diagnostic.Severity? {
    switch status {
    case .satisfied, .notApplicable, .notEvaluated: nil
    case _ where isWaived: .note
    case .error: .error
    case .notSatisfied: level == .must ? .error : .warning
    case .undetermined, .needsReview: level == .must ? .warning : .note
    }
  }

  /// Where in the declaration or the case file the finding is decided or waits for an answer.
  var place: SourceLocation? {
    evidence.lazy.compactMap(\.location).first ?? causes.lazy.compactMap(\.location).first
  }

  /// The rule's name, with its charter.
  var qualifiedRule: String { "\(charter)/\(rule)" }
}

extension Report {
  /// What the finding on a rule is known by from one run to the next.
  func identity(of finding: Finding) -> [String] {
    [declaration.id ?? declaration.path, finding.charter, finding.rule]
  }
}
