public import CharterDiagnostics
public import FEEL

/// Something that is asked of an association, of the authority or of a person who assesses.
///
/// Facts are passed around a lot; all copies of one hold the same parts.
public struct Fact: Sendable {
  /// What a fact consists of besides its number and its type.
  struct Parts: Sendable {
    let names: [String]
    let path: String
    let location: SourceLocation
    let source: FactSource
    let title: LocalizedText?
    let question: LocalizedText?
    let help: LocalizedText?
    let isSensitive: Bool
    let purpose: LocalizedText?
    let ifAbsent: Assumption?
    let validFor: TimeSpan?
    let datedBy: Located<String>?
    let criteria: LocalizedText?
    let role: LocalizedText?
    let isElementMember: Bool
  }

  // Of its own and not a generic one, for which the runtime would make a type.
  private final class Box: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  private let box: Box

  /// Makes a fact that its vocabulary has not given a number yet.
  init(_ type: FactType, _ parts: Parts) {
    id = FactID(rawValue: 0)
    self.type = type
    box = Box(parts)
  }

  /// The number of the fact in its vocabulary.
  public internal(set) var id: FactID

  /// The names that lead to it, such as `bylaws`, `board` and `size`.
  public var names: [String] { box.parts.names }

  /// The path as conditions write it, such as `bylaws.board.size`.
  public var path: String { box.parts.path }

  /// Where its name stands.
  public var location: SourceLocation { box.parts.location }

  /// What its value can be.
  public internal(set) var type: FactType

  /// Who may supply it.
  public var source: FactSource { box.parts.source }

  /// A few words for it.
  public var title: LocalizedText? { box.parts.title }

  /// The question to put to whoever supplies it.
  public var question: LocalizedText? { box.parts.question }

  /// Advice on answering the question.
  public var help: LocalizedText? { box.parts.help }

  /// Whether its value is left out of reports unless it is asked for.
  public var isSensitive: Bool { box.parts.isSensitive }

  /// Why it is asked for at all.
  public var purpose: LocalizedText? { box.parts.purpose }

  /// What is taken for granted while it is not declared.
  public var ifAbsent: Assumption? { box.parts.ifAbsent }

  /// How long it can be relied on.
  public var validFor: TimeSpan? { box.parts.validFor }

  /// What that time is counted from: the path of a date fact, or `review`.
  public var datedBy: Located<String>? { box.parts.datedBy }

  /// What a judgement is to be based on.
  public var criteria: LocalizedText? { box.parts.criteria }

  /// Who is to make a judgement.
  public var role: LocalizedText? { box.parts.role }

  /// Whether it is a member of the elements of a list.
  public var isElementMember: Bool { box.parts.isElementMember }
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
