import CharterDiagnostics
import ValueCharters

/// What is wrong with some records or worth knowing: errors one by one, warnings with a count.
struct RecordNotes: Sendable {
  /// A warning that many records deserve.
  struct Repeated: Sendable {
    /// What tells it from others.
    let key: String

    /// How many records deserve it.
    var count: Int

    /// The warning about the first one, made once it is known that it is the first.
    let diagnostic: @Sendable () -> Diagnostic
  }

  /// The errors.
  private(set) var errors: [Diagnostic] = []

  /// The warnings, in the order in which they were first met.
  private(set) var warnings: [Repeated] = []

  private var places: [String: Int] = [:]

  /// Takes up diagnostics.
  mutating func add(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      if diagnostic.severity == .error {
        errors.append(diagnostic)
      } else {
        count("\(diagnostic.id): \(diagnostic.message[.english])") { diagnostic }
      }
    }
  }

  /// Counts a column that nobody knows, in a row that has something in it.
  mutating func add(unknown column: Diagnostic) {
    count("\(column.id): \(column.message[.english])") { column }
  }

  /// Takes up what is wrong with the facts of a report, and with its case file.
  mutating func add(_ report: Report, hasCase: Bool, said: Set<Diagnostic>) {
    let problems = report.factProblems
    // Words for a path that nobody knows take longer than the evaluation.
    for problem in problems where problem.isWarning {
      let trie = report.factTrie
      let source = report.declarationSource
      let key = source.text(in: problem.range)
      count("unknown \(problem.node) \(key)") {
        problem.diagnostic(in: trie, source, isSensitive: false)
      }
    }
    guard hasCase || problems.contains(where: { !$0.isWarning }) else { return }
    add(
      report.diagnostics.filter {
        ($0.severity == .error || $0.id != "unknown-fact") && !said.contains($0)
      })
  }

  private mutating func count(_ key: String, _ diagnostic: @escaping @Sendable () -> Diagnostic) {
    if let place = places[key] {
      warnings[place].count += 1
    } else {
      places[key] = warnings.count
      warnings.append(Repeated(key: key, count: 1, diagnostic: diagnostic))
    }
  }
}
