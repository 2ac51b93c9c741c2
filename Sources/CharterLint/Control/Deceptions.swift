import CharterDiagnostics

/// What is told of characters that pass for others or cannot be seen, and stands for what reading
/// says of the same place: it is why that seems to be wrong without being so.
struct Deceptions {
  private let findings: [Diagnostic]

  /// The indices of the findings about characters, by path and in the order of the text.
  private let characters: [String: [(range: SourceRange, index: Int)]]

  init(_ findings: [Diagnostic]) {
    self.findings = findings
    let places = findings.indices.compactMap { index in
      findings[index].id == LintRule.confusableIdentifier.id
        ? findings[index].location.map { (path: $0.path, range: $0.range, index: index) } : nil
    }
    characters = Dictionary(grouping: places, by: \.path).mapValues { places in
      places.map { ($0.range, $0.index) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// The findings without what stands for others, which has the level of these where it is higher.
  var joined: [Diagnostic] {
    if characters.isEmpty { return findings }
    var joined: [Diagnostic?] = findings
    for (index, finding) in findings.enumerated() {
      guard let cause = cause(of: finding) else { continue }
      joined[index] = nil
      joined[cause] = joined[cause]?.raised(to: finding.severity)
    }
    return joined.compactMap(\.self)
  }

  /// The index of what is told of a character that a finding of reading overlaps.
  private func cause(of finding: Diagnostic) -> Int? {
    guard let location = finding.location, let characters = characters[location.path],
      LintRule.named(finding.id)?.isFoundByLoading ?? false
    else { return nil }
    let next = characters.partitioningIndex { $0.range.upperBound > location.range.lowerBound }
    guard next < characters.count,
      characters[next].range.lowerBound < location.range.upperBound
    else { return nil }
    return characters[next].index
  }
}

extension Diagnostic {
  /// The finding with a level, if that is higher.
  fileprivate func raised(to severity: Severity) -> Diagnostic {
    Diagnostic(
      id: id, severity: max(severity, self.severity), message: message, location: location,
      help: help, notes: notes, fixIts: fixIts)
  }
}
