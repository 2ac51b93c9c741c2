package import CharterDiagnostics

extension SarifRun {
  /// One result.
  package struct Result: Sendable {
    /// What the evaluation of a rule came to.
    package enum Kind: String, Sendable {
      case pass, fail, open, review, notApplicable, informational
    }

    /// Whether an earlier run had it.
    package enum BaselineState: String, Sendable {
      case new, unchanged, updated
    }

    /// The identifier of the rule.
    package var rule: String

    /// What the evaluation came to.
    package var kind = Kind.fail

    /// How serious it is; SARIF gives a level to what fails and to nothing else.
    package var level: Diagnostic.Severity

    /// What is to be said.
    package var message: String

    /// Where, if it has a place.
    package var place: Place?

    /// Other places it speaks of.
    package var related: [Place] = []

    /// What it is known by from one run to the next.
    package var fingerprint: String

    /// Why nobody needs to do anything about it.
    package var suppressions: [Suppression] = []

    /// Edits that would mend it.
    package var fixes: [FixIt] = []

    /// Whether an earlier run had it, if there is one to compare with.
    package var baselineState: BaselineState?

    /// What other programs may want to know, by fixed names.
    package var properties: [Property] = []

    /// Makes a result.
    package init(
      _ rule: String, _ level: Diagnostic.Severity, _ message: String, fingerprint: String
    ) {
      self.rule = rule
      self.level = level
      self.message = message
      self.fingerprint = fingerprint
    }
  }

  /// A decision that a result needs nothing done about it.
  package struct Suppression: Sendable {
    /// Where the decision stands.
    package enum Kind: String, Sendable {
      /// In the file that the result is about.
      case inSource

      /// In another one.
      case external
    }

    /// Where the decision stands.
    package var kind: Kind

    /// The reason.
    package var justification: String?

    /// The place of the decision, if it is known.
    package var location: SourceLocation?

    /// Makes a decision.
    package init(_ kind: Kind, because justification: String?, at location: SourceLocation? = nil) {
      self.kind = kind
      self.justification = justification
      self.location = location
    }
  }
}
