import CharterDiagnostics

/// The names that findings about unknown ones suggest: one of the two is misspelt, so that nobody
/// uses the other.
struct SuggestedNames {
  private let findings: [Diagnostic]
  private let names: Set<String>

  init(_ findings: [Diagnostic]) {
    self.findings = findings
    let naming: Set<String> = ["unknown-reference", "unknown-fact", "invalid-test"]
    names = Set(
      findings.lazy.filter { naming.contains($0.id) }.compactMap { $0.message.suggestion })
  }

  /// The findings without those that say of a suggested name that it is not used.
  var withoutUnused: [Diagnostic] {
    if names.isEmpty { return findings }
    let unused: Set<String> = [
      "unused-source", "unused-definition", "unused-fact", "rule-without-test",
    ]
    return findings.filter { finding in
      guard unused.contains(finding.id), let text = finding.location?.text else { return true }
      return !names.contains(text.withoutQuotes)
    }
  }
}

extension LocalizedText {
  /// The name behind "did you mean", without the id of a charter before it.
  fileprivate var suggestion: String? {
    guard let rest = self[.english].part(behind: "did you mean '") else { return nil }
    return rest.prefix { $0 != "'" }.split(separator: "/").last.map { String($0) }
  }
}
