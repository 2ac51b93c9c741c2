package import CharterDiagnostics

/// An option of a verb, as parsing, help and completions read it.
package final class Option: Sendable {
  /// The long names, without their dashes.
  package enum Name: String, CaseIterable, Sendable {
    case against
    case allowUnsettled = "allow-unsettled"
    case baseline
    case batch
    case caseFile = "case"
    case charter
    case check
    case color
    case coverage
    case crosswalk
    case error
    case facts
    case failOn = "fail-on"
    case fix
    case format
    case full
    case help
    case ignore
    case jobs
    case lang
    case on
    case output
    case resolved
    case rule
    case select
    case showSensitive = "show-sensitive"
    case stdinFilename = "stdin-filename"
    case summary
    case template
    case vocabulary
    case warn
    case writeBaseline = "write-baseline"

    /// The name as it is written on a command line.
    package var written: String { "--\(rawValue)" }
  }

  /// What an option takes.
  package enum Value: Sendable {
    /// Nothing: the option is there or not.
    case nothing

    /// Any text, such as a path or an identifier, with what shells offer for it.
    case text(placeholder: String, Completion)

    /// A day as `YYYY-MM-DD`.
    case date

    /// One of some words.
    case choice(@Sendable () -> [String])

    /// One of some words, with or without `=FILE` behind it.
    case format(@Sendable () -> [String])

    /// What stands for the value in help, or `nil` for an option that takes none.
    package var placeholder: String? {
      switch self {
      case .nothing: nil
      case .text(let placeholder, _): placeholder
      case .date: "DATE"
      case .choice(let words): words().joined(separator: "|")
      case .format(let words): words().joined(separator: "|") + "[=FILE]"
      }
    }
  }

  /// The long name.
  package let name: Name

  /// The letter of the short form, if there is one.
  package let short: Character?

  /// What it takes.
  package let value: Value

  /// Whether it may be given several times.
  package let isRepeatable: Bool

  /// What it does, in one phrase.
  package var summary: LocalizedText { makeSummary() }

  // Most runs want no help.
  private let makeSummary: @Sendable () -> LocalizedText

  init(
    _ name: Name, short: Character? = nil, value: Value = .nothing, isRepeatable: Bool = false,
    _ summary: @autoclosure @escaping @Sendable () -> LocalizedText
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.isRepeatable = isRepeatable
    makeSummary = summary
  }
}
