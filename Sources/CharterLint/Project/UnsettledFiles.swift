import CharterDiagnostics
import CharterJSON
import ValueCharters

/// The files of which something that they declare was lost to a mistake, and those that rest on them:
/// what the latter name may well be there.
struct UnsettledFiles {
  private let damages: [String: SyntaxDamage]

  /// The files that do not know what they rest on.
  private var uprooted: Set<String> = []

  /// The files that rest on one that lost something.
  private var resting: Set<String> = []

  /// The members that declare what other files name, or what it is.
  private static let declaring = LoadingLog.declaring.union([
    "charter", "id", "type", "of", "source", "choices",
  ])

  init(_ project: LintProject) {
    damages = Dictionary(
      project.files.filter { !$0.json.isComplete }.map { ($0.source.path, $0.damage) },
      uniquingKeysWith: { first, _ in first })
    var lost = Set(damages.filter { !$0.value.isEmpty }.keys)
    for vocabulary in project.vocabularies
    where !vocabulary.content.unread.isDisjoint(with: Self.declaring) {
      lost.insert(vocabulary.file.source.path)
    }
    for charter in project.charters {
      let path = charter.file.source.path
      if charter.charter.unread.isDisjoint(with: Self.declaring), charter.vocabulary != nil,
        charter.isResolved
      {
        continue
      }
      lost.insert(path)
      let roots: Set<String> = ["extends", "vocabulary"]
      if !charter.isResolved || !charter.charter.unread.isDisjoint(with: roots) {
        uprooted.insert(path)
      }
    }
    if lost.isEmpty { return }
    for charter in project.charters where !lost.isDisjoint(with: charter.foundations) {
      resting.insert(charter.file.source.path)
    }
    let known = lost.union(resting)
    for tests in project.charterTests where project.tests(tests, anyOf: known) {
      resting.insert(tests.file.source.path)
    }
    // A case can be about any of the charters.
    resting.formUnion(project.caseFiles.map(\.file.source.path))
  }

  /// Whether the syntax of a file has no mistake by which a part of it was lost.
  func isWhole(_ path: String?) -> Bool { path.map { damages[$0]?.isEmpty ?? true } ?? true }

  /// Whether a finding may come from a mistake in the syntax of its file, or from what was lost of
  /// one that this rests on.
  func explain(_ finding: Diagnostic) -> Bool {
    guard let path = finding.location?.path else { return false }
    if let damage = damages[path], damage.explains(finding) { return true }
    let isShifted = damages[path]?.isShifted ?? false
    guard resting.contains(path) || uprooted.contains(path) || isShifted,
      !finding.id.hasPrefix("json-"), let id = LintRule.id(ofLoading: finding.id),
      let rule = LintRule.named(id)
    else { return false }
    switch rule.group {
    case .references: return !finding.isOfFile
    case .types, .judgement, .rules, .versions, .cases, .tests:
      return resting.contains(path) && !finding.isOfFile
    default: return false
    }
  }
}

extension LintProject {
  /// Whether tests are of a charter in some files, or of one that is nowhere and may be in one.
  fileprivate func tests(_ tests: Part<CharterTestFile>, anyOf paths: Set<String>) -> Bool {
    tests.content.charters.isEmpty
      || tests.content.charters.contains { name in
        let found = charters.filter { names(name.content, $0, in: tests.file) }
        if !found.isEmpty { return found.contains { paths.contains($0.file.source.path) } }
        if name.content.isPath {
          let place = ProjectPath(tests.file.source.path).relative(name.content)
          return place.map { paths.contains($0.text) } ?? false
        }
        return !(shipped?.contains(name.content) ?? false)
      }
  }
}

extension Diagnostic {
  /// Whether it is about a file that is not there, or not what it should be.
  fileprivate var isOfFile: Bool {
    switch id {
    case "outside-root", "circular-definition", "duplicate-id": true
    case "unknown-reference", "invalid-test": location?.text.part(behind: ".json") != nil
    default: false
    }
  }
}

extension LintCharter {
  /// The paths of the files that it rests on.
  fileprivate var foundations: [String] {
    let named =
      [charter.conceptsPath].compactMap(\.self) + charter.vocabularyPaths + charter.extendsPaths
    let paths = named.compactMap { ProjectPath($0.location.path).relative($0.content)?.text }
    return charter.parents.map(\.source.path) + paths
  }
}
