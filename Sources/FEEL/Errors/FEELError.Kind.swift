extension FEELError {
  /// The mistakes that a condition can contain.
  package enum Kind: Hashable, Sendable {
    // The text.

    /// There is nothing but space and comments.
    case empty
    /// Something else was expected here.
    case unexpected(found: String, expected: Expectation)
    /// A string has no closing quote on its line.
    case unterminatedString
    /// A comment has no end.
    case unterminatedComment
    /// A backslash is followed by something that has no meaning.
    case invalidEscape(String)
    /// A character that means nothing here.
    case invalidCharacter(String)
    /// A number that is not written as one.
    case invalidNumber(String)
    /// A number has more digits than are kept.
    case tooManyDigits(String)
    /// A name holds other letters than a–z.
    case invalidName(String)
    /// Another language's way of writing something.
    case foreignOperator(String, feel: String)
    /// A feature of FEEL that conditions leave out.
    case unsupported(Feature)

    // Names.

    /// No fact, definition or variable has the name.
    case unknownName(String, nearest: String?)
    /// The name of a group of facts stands where a value is needed.
    case groupAsValue(String)
    /// No function has the name.
    case unknownFunction(String, nearest: String?)
    /// Something that is no function name is called.
    case notAFunction(FEELType)
    /// Values of the type have no member of the name.
    case unknownMember(String, of: FEELType, nearest: String?)
    /// `item` stands outside a filter.
    case itemOutsideFilter
    /// A name hides another one.
    case shadowedName(String, Named)
    /// A definition's name is not one.
    case invalidDefinitionName(String)
    /// Definitions need each other; the first name stands at the end again.
    case circularDefinition([String])

    // Types.

    /// A value has another type than its place needs.
    case typeMismatch(found: FEELType, expected: FEELType, Role)
    /// An operator does not work on these types.
    case operatorMismatch(String, left: FEELType, right: FEELType)
    /// Two types cannot be compared so.
    case incomparable(String, left: FEELType, right: FEELType)
    /// The result of a comparison is compared with a value.
    case chained(String, left: FEELType, right: FEELType)
    /// The elements of a list have different types.
    case mixedList(first: FEELType, other: FEELType)
    /// The branches of an `if` have different types.
    case branchesDiffer(FEELType, FEELType)
    /// A text is compared with a choice that has no such choice.
    case unknownChoice(String, fact: String?, nearest: String?)
    /// Two choices that have no choice in common are compared.
    case disjointChoices
    /// A condition is needed and something else is written.
    case notACondition(FEELType)
    /// A bracket stands after something that is no list.
    case notAList(FEELType)
    /// A position in a list depends on the list's elements.
    case indexOnElement
    /// A range stands somewhere else than after `in`.
    case rangeAsValue

    // Arguments.

    /// A function is called with too few or too many arguments.
    case argumentCount(function: String, parameters: [String], found: Int)
    /// A function has no parameter of the name.
    case unknownArgument(function: String, name: String, nearest: String?)
    /// An argument is given twice.
    case duplicateArgument(function: String, name: String)
    /// Named and positional arguments are mixed.
    case mixedArguments(function: String)
    /// An argument must be written out as text.
    case notALiteral(function: String)

    // Dates and durations.

    /// A text is no date.
    case invalidDate(String)
    /// A text is no duration.
    case invalidDuration(String)

    // Limits.

    /// The text has too many bytes.
    case tooLong(limit: Int)
    /// Expressions are nested too deeply.
    case tooDeep(limit: Int)
    /// The condition with its definitions has too many parts.
    case tooLarge(limit: Int)
    /// There are more errors than are listed.
    case tooManyErrors(limit: Int)
  }
}
