public import CharterDiagnostics
public import FEEL
import ValueCharters

/// Looks through charters, vocabularies, concepts, case files and charter tests for mistakes.
///
/// It reads no files itself: its caller gives the bytes, and a closure for the files that those
/// name. Same inputs, same findings.
public struct CharterLinter: Sendable {
  /// All rules, in the order of the documentation.
  public static let rules: [LintRule] = LintRule.all

  /// What a configuration file can say of a rule.
  package static let configurableLevels: [String] = LintConfiguration.Level.allCases.map(
    \.rawValue)

  /// Which rules are looked for, and how seriously they are taken.
  public let levels: LintLevels

  /// The day to hold time limits against; without it they are not looked at.
  public let today: CivilDate?

  /// The identifiers of charters that tests may name without their being linted; `nil` where nobody
  /// knows them, so that any may be right.
  public let shipped: [String]?

  /// Gives the names of rules and facts of such charters, which case files may be about.
  package var shippedNames: @Sendable () -> Set<String> = { [] }

  /// How many folders are above the current one, in which a configuration can lie.
  package var foldersAbove = LintConfigurations.stepLimit

  /// Makes a linter.
  ///
  /// - Parameters:
  ///   - levels: Which rules are looked for, over what configuration files say.
  ///   - today: The day to hold time limits against.
  ///   - shipped: The identifiers of charters that tests may name without their being linted; `nil`
  ///     where nobody knows them.
  public init(
    levels: LintLevels = LintLevels(), today: CivilDate? = nil, shipped: [String]? = []
  ) {
    self.levels = levels
    self.today = today
    self.shipped = shipped
  }

  /// Looks through files together.
  ///
  /// - Parameters:
  ///   - files: The files; their paths are relative to the same folder, or absolute.
  ///   - earlier: Earlier versions of charters, to tell what changed.
  ///   - list: Gives the paths of all files in a folder and below it; what uses a part of the files
  ///     and is not linted is looked for there.
  ///   - read: Gives the bytes of a file that those name, or of a configuration file; `nil` where
  ///     there is none.
  /// - Returns: What was found, by path and place.
  public func lint(
    _ files: [SourceText], against earlier: [SourceText] = [],
    listing list: @escaping (String) -> [String] = { _ in [] },
    reading read: @escaping (String) -> [UInt8]?
  ) -> [Diagnostic] {
    examine(project(files, against: earlier, listing: list, reading: read)).findings
  }

  /// Loads files that are to be looked through together.
  package func project(
    _ files: [SourceText], against earlier: [SourceText] = [],
    listing list: @escaping (String) -> [String] = { _ in [] },
    reading read: @escaping (String) -> [UInt8]?
  ) -> LintProject {
    LintProject(
      files, today: today, against: earlier, shipped: shipped, shippedNames: shippedNames,
      listing: list, reading: read)
  }

  /// Looks through the files of a project, and tells what comments silence too.
  package func examine(_ project: LintProject) -> LintOutcome {
    var configurations = LintConfigurations(
      foldersAbove: foldersAbove, reading: project.readFile)
    var found = project.diagnostics.map(Self.named)
    let given = project.files.map { configurations.configuration(for: $0.source.path) }
    for rule in Self.rules where isWanted(rule, under: given) {
      guard case .project(let check) = rule.check else { continue }
      var findings = LintFindings(of: rule)
      check(project, &findings)
      // Of a file that lost a part nothing more than that is certain.
      found += findings.diagnostics.filter { finding in
        project.isWhole(finding.location?.path) && !(project.unsettled?.explain(finding) ?? false)
      }
    }
    let suppressions = LintSuppressions(project)
    let unique = FindingList(found).withoutRepetitions
    let (kept, suppressed) = suppressions.apply(to: unique) { diagnostic in
      levels.level(of: diagnostic, configurations.configuration(for: diagnostic.location?.path))
    }
    // What misses a member says nothing only where its misspelt name is told of.
    let joined = Deceptions(kept).joined
    let needed = SuggestedNames(
      MisspeltMembers(joined, in: project).withoutAbsences(joined)
    ).withoutUnused
    return LintOutcome(
      findings: FindingList(needed + configurations.diagnostics.map(Self.named)).sorted,
      suppressed: suppressed.sorted { FindingList.precedes($0.finding, $1.finding) })
  }

  /// Whether a rule has a level for any of the files.
  private func isWanted(_ rule: LintRule, under configurations: [LintConfiguration?]) -> Bool {
    configurations.contains { levels.level(of: rule.id, rule.severity, $0) != nil }
  }

  /// A finding of the loader under the name of its rule.
  private static func named(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let id = LintRule.id(ofLoading: diagnostic.id), id != diagnostic.id else {
      return diagnostic
    }
    return Diagnostic(
      id: id, severity: diagnostic.severity, message: diagnostic.message,
      location: diagnostic.location, help: diagnostic.help, notes: diagnostic.notes,
      fixIts: diagnostic.fixIts)
  }
}
