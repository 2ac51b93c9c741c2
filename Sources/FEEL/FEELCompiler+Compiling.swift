import CharterDiagnostics

extension FEELCompiler {
  /// Checks a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - type: The type that the value must have; `nil` allows any.
  /// - Returns: The expression, or every error that keeps the text from being one.
  package mutating func compile(
    _ source: ConditionText, expecting type: FEELType? = .boolean
  ) -> (expression: Expression?, errors: [FEELError]) {
    let (syntax, syntaxErrors) = FEELParser.parse(source)
    // What a broken text would have been is unknown.
    let result = check(syntax, in: source, expecting: syntaxErrors.isEmpty ? type : nil)
    let errors = Self.listed(syntaxErrors + result.errors, of: source, whole: syntax.range)
    guard errors.isEmpty, let node = result.checked.node else { return (nil, errors) }
    let expression = Expression(
      source: source, syntax: syntax, type: result.checked.type,
      facts: result.facts.stablySorted(by: <), node: node, definitions: definitions.list)
    return (expression, [])
  }

  /// What checking a text gives.
  struct Result {
    let checked: Checked
    let facts: [FactID]
    let extent: Extent
    let errors: [FEELError]
  }

  mutating func check(
    _ syntax: Syntax, in source: ConditionText, expecting type: FEELType?
  ) -> Result {
    var checker = TypeChecker(
      schema: schema, definitions: definitions, undeclaredNames: undeclaredNames)
    checker.factPaths = factPaths
    var checked = checker.checkValue(syntax)
    if let type { checked = checker.converted(checked, to: type) }
    schema = checker.schema
    factPaths = undeclaredNames == .refused ? checker.factPaths : nil
    let extent = checker.extent
    if extent.depth > FEELLimits.expandedDepth {
      checker.report(.tooDeep(limit: FEELLimits.expandedDepth), syntax.range)
    } else if extent.size > FEELLimits.expandedSize {
      checker.report(.tooLarge(limit: FEELLimits.expandedSize), syntax.range)
    }
    return Result(
      checked: checked, facts: checker.facts.elements, extent: extent, errors: checker.errors)
  }

  /// The errors in the order of the text, and not more than anyone reads.
  ///
  /// Where a text does not end, its quotation mark may be missing at either end, and nothing behind
  /// the first one is what it seems to be.
  static func listed(
    _ errors: [FEELError], of source: ConditionText, whole: SourceRange
  ) -> [FEELError] {
    var errors = errors
    if let open = errors.first(where: { $0.kind == .unterminatedString }),
      let place = source.text.utf8.firstIndex(of: UInt8(ascii: "\""))
    {
      let first = source.base + source.text.utf8.distance(from: source.text.startIndex, to: place)
      errors = errors.filter { $0.range.upperBound < first } + [open]
    }
    let ordered = errors.stablySorted { $0.range.lowerBound < $1.range.lowerBound }
    let limit = FEELLimits.errors
    guard ordered.count > limit else { return ordered }
    return ordered.prefix(limit) + [FEELError(.tooManyErrors(limit: limit), whole)]
  }
}

extension TypeChecker {
  /// The expression as one of a type, if it is.
  fileprivate mutating func converted(_ checked: Checked, to type: FEELType) -> Checked {
    guard checked.type.kind == .any || checked.type.kind == type.kind else {
      let error: FEELError.Kind =
        type == .boolean
        ? .notACondition(checked.type)
        : .typeMismatch(found: checked.type, expected: type, .whole)
      report(error, checked.range)
      return .invalid(checked.range, type)
    }
    guard type == .boolean, let node = checked.node else { return checked }
    return Checked(.boolean, node.term(as: Bool.self)?.node, checked.range)
  }
}
