public import CharterDiagnostics
import CharterJSON
import ValueCharters

extension CharterLinter {
  /// What mending some files gave.
  public struct Fixed: Sendable {
    /// The files that changed.
    public let files: [SourceText]

    /// How many findings were mended.
    public let count: Int

    /// What is still to be found.
    public let findings: [Diagnostic]

    /// What comments silence.
    package let suppressed: [LintOutcome.Suppressed]
  }

  /// How often files are mended and looked through again before the rest is left to people.
  private static let roundLimit = 10

  /// Mends what can be mended without a decision, and looks through the files again.
  ///
  /// Comments stay, and what a file means does not change.
  ///
  /// - Parameters:
  ///   - files: The files; their paths are relative to the same folder, or absolute.
  ///   - earlier: Earlier versions of charters, to tell what changed.
  ///   - list: Gives the paths of all files in a folder and below it.
  ///   - read: Gives the bytes of a file that those name, or of a configuration file.
  /// - Returns: The files that changed, and what is left.
  public func fix(
    _ files: [SourceText], against earlier: [SourceText] = [],
    listing list: @escaping (String) -> [String] = { _ in [] },
    reading read: @escaping (String) -> [UInt8]?
  ) -> Fixed {
    var current = files
    var changed: Set<Int> = []
    var count = 0
    var outcome = examine(project(current, against: earlier, listing: list, reading: read))
    for _ in 0..<Self.roundLimit {
      var hasChanged = false
      let fixable = outcome.findings.filter { LintRule.named($0.id)?.isFixable ?? false }
      let byPath = Dictionary(grouping: fixable) { $0.location?.path }
      for (index, file) in current.enumerated() {
        let fixes = byPath[ProjectPath(file.path).text]?.compactMap(\.fixIts.first) ?? []
        guard let mended = MendedText(file, fixes) else { continue }
        current[index] = mended.source
        changed.insert(index)
        count += mended.count
        hasChanged = true
      }
      if !hasChanged { break }
      outcome = examine(project(current, against: earlier, listing: list, reading: read))
    }
    return Fixed(
      files: changed.sorted().map { current[$0] }, count: count, findings: outcome.findings,
      suppressed: outcome.suppressed)
  }
}
