package import CharterDiagnostics

/// The diagnostics of one file while it is read.
package struct LoadingLog: Sendable {
  /// The most diagnostics that one file gets; a file with more is not a charter with mistakes.
  package static let limit = 1000

  /// The most rules of one charter, and the most entries of another kind in one file.
  package static let entryLimit = 10_000

  /// The members that hold names, or the files that do: where one is misspelt, names are unknown.
  package static let declaring: Set<String> = [
    "extends", "vocabulary", "concepts", "sources", "definitions", "overrides", "values", "rules",
    "facts",
  ]

  /// The file.
  package let source: SourceText

  /// The languages that every text must have; `nil` as long as they are not known.
  package var languages: [Language]?

  /// The names of the members that are missing or hold something that could not be read.
  ///
  /// What refers to such a member cannot be checked.
  package var unread: Set<String> = []

  /// What was found so far.
  package private(set) var diagnostics: [Diagnostic]

  /// What mistakes in the syntax leave unsure, where there are any.
  var damage: SyntaxDamage?

  /// How many entries of each kind there were, once there was one.
  private var entryCounts: [Int] = []

  /// Makes a log.
  package init(_ source: SourceText, diagnostics: [Diagnostic] = []) {
    self.source = source
    self.diagnostics = diagnostics
  }

  /// Whether nothing more is taken up.
  package var isFull: Bool { diagnostics.count > Self.limit }

  /// Takes up a problem at a range of the file.
  package mutating func report(
    _ problem: some LoadingProblem, at range: SourceRange, notes: [Diagnostic.Note] = [],
    fixIts: [FixIt] = []
  ) {
    report(problem.diagnostic(at: location(range), notes: notes, fixIts: fixIts))
  }

  /// Takes up a diagnostic.
  package mutating func report(_ diagnostic: Diagnostic) {
    guard !isFull else { return }
    diagnostics.append(
      diagnostics.count < Self.limit ? diagnostic : Self.tooMany(at: diagnostic.location))
  }

  /// Counts an entry of the file.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - range: Where it stands.
  /// - Returns: Whether the file can have so many; the first one past the limit is reported.
  mutating func admits(_ kind: EntryKind, at range: SourceRange) -> Bool {
    if entryCounts.isEmpty { entryCounts = Array(repeating: 0, count: EntryKind.allCases.count) }
    entryCounts[kind.rawValue] += 1
    let count = entryCounts[kind.rawValue]
    if count == Self.entryLimit + 1 { report(EntryProblem.tooMany(kind), at: range) }
    return count <= Self.entryLimit
  }

  /// A range of the file.
  package func location(_ range: SourceRange) -> SourceLocation {
    SourceLocation(source, range)
  }

  /// The diagnostics in the order of the text, without those that a mistake in the syntax explains.
  ///
  /// What seems to be missing from an object that breaks off may well be there, and a bracket too few
  /// is one mistake. What is there and wrong is told of all the same.
  package var sorted: [Diagnostic] {
    let sorted = diagnostics.sortedByPlace()
    guard let damage else { return sorted }
    return sorted.filter { diagnostic in
      let mayFollow = diagnostic.id == "missing-member" || diagnostic.id.hasPrefix("json-")
      return !mayFollow || !damage.explains(diagnostic)
    }
  }

  private static func tooMany(at location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      id: "limit-exceeded",
      message: LocalizedText(
        en: "more than \(limit) mistakes in one file; the rest is left out",
        da: "mere end \(limit) fejl i én fil; resten er udeladt"),
      location: location)
  }
}

extension [Diagnostic] {
  /// The diagnostics ordered by their offsets; those at the same place keep their order.
  ///
  /// What follows from mistakes stands behind them: a note behind all that is in its range.
  package func sortedByPlace() -> [Diagnostic] {
    stablySorted { offset(of: $0) < offset(of: $1) }
  }

  private func offset(of diagnostic: Diagnostic) -> Int {
    guard let range = diagnostic.location?.range else { return -1 }
    return diagnostic.severity == .note ? range.upperBound : range.lowerBound
  }
}
