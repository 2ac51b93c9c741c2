public import CharterDiagnostics
public import FEEL

extension Finding {
  /// A remark on how a finding came about.
  public enum Flag: String, CaseIterable, Sendable {
    /// Whether the rule applies is not known, but it holds anyway.
    case applicabilityOpen

    /// An empty list decided.
    case vacuous

    /// The association declined the value.
    case declined

    /// The association endorsed the value with a reservation.
    case qualified

    /// A fact was taken for granted.
    case assumed

    /// A part could not be computed.
    case faultNoted
  }

  /// What a person has decided about a finding.
  public enum Disposition: Hashable, Sendable {
    /// The rule is waived.
    case waived(Waiver)
  }

  /// A place in a source, with the source's title.
  public struct Citation: Hashable, Sendable {
    /// The identifier of the source in the charter.
    public let source: String

    /// The title of the source.
    public let title: String

    /// The place in it.
    public let at: String?

    /// Where it can be read.
    public let url: String?

    /// How far the charter's author read it.
    public let read: Charter.Source.Reading
  }

  /// A fact that is not known, why, and whom to ask.
  public struct Cause: Hashable, Sendable {
    /// The path of the fact.
    public let fact: String

    /// The title of the fact.
    public let title: LocalizedText

    /// Why it is not known.
    public let reason: FEEL.Cause.Reason

    /// The question to ask.
    public let question: LocalizedText

    /// Who can answer it.
    public let ask: FactSource

    /// The JSON Pointer to the value, or to its nearest existing parent.
    public let pointer: String

    /// Where that stands, if there is a file for it.
    public let location: SourceLocation?
  }

  /// A computation that has no result.
  public struct Fault: Hashable, Sendable {
    /// What went wrong.
    public let code: FaultCode

    /// Where in the charter.
    public let location: SourceLocation
  }

  /// One part of a condition and how it came out.
  public struct Because: Hashable, Sendable {
    /// The text of the part.
    public let text: String

    /// How it came out: `true`, `false`, `unknown`, `fault`, or a value.
    public let truth: String

    /// The parts of the part.
    public let children: [Because]
  }
}
