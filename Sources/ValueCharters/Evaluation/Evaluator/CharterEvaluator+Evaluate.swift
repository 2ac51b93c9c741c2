import CharterDiagnostics
public import FEEL

extension CharterEvaluator {
  /// Evaluates a declaration.
  ///
  /// - Parameters:
  ///   - declaration: The declaration.
  ///   - caseFile: The authority's case file, if there is one.
  ///   - date: The evaluation date; `nil`, which an impossible date gives, is refused.
  ///   - options: What to look at and to tell.
  /// - Returns: What was found. What is wrong with the declaration or with the case file is told in
  ///   it, and all that could be evaluated is.
  /// - Throws: Why the request makes no sense.
  public func evaluate(
    _ declaration: Declaration, case caseFile: CaseFile? = nil, on date: CivilDate?,
    options: Options = Options()
  ) throws(EvaluationError) -> Report {
    try evaluate(declaration, changes: [], case: caseFile, on: date, options: options)
  }

  /// Evaluates a declaration with some of its facts changed, as charter tests do.
  package func evaluate(
    _ declaration: Declaration, changes: [FactChange], case caseFile: CaseFile?,
    on date: CivilDate?, options: Options = Options()
  ) throws(EvaluationError) -> Report {
    guard let date else { throw .noSuchDay }
    let selection = try selection(options.rules)
    let record = record(of: declaration, changes, caseFile, on: date, options)
    return Report(record, selection)
  }

  /// Puts together all that an evaluation looks at.
  private func record(
    of declaration: Declaration, _ changes: [FactChange], _ caseFile: CaseFile?,
    on date: CivilDate, _ options: Options
  ) -> EvaluationRecord {
    var declared = blankReading
    declared.read(declaration)
    for change in changes { declared.apply(change) }
    // A case about another declaration says nothing of this one.
    let ownCase = caseFile.flatMap { $0.isAbout(declaration) ? $0 : nil }
    let caseRecord =
      ownCase.map { CaseRecord($0, on: date, vocabulary, ruleNames) } ?? .empty
    let recorded = ownCase.map { caseFile in
      var reading = blankReading
      reading.readAuthorityFacts(of: caseFile)
      return reading
    }
    return EvaluationRecord(
      evaluator: self, declaration: declaration, caseFile: caseFile, options: options, date: date,
      declared: declared, recorded: recorded, caseRecord: caseRecord,
      facts: EstablishedFacts(
        declared: declared, recorded: recorded, judgements: caseRecord.judgements, on: date,
        factRules))
  }

  /// Finds the selected rules; `nil` means all.
  private func selection(
    _ names: [String]?
  ) throws(EvaluationError) -> Set<RuleNames.Reference>? {
    guard let names else { return nil }
    var selection: Set<RuleNames.Reference> = []
    for name in names {
      switch ruleNames.lookup(name) {
      case .found(let rule): selection.insert(rule)
      case .ambiguous(let names): throw .ambiguousRule(name, names: names)
      case .unknown(let nearest): throw .unknownRule(name, nearest: nearest)
      }
    }
    return selection
  }
}
