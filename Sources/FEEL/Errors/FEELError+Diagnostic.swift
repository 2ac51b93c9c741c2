package import CharterDiagnostics

extension FEELError {
  /// The error in words.
  ///
  /// - Parameter location: Where the range lies in a file.
  /// - Returns: The diagnostic.
  package func diagnostic(at location: SourceLocation?) -> Diagnostic {
    Diagnostic(id: kind.id, message: kind.message, location: location, help: kind.help)
  }
}

extension FEELError.Kind {
  /// The stable name of the kind of mistake.
  package var id: String {
    switch self {
    case .empty, .unexpected, .unterminatedString, .unterminatedComment, .invalidEscape,
      .invalidCharacter, .invalidNumber, .tooManyDigits, .invalidName, .foreignOperator,
      .invalidDefinitionName:
      "condition-syntax"
    case .unsupported, .rangeAsValue: "unsupported-feel"
    case .unknownName, .groupAsValue, .itemOutsideFilter: "unknown-fact"
    case .unknownMember(_, let type, _): type.hasFields ? "unknown-fact" : "type-mismatch"
    case .unknownFunction, .notAFunction: "unknown-function"
    case .shadowedName: "shadowed-name"
    case .circularDefinition: "circular-definition"
    case .typeMismatch, .operatorMismatch, .mixedList, .branchesDiffer, .notAList,
      .indexOnElement:
      "type-mismatch"
    case .incomparable, .chained, .disjointChoices: "incompatible-comparison"
    case .unknownChoice: "unknown-choice"
    case .notACondition: "not-a-condition"
    case .argumentCount, .unknownArgument, .duplicateArgument, .mixedArguments, .notALiteral:
      "wrong-arguments"
    case .invalidDate, .invalidDuration: "invalid-date-or-duration"
    case .tooLong, .tooDeep, .tooLarge, .tooManyErrors: "limit-exceeded"
    }
  }
}

extension FEELType {
  /// Whether the members of the type are facts.
  fileprivate var hasFields: Bool {
    switch self {
    case .record, .list(of: .record): true
    default: false
    }
  }
}
