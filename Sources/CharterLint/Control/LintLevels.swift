import CharterDiagnostics

/// Which rules are looked for and how seriously they are taken, over what configuration files say.
///
/// Rules are named by their ids, by a group such as `languages`, or all at once by `all`.
public struct LintLevels: Sendable {
  /// The only rules to look for; `nil` means those that are on.
  public var selected: [String]?

  /// Rules that are not looked for, whatever else is said.
  public var ignored: [String]

  /// Rules whose findings are errors.
  public var errors: [String]

  /// Rules whose findings are warnings.
  public var warnings: [String]

  /// Makes levels.
  ///
  /// - Parameters:
  ///   - selected: The only rules to look for.
  ///   - ignored: Rules that are not looked for.
  ///   - errors: Rules whose findings are errors.
  ///   - warnings: Rules whose findings are warnings.
  public init(
    selected: [String]? = nil, ignored: [String] = [], errors: [String] = [],
    warnings: [String] = []
  ) {
    self.selected = selected
    self.ignored = ignored
    self.errors = errors
    self.warnings = warnings
  }

  /// What a rule may be named by.
  public static var names: [String] {
    CharterLinter.rules.map(\.id) + LintRule.Group.allCases.map(\.rawValue) + ["all"]
  }

  /// The level of a rule for a file, or `nil` where it is not looked for.
  ///
  /// - Parameters:
  ///   - id: The rule.
  ///   - severity: Its own level.
  ///   - configuration: What the file's configuration says.
  /// - Returns: The level, or `nil`.
  func level(
    of id: String, _ severity: Diagnostic.Severity, _ configuration: LintConfiguration?
  ) -> Diagnostic.Severity? {
    let group = LintRule.named(id)?.group.rawValue
    func isNamed(in names: [String]) -> Bool {
      names.contains { $0 == id || $0 == group || $0 == "all" }
    }
    if isNamed(in: ignored) { return nil }
    if isNamed(in: errors) { return .error }
    if isNamed(in: warnings) { return .warning }
    let configured = configuration?.level(of: id)
    if let selected {
      if selected.contains(id) { return configured?.severity ?? severity }
      // Who selects a whole group does not ask for what its configuration switches off.
      guard isNamed(in: selected), configured != .off else { return nil }
      return configured?.severity ?? severity
    }
    guard let configured else { return severity > .note ? severity : nil }
    return configured.severity
  }

  /// The level of a finding, or `nil` where its rule is not looked for.
  func level(
    of diagnostic: Diagnostic, _ configuration: LintConfiguration?
  ) -> Diagnostic.Severity? {
    level(of: diagnostic.id, diagnostic.severity, configuration)
  }
}
