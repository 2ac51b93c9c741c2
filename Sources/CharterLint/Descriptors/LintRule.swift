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
  public var title: LocalizedText { makeTitle() }

  /// What the rule is, in one sentence.
  public var summary: LocalizedText { makeSummary() }

  /// Why it matters.
  public var rationale: LocalizedText { makeRationale() }

  /// What it finds, with the places in `«»`.
  public var wrong: LintExample { makeWrong() }

  /// What it has nothing against.
  public var right: LintExample { makeRight() }

  /// Whether `--fix` mends what it finds.
  public let isFixable: Bool

  /// The member that an object lacks where it finds something.
  let missing: String?

  /// The member that would declare the name that it does not know.
  let declaring: String?

  let check: Check

  // Most runs show none of the texts, which are put together when somebody asks for them.
  private let makeTitle: @Sendable () -> LocalizedText
  private let makeSummary: @Sendable () -> LocalizedText
  private let makeRationale: @Sendable () -> LocalizedText
  private let makeWrong: @Sendable () -> LintExample
  private let makeRight: @Sendable () -> LintExample

  /// Makes a rule.
  init(
    _ id: String, _ severity: Diagnostic.Severity, _ group: Group,
    title: @autoclosure @escaping @Sendable () -> LocalizedText,
    summary: @autoclosure @escaping @Sendable () -> LocalizedText,
    rationale: @autoclosure @escaping @Sendable () -> LocalizedText,
    wrong: @autoclosure @escaping @Sendable () -> LintExample,
    right: @autoclosure @escaping @Sendable () -> LintExample,
    isFixable: Bool = false, missing: String? = nil, declaring: String? = nil, check: Check
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    makeTitle = title
    makeSummary = summary
    makeRationale = rationale
    makeWrong = wrong
    makeRight = right
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
