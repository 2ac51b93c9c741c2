public import CharterDiagnostics
public import FEEL

/// What a declaration shows against some charters on one day.
///
/// A report is an indication with open questions and next steps. It holds no score and no decision.
/// Its texts are made when they are asked for, so that a caller pays for what it shows.
public struct Report: Sendable {
  /// What was found, one result a charter, in the order in which they were given.
  public let charters: [CharterResult]

  private let record: EvaluationRecord

  /// What is wrong with files that were given and of which nothing came in here.
  private var unused: [Diagnostic] = []

  /// Evaluates the rules over the facts that a record holds.
  init(_ record: EvaluationRecord, _ selection: Set<RuleNames.Reference>?) {
    self.record = record
    charters = record.evaluator.charters.indices.map { index in
      CharterResult(record, charter: index, selection)
    }
  }

  /// The day on which the charters were evaluated.
  public var evaluatedOn: CivilDate { record.date }

  /// The declaration.
  public var declaration: Subject {
    let declaration = record.declaration
    return Subject(
      id: declaration.id, name: declaration.association?.name, source: declaration.source)
  }

  /// The authority's case file, if one was given.
  public var caseFile: Subject? {
    record.caseFile.map { Subject(id: $0.id, source: $0.source) }
  }

  /// Whether a case file was given.
  package var hasCaseFile: Bool { record.hasCaseFile }

  /// The errors and warnings of the facts and of the case file, made when they are asked for.
  public var diagnostics: [Diagnostic] {
    unused.isEmpty ? record.diagnostics : record.diagnostics + unused
  }

  /// Whether any of the ``diagnostics`` is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The report with what is wrong with case files of which nothing came into it, so that whoever has
  /// the report alone can tell that they were given.
  ///
  /// - Parameter diagnostics: What is wrong with them.
  /// - Returns: The report.
  package func telling(ofUnused diagnostics: [Diagnostic]) -> Report {
    var report = self
    report.unused += diagnostics
    return report
  }

  /// The declaration's file, or the record that it is.
  package var declarationSource: SourceText { record.declaration.source }

  /// What is wrong with the declaration's own facts, in the order of the file.
  package var factProblems: [FactProblem] { record.reading.facts.problems }

  /// The facts as the charters' vocabularies describe them.
  package var vocabulary: Vocabulary { record.evaluator.vocabulary }

  /// The facts by name.
  package var factTrie: FactTrie { record.reading.facts.trie }

  /// What is known about each fact, as the rules saw it.
  package var facts: FactStore { record.context.facts }
}
