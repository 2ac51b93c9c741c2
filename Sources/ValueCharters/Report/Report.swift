public import CharterDiagnostics
public import FEEL

/// What a declaration shows against some charters on one day.
///
/// A report is an indication with open questions and next steps. It holds no score and no decision.
public struct Report: Sendable {
  /// The day on which the charters were evaluated.
  public let evaluatedOn: CivilDate

  /// The declaration.
  public let declaration: Subject

  /// The authority's case file, if one was given.
  public let caseFile: Subject?

  /// The errors and warnings of the declaration and of the case file.
  public let diagnostics: [Diagnostic]

  /// What was found, one result a charter, in the order in which they were given.
  public let charters: [CharterResult]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - evaluatedOn: The day on which the charters were evaluated.
  ///   - declaration: The declaration.
  ///   - caseFile: The authority's case file.
  ///   - diagnostics: The errors and warnings of the two files.
  ///   - charters: What was found.
  public init(
    evaluatedOn: CivilDate,
    declaration: Subject,
    caseFile: Subject?,
    diagnostics: [Diagnostic],
    charters: [CharterResult]
  ) {
    self.evaluatedOn = evaluatedOn
    self.declaration = declaration
    self.caseFile = caseFile
    self.diagnostics = diagnostics
    self.charters = charters
  }
}
