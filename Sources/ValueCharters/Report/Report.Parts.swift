public import CharterDiagnostics
public import FEEL

extension Report {
  /// A fact that was taken for granted because it was not declared.
  public struct Assumption: Hashable, Sendable {
    /// The path of the fact.
    public let fact: String

    /// The title of the fact.
    public let title: LocalizedText

    /// The value taken for granted.
    public let value: Value

    /// Why.
    public let because: LocalizedText
  }

  /// Something to do next.
  public struct NextStep: Hashable, Sendable {
    /// The kinds of steps.
    public enum Action: String, CaseIterable, Sendable {
      /// Hear the association before deciding.
      case hear

      /// Ask for facts.
      case ask

      /// Assess something that only a person can.
      case review

      /// Confirm or reject an adverse finding.
      case confirm

      /// Put something right.
      case cure

      /// Decide; a person does.
      case decide
    }

    /// What to do.
    public let action: Action

    /// Who does it, or who is asked.
    public let who: FactSource

    /// The paths of the facts it concerns.
    public let facts: [String]

    /// The identifiers of the rules it concerns.
    public let rules: [String]

    /// The day until which it is to be done.
    public let by: CivilDate?

    /// What to do, in words.
    public let text: LocalizedText
  }
}
