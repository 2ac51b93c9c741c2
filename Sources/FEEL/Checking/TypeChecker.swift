import CharterDiagnostics

/// Checks the syntax of a condition against the facts and definitions, and makes its term.
///
/// An expression with an error still has a type, so that one mistake gives one error.
struct TypeChecker {
  /// A name that an enclosing quantifier or filter brings.
  enum Scope {
    /// A variable of `some` or `every`.
    case variable(String, FEELType, fact: FactID?, mayFault: Bool)

    /// The element that a filter looks at: `item` and its members.
    case item(FEELType, fact: FactID?, mayFault: Bool)

    /// Whether an element that is not known may turn out to be a fault.
    var mayFault: Bool {
      switch self {
      case .variable(_, _, _, let mayFault), .item(_, _, let mayFault): mayFault
      }
    }
  }

  var schema: FactSchema

  /// The paths of all facts, once a name was looked for among them.
  var factPaths: [String]?

  let definitions: Definitions
  let undeclaredNames: FEELCompiler.UndeclaredNames

  var errors: [FEELError] = []
  var scopes: [Scope] = []

  /// The depths of the filters whose elements were used.
  var itemUses = Seen<Int>()

  /// The facts that the expression can read.
  var facts = Seen<FactID>()

  /// What evaluating the expression takes.
  var extent = Extent()

  private var depth = 0

  /// Makes a checker.
  init(
    schema: FactSchema, definitions: Definitions,
    undeclaredNames: FEELCompiler.UndeclaredNames
  ) {
    self.schema = schema
    self.definitions = definitions
    self.undeclaredNames = undeclaredNames
  }

  mutating func report(_ kind: FEELError.Kind, _ range: SourceRange) {
    errors.append(FEELError(kind, range))
  }

  /// Counts what evaluating a definition takes.
  mutating func include(_ definition: Definition) {
    for fact in definition.facts { facts.insert(fact) }
    // Sizes multiply where definitions use each other, so they stop growing past the limit.
    extent.size = min(extent.size + definition.extent.size, FEELLimits.expandedSize + 1)
    extent.depth = max(extent.depth, depth + definition.extent.depth)
  }

  /// Checks an expression.
  mutating func check(_ syntax: Syntax) -> Checked {
    depth += 1
    defer { depth -= 1 }
    extent.size += 1
    extent.depth = max(extent.depth, depth)
    let range = syntax.range
    switch syntax.form {
    case .invalid: return .invalid(range)
    case .number(let number): return constant(number, range)
    case .text(let text): return constant(text, range)
    case .boolean(let value): return constant(value, range)
    case .temporal(let text): return temporal(text, range)
    case .name(let name): return path([Syntax.Name(text: name, range: range)], range)
    case .member(let value, let name): return member(value, name, range)
    case .list(let elements): return list(elements.map { checkValue($0) }, range)
    case .range(let lower, _, let upper, _): return self.range(lower, upper, range)
    case .call(let name, let arguments): return call(name, arguments, range)
    case .application(let callee, let arguments): return application(callee, arguments, range)
    case .negation(let operand): return negation(operand, range)
    case .arithmetic(let sign, let left, let right): return arithmetic(sign, left, right, range)
    case .comparison(let sign, let left, let right): return comparison(sign, left, right, range)
    case .conjunction(let parts): return junction(.and, parts, range)
    case .disjunction(let parts): return junction(.or, parts, range)
    case .between(let subject, let lower, let upper): return between(subject, lower, upper, range)
    case .membership(let subject, let tests): return membership(subject, tests, range)
    case .conditional(let test, let then, let otherwise):
      return conditional(test, then, otherwise, range)
    case .some(let bindings, let body): return quantifier(.or, bindings[...], body, range)
    case .every(let bindings, let body): return quantifier(.and, bindings[...], body, range)
    case .bracket(let value, let inner): return bracket(value, inner, range)
    }
  }

  /// Checks an expression that must be a value, which a range is not.
  mutating func checkValue(_ syntax: Syntax) -> Checked {
    let checked = check(syntax)
    guard case .range = checked.type else { return checked }
    report(.rangeAsValue, syntax.range)
    return .invalid(syntax.range)
  }

  /// Checks that an expression has a type and gives its term.
  mutating func require<T: Domain>(
    _ checked: Checked, _ type: FEELType, _ role: FEELError.Role, as domain: T.Type = T.self
  ) -> Term<T>? {
    guard checked.type.kind == .any || checked.type.kind == type.kind else {
      report(.typeMismatch(found: checked.type, expected: type, role), checked.range)
      return nil
    }
    return checked.term()
  }

  func constant<T: Domain>(_ value: T, _ range: SourceRange) -> Checked {
    Checked(T.kind.type, Term<T>(form: .constant(value), range: range).node, range)
  }

  /// The operation as a checked expression; without its term where a part has errors.
  func operation<T: Domain>(
    _ operation: T.Operation?, of domain: T.Type, as type: FEELType? = nil, _ range: SourceRange
  ) -> Checked {
    let type = type ?? T.kind.type
    guard let operation else { return .invalid(range, type) }
    return Checked(type, Term<T>(form: .operation(operation), range: range).node, range)
  }
}
