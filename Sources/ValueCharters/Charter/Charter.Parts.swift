public import CharterDiagnostics
public import FEEL

// What never changes and is passed around a lot is an object, of which all copies are the one.

extension Charter {
  /// One value of a charter, with the rules that follow from it.
  public final class Value: Sendable {
    /// The kebab-case identifier, unique in the charter.
    public let id: Located<String>

    /// The shared concept behind the value.
    public let concept: Located<String>?

    /// The title.
    public let title: LocalizedText

    /// The value in the charter's own words.
    public let text: LocalizedText?

    /// The rules that follow from it.
    public let rules: [Rule]

    init(
      id: Located<String>, concept: Located<String>?, title: LocalizedText, text: LocalizedText?,
      rules: [Rule]
    ) {
      self.id = id
      self.concept = concept
      self.title = title
      self.text = text
      self.rules = rules
    }
  }

  /// A document that a charter rests on.
  public final class Source: Sendable {
    /// How far a source was read.
    public enum Reading: String, CaseIterable, Sendable {
      /// Wholly.
      case fully

      /// In part.
      case partly

      /// Only through what others write of it.
      case secondary

      /// Not at all: what cites it is inferred.
      case inferred
    }

    /// The kebab-case identifier, unique in the charter.
    public let id: Located<String>

    /// The title.
    public let title: String

    /// Who published it.
    public let publisher: String?

    /// When it was published.
    public let date: CivilDate?

    /// Where it can be read.
    public let url: String?

    /// How far it was read.
    public let read: Reading

    /// The last day on which it holds.
    public let until: CivilDate?

    init(
      id: Located<String>, title: String, publisher: String?, date: CivilDate?, url: String?,
      read: Reading, until: CivilDate?
    ) {
      self.id = id
      self.title = title
      self.publisher = publisher
      self.date = date
      self.url = url
      self.read = read
      self.until = until
    }
  }

  /// A place in a source.
  public struct Citation: Hashable, Sendable {
    /// The identifier of the source.
    public let source: Located<String>

    /// The place in it.
    public let at: String?
  }

  /// A named expression that conditions can use.
  public struct Definition: Sendable {
    /// The camelCase name.
    public let name: Located<String>

    /// The expression.
    public let condition: Condition
  }

  /// What an outcome means under a charter.
  public final class OutcomeText: Sendable {
    /// The outcome.
    public let outcome: Outcome

    /// What it means, and who decides.
    public let text: LocalizedText

    /// The sources that say so.
    public let citations: [Citation]

    init(outcome: Outcome, text: LocalizedText, citations: [Citation]) {
      self.outcome = outcome
      self.text = text
      self.citations = citations
    }
  }

  /// A charter that another one has taken over.
  public struct Parent: Sendable {
    /// The kebab-case identifier.
    public let id: String

    /// The version.
    public let version: String

    /// The file.
    public let source: SourceText
  }

  /// A decision to replace or drop an inherited rule.
  public struct Override: Sendable {
    /// The identifier of the inherited rule.
    public let rule: Located<String>

    /// Why.
    public let because: LocalizedText

    /// The sources that say so.
    public let citations: [Citation]
  }
}
