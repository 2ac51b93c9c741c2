import CharterDiagnostics

/// A shell that can complete the command.
package enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script that tells the shell how.
  ///
  /// - Parameters:
  ///   - charters: The ids of charters to offer.
  ///   - language: The language of the descriptions that the shell shows.
  /// - Returns: The text of the script.
  func script(offering charters: [String], in language: Language) -> String {
    switch self {
    case .bash: BashCompletions.script(offering: charters)
    case .zsh: ZshCompletions(offering: charters, in: language).script()
    case .fish: FishCompletions(offering: charters, in: language).script()
    }
  }
}

extension Option {
  /// The forms of the option, as they stand on a command line.
  var forms: [String] {
    [name.written] + (short.map { ["-\($0)"] } ?? [])
  }

  /// What shells offer as its value, or `nil` where it takes none.
  var completion: Completion? {
    switch value {
    case .nothing: nil
    case .text(_, let completion): completion
    case .date: .nothing
    case .choice(let words), .format(let words): .words(words())
    }
  }
}

extension String {
  /// The text between single quotes, as `sh`, bash and zsh read it.
  var quotedForShell: String {
    "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
