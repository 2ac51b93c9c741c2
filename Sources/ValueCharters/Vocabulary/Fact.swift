public import CharterDiagnostics
public import FEEL

/// Something that is asked of an association, of the authority or of a person who assesses.
public struct Fact: Sendable {
  /// The number of the fact in its vocabulary.
  public internal(set) var id: FactID

  /// The names that lead to it, such as `bylaws`, `board` and `size`.
  public let names: [String]

  /// The path as conditions write it, such as `bylaws.board.size`.
  public let path: String

  /// Where its name stands.
  public let location: SourceLocation

  /// What its value can be.
  public internal(set) var type: FactType

  /// Who may supply it.
  public let source: FactSource

  /// A few words for it.
  public let title: LocalizedText?

  /// The question to put to whoever supplies it.
  public let question: LocalizedText?

  /// Advice on answering the question.
  public let help: LocalizedText?

  /// Whether its value is left out of reports unless it is asked for.
  public let isSensitive: Bool

  /// Why it is asked for at all.
  public let purpose: LocalizedText?

  /// What is taken for granted while it is not declared.
  public let ifAbsent: Assumption?

  /// How long it can be relied on.
  public let validFor: TimeSpan?

  /// What that time is counted from: the path of a date fact, or `review`.
  public let datedBy: Located<String>?

  /// What a judgement is to be based on.
  public let criteria: LocalizedText?

  /// Who is to make a judgement.
  public let role: LocalizedText?

  /// Whether it is a member of the elements of a list.
  public let isElementMember: Bool
}

extension Fact {
  /// A value that is taken for granted while a fact is not declared.
  public struct Assumption: Hashable, Sendable {
    /// The value.
    public let value: Value

    /// Why it may be taken for granted.
    public let because: LocalizedText
  }

  /// How long a fact can be relied on, with the fact that dates it.
  public struct Validity: Hashable, Sendable {
    /// What the time is counted from.
    public enum Start: Hashable, Sendable {
      /// The day on which the judgement was made.
      case review

      /// A date fact; its own value counts, even where the fact is the dated one itself.
      case fact(FactID)
    }

    /// The time.
    public let span: TimeSpan

    /// What the time is counted from.
    public let datedBy: Start
  }

  /// The title, or the path where there is none.
  package var shownTitle: LocalizedText { title ?? LocalizedText(path) }

  /// The question, or the title where there is none.
  package var askedQuestion: LocalizedText { question ?? shownTitle }
}
