/// One thing that is wrong or worth knowing about an input, said for people.
///
/// The identifier names the kind; the wording may vary under it. Messages are one phrase, lower
/// case, without a full stop, with the user's text in single quotes.
public struct Diagnostic: Hashable, Sendable {
  /// The stable kebab-case name of the kind, such as `duplicate-key`.
  public let id: String

  /// How serious it is.
  public let severity: Severity

  /// What is wrong: the rule that was broken, most specific noun first.
  public let message: LocalizedText

  /// Where, if it has a place.
  public let location: SourceLocation?

  /// What to do, when that is not obvious.
  public let help: LocalizedText?

  /// Related places and remarks.
  public let notes: [Note]

  /// Edits that would mend it.
  public let fixIts: [FixIt]

  /// Makes a diagnostic.
  ///
  /// - Parameters:
  ///   - id: The stable kebab-case name of the kind.
  ///   - severity: How serious it is.
  ///   - message: What is wrong.
  ///   - location: Where.
  ///   - help: What to do, when that is not obvious.
  ///   - notes: Related places and remarks.
  ///   - fixIts: Edits that would mend it.
  public init(
    id: String,
    severity: Severity = .error,
    message: LocalizedText,
    location: SourceLocation?,
    help: LocalizedText? = nil,
    notes: [Note] = [],
    fixIts: [FixIt] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.location = location
    self.help = help
    self.notes = notes
    self.fixIts = fixIts
  }
}
