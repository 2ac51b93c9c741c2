package import CharterDiagnostics
import CharterJSON
import FEEL
package import ValueCharters

extension Baseline {
  /// Reads what a comparison needs of one report or of an array of them.
  ///
  /// Members that a later version may add are left alone.
  package static func load(_ source: SourceText) -> Loaded<Baseline> {
    let json = JSONReader.read(source, dialect: .json)
    guard let root = json.root, json.isComplete else { return Loaded(nil, json.diagnostics) }
    var reader = BaselineReader(log: LoadingLog(source, diagnostics: json.diagnostics))
    let entries = (root.elements ?? [root]).compactMap { reader.entry($0) }
    reader.refuseRepeated(entries.map(\.declaration)) { .repeatedDeclaration($0) }
    if root.elements?.isEmpty == true {
      reader.log.report(BaselineProblem.notAReport, at: root.range)
    }
    let content = reader.log.diagnostics.isEmpty ? Baseline(entries: entries, source: source) : nil
    return Loaded(content, reader.log.sorted)
  }
}

/// Reads reports as far as they are what this tool writes.
private struct BaselineReader {
  var log: LoadingLog

  mutating func entry(_ node: JSONNode) -> Baseline.Entry? {
    guard let declaration = node["declaration"], let id = text("id", in: declaration),
      let day = text("evaluatedOn", in: node), let charters = node["charters"]?.elements
    else { return refuse(node) }
    if let format = node["format"]?.number, format != "1" {
      log.report(ShapeProblem.unsupportedFormat(format), at: node["format"]?.range ?? node.range)
      return nil
    }
    guard let evaluatedOn = CivilDate(day.content) else {
      log.report(BaselineProblem.notAReport, at: day.range)
      return nil
    }
    let entries = charters.compactMap { charter($0) }
    refuseRepeated(entries.map(\.id)) { .repeatedCharter($0) }
    return Baseline.Entry(
      declaration: id, evaluatedOn: evaluatedOn, charters: entries,
      location: log.location(node.range))
  }

  private mutating func charter(_ node: JSONNode) -> Baseline.Charter? {
    guard let id = text("id", in: node), let version = text("version", in: node),
      let digest = text("digest", in: node), let findings = node["findings"]?.elements
    else { return refuse(node) }
    var statuses: [String: Status] = [:]
    var rules: [Located<String>] = []
    for finding in findings {
      guard let rule = text("rule", in: finding),
        let status = finding["status"]?.string.flatMap(Status.init)
      else { return refuse(finding) }
      statuses[rule.content] = status
      rules.append(rule)
    }
    refuseRepeated(rules) { .repeatedRule($0) }
    return Baseline.Charter(
      id: id, version: version, digest: digest,
      parts: node["parts"]?.elements?.compactMap { $0["digest"]?.string }, statuses: statuses)
  }

  /// Reports what stands twice, so that nobody could tell which of the two counts.
  mutating func refuseRepeated(
    _ names: [Located<String>], _ problem: (String) -> BaselineProblem
  ) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name.content).inserted {
      log.report(problem(name.content), at: name.range)
    }
  }

  private func text(_ name: String, in node: JSONNode) -> Located<String>? {
    guard let member = node[name], let text = member.string else { return nil }
    return Located(text, log.location(member.range))
  }

  private mutating func refuse<Content>(_ node: JSONNode) -> Content? {
    log.report(BaselineProblem.notAReport, at: node.range)
    return nil
  }
}
