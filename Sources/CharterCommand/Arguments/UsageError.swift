/// What is wrong with a command line.
package enum UsageError: Error, Sendable {
  /// There is no verb.
  case missingVerb

  /// There is no such verb.
  case unknownVerb(String)

  /// An option stands before its verb.
  case optionBeforeVerb(String, verb: String)

  /// The verb has no such option.
  case unknownOption(String, verb: Verb)

  /// An option lacks its value.
  case missingValue(Option, written: String)

  /// An option that takes no value has one.
  case unexpectedValue(String, option: String)

  /// An option is given twice.
  case repeatedOption(String)

  /// A value is not one of the words it may be.
  case unknownChoice(String, option: String, choices: [String])

  /// A value is no day.
  case invalidDate(String, option: String)

  /// A value is not a number from 1.
  case invalidCount(String, option: String)

  /// A part of the command line makes no sense for a stream of declarations.
  case notForStreams(String)

  /// There is no such lint rule; `nil` stands for the operand.
  case unknownRule(String, option: String?)

  /// An operand is not one of the words it may be.
  case unknownWord(String, among: [String], verb: Verb)

  /// The verb lacks something to work on.
  case missingOperand(String, verb: Verb)

  /// There is more to work on than the verb takes.
  case unexpectedOperand(String, verb: Verb)

  /// The verb lacks an option.
  case missingOption(Option, verb: Verb)

  /// Two parts of the command line exclude each other.
  case exclusive(String, String)

  /// Two results want the same place.
  case sameDestination(String?)

  /// A result would overwrite what is read.
  case destinationIsInput(String)

  /// The standard input is wanted twice.
  case repeatedStandardInput
}
