package import CharterDiagnostics

/// What the command can do, as parsing, help and completions read it.
package final class Verb: Sendable {
  /// The names, as written on a command line.
  package enum Name: String, CaseIterable, Sendable {
    case check
    case explain
    case questions
    case test
    case render
    case eval
    case lint
    case fmt
    case rules
    case schema
    case completions
    case version
    case help
  }

  /// A use of the verb that is worth showing.
  package struct Example: Sendable {
    /// The command line.
    package let command: String

    /// What it is for.
    package let purpose: LocalizedText

    init(_ command: String, _ purpose: LocalizedText) {
      self.command = command
      self.purpose = purpose
    }
  }

  /// The name.
  package let name: Name

  /// What it does, in one phrase.
  package var summary: LocalizedText { makeSummary() }

  /// What else one should know, in a few sentences.
  package var discussion: LocalizedText { makeDiscussion() }

  /// What may stand behind `charter`, one form a line.
  package let synopsis: [String]

  /// The largest number of operands, or `nil` for any number.
  package let maximumOperands: Int?

  /// What shells offer for each operand; the last one goes for all that follow.
  package var operands: [Completion] { makeOperands() }

  /// The options, in the order in which help lists them.
  package let options: [Option]

  /// Examples.
  package var examples: [Example] { makeExamples() }

  // Most runs want no help, and nothing to complete.
  private let makeSummary: @Sendable () -> LocalizedText
  private let makeDiscussion: @Sendable () -> LocalizedText
  private let makeOperands: @Sendable () -> [Completion]
  private let makeExamples: @Sendable () -> [Example]

  init(
    name: Name, summary: @autoclosure @escaping @Sendable () -> LocalizedText,
    discussion: @autoclosure @escaping @Sendable () -> LocalizedText, synopsis: [String],
    maximumOperands: Int?, operands: @autoclosure @escaping @Sendable () -> [Completion],
    options: [Option], examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.name = name
    makeSummary = summary
    makeDiscussion = discussion
    self.synopsis = synopsis
    self.maximumOperands = maximumOperands
    makeOperands = operands
    self.options = options
    makeExamples = examples
  }

  /// The row of a verb.
  ///
  /// - Parameter name: The verb's name.
  /// - Returns: What the verb is and takes.
  package static func named(_ name: Name) -> Verb {
    switch name {
    case .check: .check
    case .explain: .explain
    case .questions: .questions
    case .test: .test
    case .render: .render
    case .eval: .eval
    case .lint: .lint
    case .fmt: .fmt
    case .rules: .rules
    case .schema: .schema
    case .completions: .completions
    case .version: .version
    case .help: .help
    }
  }

  /// The option of a long name, if the verb has it.
  ///
  /// - Parameter name: The option's name.
  /// - Returns: The option, or `nil`.
  package func option(_ name: Option.Name) -> Option? {
    options.first { $0.name == name }
  }

  /// The option of a name as written behind two hyphens, if the verb has it.
  ///
  /// The few names of a verb are compared one by one: looking all names up takes a table of them.
  func option(written name: String) -> Option? {
    options.first { $0.name.rawValue == name }
  }
}
