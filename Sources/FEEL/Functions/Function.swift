import CharterDiagnostics

// Objects rather than values: the runtime makes a type for the arrays of each kind of value, and one
// for those of all classes.

/// A function of the condition language.
final class Function: Sendable {
  /// The name.
  let name: Name

  /// The kind of the result, where every call gives the same.
  let result: FEELType.Kind

  /// The ways of calling it, at least one; the first is the usual one.
  let signatures: [Signature]

  /// Makes a function.
  init(_ name: Name, result: FEELType.Kind, signatures: [Signature]) {
    self.name = name
    self.result = result
    self.signatures = signatures
  }
}

extension Function {
  /// The names of the functions, by family; they may have spaces.
  enum Name: String, CaseIterable, Sendable {
    // Conditions.
    case not
    case all
    case any

    // Numbers.
    case abs
    case floor
    case ceiling
    case modulo

    // Texts.
    case contains
    case startsWith = "starts with"
    case endsWith = "ends with"
    case stringLength = "string length"

    // Lists.
    case count
    case sum
    case min
    case max
    case listContains = "list contains"
    case distinctValues = "distinct values"

    // Dates and durations.
    case date
    case duration
    case yearsAndMonthsDuration = "years and months duration"
    case today

    /// The name that is written so, if there is one.
    static func written(_ text: String) -> Name? {
      // One after the other, as `init(rawValue:)` makes a dictionary of so many.
      allCases.first { $0.rawValue == text }
    }
  }
}

/// One way of calling a function.
final class Signature: Sendable {
  /// The names of the parameters.
  let parameters: [String]

  /// How many of the parameters must be given.
  let requiredCount: Int

  /// Whether any number of further arguments may be given.
  let isVariadic: Bool

  /// Checks the arguments, which are as many as are accepted, and makes the term.
  let check: @Sendable (inout TypeChecker, CheckedCall) -> Checked

  /// Makes a signature.
  init(
    _ parameters: [String], requiredCount: Int? = nil, isVariadic: Bool = false,
    check: @escaping @Sendable (inout TypeChecker, CheckedCall) -> Checked
  ) {
    self.parameters = parameters
    self.requiredCount = requiredCount ?? parameters.count
    self.isVariadic = isVariadic
    self.check = check
  }

  /// Makes the signature of a strict function.
  convenience init(_ parameters: [String], requiredCount: Int? = nil, _ overloads: [Overload]) {
    self.init(parameters, requiredCount: requiredCount) { checker, call in
      checker.resolve(overloads, call.arguments, call.range) { overload in
        call.mismatch(overload.operands)
      }
    }
  }

  /// Whether the function can be called with so many arguments.
  func accepts(_ count: Int) -> Bool {
    count >= requiredCount && (isVariadic || count <= parameters.count)
  }
}

/// A call whose arguments are checked and in the order of the parameters.
struct CheckedCall: Sendable {
  let function: String
  let parameters: [String]
  let arguments: [Checked]
  let range: SourceRange

  /// The place of an argument, for messages.
  func role(of index: Int) -> FEELError.Role {
    .argument(parameters[min(index, parameters.count - 1)], of: function)
  }

  /// The error that the first argument of another kind than expected is.
  func mismatch(_ expected: [FEELType.Kind]) -> (FEELError.Kind, SourceRange)? {
    for (index, (argument, kind)) in zip(arguments, expected).enumerated()
    where argument.type.kind != kind && argument.type.kind != .any {
      let error = FEELError.Kind.typeMismatch(
        found: argument.type, expected: kind.type, role(of: index))
      return (error, argument.range)
    }
    return nil
  }
}
