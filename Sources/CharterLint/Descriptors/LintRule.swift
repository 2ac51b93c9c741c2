public import CharterDiagnostics

/// Something that the linter looks for: its name, why it matters, and how it is found.
///
/// The examples of a rule are its documentation and its test.
public struct LintRule: Sendable {
  /// The stable kebab-case name.
  public let id: String

  /// What it is about.
  public let group: Group

  /// The level that it has unless a configuration says otherwise.
  public let severity: Diagnostic.Severity

  /// A few words for it.
  public let title: LocalizedText

  /// What the rule is, in one sentence.
  public let summary: LocalizedText

  /// Why it matters.
  public let rationale: LocalizedText

  /// What it finds, with the places in `«»`.
  public let wrong: LintExample

  /// What it has nothing against.
  public let right: LintExample

  /// Whether `--fix` mends what it finds.
  public let isFixable: Bool

  /// The member that an object lacks where it finds something.
  let missing: String?

  /// The member that would declare the name that it does not know.
  let declaring: String?

  let check: Check

  /// Makes a rule.
  init(
    _ id: String, _ severity: Diagnostic.Severity, _ group: Group, title: LocalizedText,
    summary: LocalizedText, rationale: LocalizedText, wrong: LintExample, right: LintExample,
    isFixable: Bool = false, missing: String? = nil, declaring: String? = nil, check: Check
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.title = title
    self.summary = summary
    self.rationale = rationale
    self.wrong = wrong
    self.right = right
    self.isFixable = isFixable
    self.missing = missing
    self.declaring = declaring
    self.check = check
  }

  /// Whether reading, type-checking and joining the files finds it, so that such a file cannot be
  /// used.
  public var isFoundByLoading: Bool { if case .loading = check { true } else { false } }

  /// Whether it is looked for unless a configuration says otherwise.
  ///
  /// Notes are given only to those who ask for them.
  public var isOnByDefault: Bool { severity > .note }
}
