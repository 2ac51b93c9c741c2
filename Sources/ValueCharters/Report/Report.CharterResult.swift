public import CharterDiagnostics

extension Report {
  /// What a declaration shows against one charter.
  public struct CharterResult: Sendable {
    /// The charter's identifier.
    public let id: String

    /// The charter's version.
    public let version: String

    /// The charter's title.
    public let title: LocalizedText

    /// The charter's issuer.
    public let issuer: LocalizedText

    /// What the charter is about and what it leaves alone.
    public let scope: LocalizedText

    /// Whether the charter's texts are the instrument itself or a model of it.
    public let basis: Charter.Basis

    /// The digest of the charter's file.
    public let digest: String

    /// The files that the charter rests on: its parents, vocabularies and concepts.
    public let parts: [Subject]

    /// What the charter does to a cooperation.
    public let effect: Charter.Effect

    /// What the association's findings amount to.
    public let outcome: Outcome

    /// What the outcome means under this charter, in the charter's own words.
    public let means: LocalizedText?

    /// The outcome if all that is unsettled turned out satisfied.
    public let best: Outcome

    /// The outcome if all that is unsettled turned out not satisfied.
    public let worst: Outcome

    /// What the authority's own duties amount to, if the charter has any.
    public let authorityOutcome: Outcome?

    /// The number of findings of each status, in the order of ``Status``.
    public let counts: [Status: Int]

    /// The findings, in the order of the charter's rules.
    public let findings: [Finding]

    /// The facts that were taken for granted.
    public let assumptions: [Assumption]

    /// What to do next, in order.
    public let nextSteps: [NextStep]
  }
}
