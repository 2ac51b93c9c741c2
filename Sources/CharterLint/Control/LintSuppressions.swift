import CharterDiagnostics
import CharterJSON
import ValueCharters

/// The comments that silence rules, and what they silence.
struct LintSuppressions {
  private struct Entry {
    let suppression: LintSuppression
    let file: LintFile

    /// Whether a mistake keeps rules from looking at all of the file.
    let isPartlyRead: Bool
  }

  private var entries: [Entry] = []

  /// The places in `entries` by path and line.
  private var indices: [String: [Int: [Int]]] = [:]

  init(_ project: LintProject) {
    let unresolved = Set(
      project.charters.filter { $0.vocabulary == nil || !$0.isResolved }.map(\.file.source.path))
    for file in project.files where !file.json.comments.isEmpty {
      let coverage = LineCoverage(file.source, file.json)
      let isPartlyRead = !file.damage.isEmpty || unresolved.contains(file.source.path)
      for index in file.json.comments.indices {
        guard let suppression = LintSuppression(index, of: file, coverage) else { continue }
        for line in suppression.lines {
          indices[file.source.path, default: [:]][line, default: []].append(entries.count)
        }
        entries.append(
          Entry(suppression: suppression, file: file, isPartlyRead: isPartlyRead))
      }
    }
  }

  /// The findings that are left, at their levels, with those about the comments themselves.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - level: Gives the level of a finding; `nil` where its rule is not looked for.
  /// - Returns: The findings, and those that are silenced.
  func apply(
    to findings: [Diagnostic], level: (Diagnostic) -> Diagnostic.Severity?
  ) -> (kept: [Diagnostic], suppressed: [LintOutcome.Suppressed]) {
    var used: Set<[Int]> = []
    var kept: [Diagnostic] = []
    var suppressed: [LintOutcome.Suppressed] = []
    for finding in findings {
      guard let severity = level(finding) else { continue }
      if let use = suppressing(finding) {
        used.insert(use)
        let entry = entries[use[0]]
        suppressed.append(
          LintOutcome.Suppressed(
            finding: finding.at(severity), reason: entry.suppression.reason,
            comment: entry.file.location(entry.suppression.range)))
      } else {
        kept.append(finding.at(severity))
      }
    }
    for (index, entry) in entries.enumerated() {
      for finding in problems(of: index, entry, used: used, level: level) {
        if let severity = level(finding) { kept.append(finding.at(severity)) }
      }
    }
    return (kept, suppressed)
  }

  /// The entry, and the name in it, that silences a finding.
  private func suppressing(_ finding: Diagnostic) -> [Int]? {
    guard let location = finding.location else { return nil }
    for index in indices[location.path]?[location.start.line] ?? [] {
      let names = entries[index].suppression.names
      if let name = names.firstIndex(where: { $0.text == finding.id }) { return [index, name] }
    }
    return nil
  }

  private func problems(
    of index: Int, _ entry: Entry, used: Set<[Int]>, level: (Diagnostic) -> Diagnostic.Severity?
  ) -> [Diagnostic] {
    let suppression = entry.suppression
    let file = entry.file
    if suppression.names.isEmpty {
      return [Diagnostic.unusedSuppression(.nameless, at: file.location(suppression.range))]
    }
    var problems: [Diagnostic] = []
    var unused = 0
    for (number, name) in suppression.names.enumerated() where !used.contains([index, number]) {
      let location = file.location(name.range)
      guard let rule = LintRule.named(name.text) else {
        problems.append(Diagnostic.unusedSuppression(.unknown(name.text), at: location))
        continue
      }
      // What nobody looked for may well be there.
      let probe = Diagnostic(
        id: rule.id, severity: rule.severity, message: rule.title, location: location)
      if entry.isPartlyRead || level(probe) == nil { continue }
      unused += 1
      problems.append(Diagnostic.unusedSuppression(.idle(name.text), at: location))
    }
    if unused == suppression.names.count, unused == 1 {
      // The whole comment is idle, and taking it out changes nothing.
      return [
        Diagnostic.unusedSuppression(
          .idle(suppression.names[0].text), at: file.location(suppression.names[0].range),
          removing: RemovedComment(suppression.range, of: file.source).range)
      ]
    }
    if problems.isEmpty, !suppression.hasReason {
      problems.append(Diagnostic.suppressionWithoutReason(at: file.location(suppression.range)))
    }
    return problems
  }
}

extension Diagnostic {
  /// The finding at another level.
  func at(_ severity: Severity) -> Diagnostic {
    if severity == self.severity { return self }
    return Diagnostic(
      id: id, severity: severity, message: message, location: location, help: help, notes: notes,
      fixIts: fixIts)
  }
}
