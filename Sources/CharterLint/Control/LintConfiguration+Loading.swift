import CharterDiagnostics
import CharterJSON
import ValueCharters

extension LintConfiguration {
  /// Reads a configuration file.
  static func load(_ source: SourceText) -> Loaded<LintConfiguration> {
    var file = FileReader(source, .lintConfiguration)
    guard var object = file.object else { return Loaded(nil, file.log.sorted) }
    let levels = object.optional("rules", .levels, &file.log) ?? [:]
    let exclude = object.optional("exclude", .list(of: .text), &file.log) ?? []
    object.finish(&file.log)
    return Loaded(
      LintConfiguration(levels: levels, exclude: exclude.map(PathPattern.init)), file.log.sorted)
  }
}

extension Shape where Content == [String: LintConfiguration.Level] {
  /// The levels of rules by their ids.
  fileprivate static var levels: Shape {
    Shape { node, label, log in
      guard node.members != nil else {
        log.reportWrongType(label, .object, node)
        return nil
      }
      let ids = CharterLinter.rules.map(\.id)
      var levels: [String: LintConfiguration.Level] = [:]
      for member in node.entries(&log) {
        guard ids.contains(where: member.isNamed) else {
          log.report(UnknownRule(name: member.name, among: ids), at: member.nameRange)
          continue
        }
        levels[member.name] = Shape<LintConfiguration.Level>.word(
          member.value, MemberLabel(member.name), &log)
      }
      return levels
    }
  }
}

/// No lint rule has a name.
struct UnknownRule: LoadingProblem {
  let name: String
  let nearest: String?

  init(name: String, among names: [String]) {
    self.name = name
    nearest = NearestName.find(name, among: names)
  }

  var id: String { "unknown-reference" }

  var message: LocalizedText {
    LocalizedText(
      en: "no lint rule is named \(name.quoted)", da: "ingen lint-regel har navnet \(name.quoted)"
    ).suggesting(nearest)
  }
}
