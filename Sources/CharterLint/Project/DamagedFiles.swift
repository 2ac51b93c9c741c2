import CharterDiagnostics
import ValueCharters

/// The files that lost a part to a mistake in their syntax, and those that rest on them: what the
/// latter name may well be there.
struct DamagedFiles {
  private let damages: [String: SyntaxDamage]
  private var resting: Set<String> = []

  init(_ project: LintProject) {
    damages = Dictionary(
      project.files.map { ($0.source.path, $0.damage) }, uniquingKeysWith: { first, _ in first })
    let lost = Set(damages.filter { !$0.value.isEmpty }.keys)
    if lost.isEmpty { return }
    for charter in project.charters where !lost.isDisjoint(with: charter.foundations) {
      resting.insert(charter.file.source.path)
    }
    // A file that could not even be told to be a charter may be the one that is named.
    resting.formUnion(project.caseFiles.map(\.file.source.path))
    resting.formUnion(project.charterTests.map(\.file.source.path))
  }

  /// Whether all of a file was read.
  func isWhole(_ path: String?) -> Bool { path.map { damages[$0]?.isEmpty ?? true } ?? true }

  /// Whether a finding may come from a mistake in the syntax of its file, or of one that this rests
  /// on.
  func explain(_ finding: Diagnostic) -> Bool {
    guard let path = finding.location?.path else { return false }
    if let damage = damages[path], damage.explains(finding) { return true }
    guard resting.contains(path) || !isWhole(path), !finding.id.hasPrefix("json-"),
      let id = LintRule.id(ofLoading: finding.id), let rule = LintRule.named(id)
    else { return false }
    switch rule.group {
    case .references: return true
    case .types, .judgement, .rules, .versions, .cases, .tests: return resting.contains(path)
    default: return false
    }
  }
}

extension LintCharter {
  /// The paths of the files that it rests on.
  fileprivate var foundations: [String] {
    charter.parents.map(\.source.path)
      + [charter.conceptsPath].compactMap(\.self).compactMap(path)
      + charter.vocabularyPaths.compactMap(path) + charter.extendsPaths.compactMap(path)
  }

  private func path(_ named: Located<String>) -> String? {
    ProjectPath(named.location.path).relative(named.content)?.text
  }
}
