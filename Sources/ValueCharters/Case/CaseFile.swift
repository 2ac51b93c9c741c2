public import CharterDiagnostics
package import CharterJSON
public import FEEL

/// What an authority records of a case: its own facts, reviews, and what due process asks for.
public struct CaseFile: Sendable {
  /// The number of the case.
  public let id: String

  /// The identifier of the declaration that the case is about.
  public let declaration: Located<String>

  /// The authority's facts, not yet held against a vocabulary.
  package let facts: JSONNode?

  /// Whether `facts` is no object, or stands twice.
  package let factsAreUnreadable: Bool

  /// The judgements.
  public let reviews: [Review]

  /// The decisions of a person on adverse findings that rest on judgement.
  public let confirmations: [Confirmation]

  /// The hearings of the association.
  public let hearings: [Hearing]

  /// The days on which the association was notified of findings.
  public let notices: [Notice]

  /// The rules that are left aside for a time.
  public let waivers: [Waiver]

  /// The entries with a mistake, which are in none of the lists.
  package let brokenEntries: [BrokenEntry]

  /// The first mistake in the syntax, if there is one: something may have been lost.
  package let syntaxMistake: SourceLocation?

  /// What is wrong with the file by itself, in the order of its text.
  package let diagnostics: [Diagnostic]

  /// The file.
  public let source: SourceText
}

extension CaseFile {
  /// A judgement that a person recorded.
  public struct Review: Sendable {
    /// The path of the judgement.
    public let fact: Located<String>

    /// The value, not yet held against the fact's type.
    package let value: JSONNode

    /// Who made it.
    public let by: String

    /// In which role.
    public let role: String

    /// On which day.
    public let on: CivilDate

    /// The reasons.
    public let reasons: String

    /// What it rests on.
    public let evidence: [String]

    /// Where it stands.
    public let location: SourceLocation

    /// Its index in the list of the file.
    package internal(set) var index = 0

    /// The review at an index of the list.
    func at(_ index: Int) -> Review {
      var review = self
      review.index = index
      return review
    }
  }

  /// A person's decision on an adverse finding that rests on judgement.
  public struct Confirmation: Sendable {
    /// What was decided.
    public enum Result: String, CaseIterable, Sendable {
      /// The finding stands.
      case upheld

      /// The finding does not stand; a person has to resolve it.
      case notUpheld
    }

    /// The name of the rule.
    public let rule: Located<String>

    /// What was decided.
    public let result: Result

    /// Who decided.
    public let by: String

    /// In which role.
    public let role: String

    /// On which day.
    public let on: CivilDate

    /// The reasons.
    public let reasons: String

    /// Where it stands.
    public let location: SourceLocation
  }

  /// A hearing of the association on a finding.
  public struct Hearing: Sendable {
    /// The name of the rule.
    public let rule: Located<String>

    /// The day on which the matter was put to the association.
    public let putOn: CivilDate

    /// The last day for a reply.
    public let replyBy: CivilDate

    /// The reply, if there is one.
    public let response: String?

    /// The day on which the reply arrived.
    public let receivedOn: CivilDate?

    /// Where it stands.
    public let location: SourceLocation
  }

  /// A notice to the association that it does not satisfy a rule.
  public struct Notice: Sendable {
    /// The name of the rule.
    public let rule: Located<String>

    /// The day of the notice.
    public let on: CivilDate

    /// Where it stands.
    public let location: SourceLocation
  }

  /// A decision to leave a rule aside for a time.
  public struct Waiver: Sendable {
    /// The name of the rule.
    public let rule: Located<String>

    /// The days on which it holds.
    public let inForce: InForce

    /// Who waived the rule.
    public let by: String

    /// The legal or other basis.
    public let basis: String

    /// The reason.
    public let reason: String

    /// Where it stands.
    public let location: SourceLocation
  }
}
