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
    try evaluate(read(declaration), case: caseFile, on: date, options: options)
  }

  /// Evaluates a declaration straight from its bytes, which are read once.
  ///
  /// It is the same as to read a ``Declaration`` and to evaluate that, only faster.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, strict JSON.
  ///   - path: The path for messages.
  ///   - caseFile: The authority's case file, if there is one.
  ///   - date: The evaluation date; `nil`, which an impossible date gives, is refused.
  ///   - options: What to look at and to tell.
  /// - Returns: What was found.
  /// - Throws: Everything that is wrong with the frame of the declaration, or why the request makes
  ///   no sense.
  public func evaluate(
    json bytes: [UInt8], path: String = "declaration.json", case caseFile: CaseFile? = nil,
    on date: CivilDate?, options: Options = Options()
  ) throws(LoadingError) -> Report {
    let reading = try read(SourceText(path: path, bytes: bytes)).get()
    do throws(EvaluationError) {
      return try evaluate(reading, case: caseFile, on: date, options: options)
    } catch {
      throw LoadingError([error.diagnostic])
    }
  }

  /// Evaluates a declaration with some of its facts changed, as charter tests do.
  package func evaluate(
    _ declaration: Declaration, changes: [FactChange], case caseFile: CaseFile?,
    on date: CivilDate?, options: Options = Options()
  ) throws(EvaluationError) -> Report {
    var facts = read(declaration).facts
    for change in changes { facts.apply(change) }
    let reading = DeclarationReading(declaration: declaration, facts: facts)
    return try evaluate(reading, case: caseFile, on: date, options: options)
  }

  /// Evaluates a declaration whose facts are read.
  package func evaluate(
    _ reading: DeclarationReading, case caseFile: CaseFile?, on date: CivilDate?,
    options: Options = Options()
  ) throws(EvaluationError) -> Report {
    guard let date else { throw .noSuchDay }
    let selection = try selection(options.rules)
    let record = EvaluationRecord(
      evaluator: self, reading, caseFile: caseFile, options: options, date: date)
    return Report(record, selection)
  }

  /// What makes every evaluation with some options pointless, if anything does.
  package func error(in options: Options, on date: CivilDate?) -> EvaluationError? {
    if date == nil { return .noSuchDay }
    do throws(EvaluationError) {
      _ = try selection(options.rules)
      return nil
    } catch {
      return error
    }
  }

  /// Finds the selected rules; `nil` means all.
  ///
  /// - Parameter names: The names of rules.
  /// - Returns: The rules.
  /// - Throws: ``EvaluationError`` for a name that is unknown or not of one rule alone.
  package func selection(
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
