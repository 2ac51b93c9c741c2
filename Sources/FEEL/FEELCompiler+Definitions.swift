import CharterDiagnostics

extension FEELCompiler {
  /// Takes in named expressions, in any order; the compiler's conditions may use them.
  ///
  /// - Parameter definitions: The names and texts.
  /// - Returns: Every error of every definition.
  package mutating func define(
    _ definitions: [(name: String, source: ConditionText)]
  ) -> [FEELError] {
    var errors: [FEELError] = []
    var graph = DefinitionGraph()
    for (name, source) in definitions {
      let (syntax, syntaxErrors) = FEELParser.parse(source)
      errors += Self.listed(syntaxErrors, of: source, whole: syntax.range)
      if let kind = nameError(name) { errors.append(FEELError(kind, syntax.range)) }
      graph.add(name, source, syntax, isValid: syntaxErrors.isEmpty)
    }
    let (ordered, cycles) = graph.ordered()
    for cycle in cycles {
      errors.append(FEELError(.circularDefinition(cycle.names), cycle.range))
    }
    for entry in ordered { errors += define(entry) }
    return errors.stablySorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func nameError(_ name: String) -> FEELError.Kind? {
    if !Self.isName(name) || Self.isReserved(name) { return .invalidDefinitionName(name) }
    return schema.hasRoot(name) ? .shadowedName(name, .fact) : nil
  }

  /// Whether a checked text that is not known may turn out to be a fault.
  private func mayFault(_ checked: Checked) -> Bool {
    TypeChecker(schema: schema, definitions: definitions, undeclaredNames: undeclaredNames)
      .mayFault(checked)
  }

  private mutating func define(_ entry: DefinitionGraph.Entry) -> [FEELError] {
    let whole = entry.syntax.range
    guard !entry.isCircular else {
      definitions.append(
        Definition(
          name: entry.name, source: entry.source, range: whole, type: .any, node: nil,
          grounds: nil, facts: [], mayFault: false, extent: Extent()))
      return []
    }
    let result = check(entry.syntax, in: entry.source, expecting: nil)
    let isValid = entry.isValid && result.errors.isEmpty
    let node = isValid ? result.checked.node : nil
    definitions.append(
      Definition(
        name: entry.name, source: entry.source, range: whole,
        // What a broken definition would have been is unknown; its users are not to blame.
        type: isValid ? result.checked.type : .any,
        node: node, grounds: node.map { Grounds($0) }, facts: result.facts,
        mayFault: mayFault(result.checked), extent: isValid ? result.extent : Extent()))
    if entry.isValid { return Self.listed(result.errors, of: entry.source, whole: whole) }
    // Those in its syntax were told when it was parsed, and may explain the others.
    let known = FEELParser.parse(entry.source).errors
    return Self.listed(known + result.errors, of: entry.source, whole: whole)
      .filter { !known.contains($0) }
  }
}
