import CharterDiagnostics
import CharterReports
import ValueCharters

/// Where a run says what it has to say: results on one side, everything else on the other.
package final class Console {
  let host: CommandHost

  /// The language of results and messages.
  let language: Language

  /// When results on the standard output are coloured.
  let color: ColorChoice

  /// What excerpts of files keep to themselves, if anything.
  let withheld: WithheldValues?

  init(
    host: CommandHost, language: Language, color: ColorChoice, withheld: WithheldValues? = nil
  ) {
    self.host = host
    self.language = language
    self.color = color
    self.withheld = withheld
  }

  /// The largest file or record that is read: 16 MiB.
  package static let inputLimit = 16 << 20

  /// The largest file that holds what many declarations or conditions need: 256 MiB.
  package static let largeInputLimit = 256 << 20

  /// This console, with some values kept out of excerpts.
  func withholding(_ values: WithheldValues) -> Console {
    Console(host: host, language: language, color: color, withheld: values)
  }

  /// This console, with files that were opened to look at them read from where they stand.
  func reading(_ inputs: [StreamInput]) -> Console {
    Console(host: host.reading(inputs), language: language, color: color)
  }

  /// This console, with a file that was read once given again.
  func keeping(_ bytes: [UInt8], of path: String) -> Console {
    Console(host: host.keeping(bytes, of: path), language: language, color: color)
  }

  /// Says what is wrong, with the lines it is about.
  ///
  /// - Parameter diagnostics: What is wrong or worth knowing.
  func say(_ diagnostics: [Diagnostic]) {
    var formatter = DiagnosticFormatter(style: .excerpt, language: language)
    if let withheld {
      let sources = diagnostics.flatMap { [$0.location] + $0.notes.map(\.location) }
        .compactMap { $0?.source }
      for source in sources {
        let record = DiagnosticFormatter.Record(source)
        if formatter.withheld[record] != nil { continue }
        formatter.withheld[record] = withheld.ranges(in: source)
      }
    }
    host.writeError(Array(formatter.format(diagnostics).utf8))
  }

  /// Says in one line what was done.
  ///
  /// - Parameter text: The line.
  func note(_ text: LocalizedText) {
    host.writeError(Array("\(text[language])\n".utf8))
  }

  /// Says that the tool itself is at fault.
  ///
  /// - Parameter what: What should not have happened.
  /// - Returns: The exit code for it.
  func fault(_ what: String) -> ExitCode {
    say([
      Diagnostic(
        id: "internal-error",
        message: LocalizedText(
          en: "\(Tool.name) \(Tool.version) is at fault: \(what); please report it",
          da: "fejlen er i \(Tool.name) \(Tool.version): \(what); meld den gerne"),
        location: nil)
    ])
    return .internalError
  }

  /// Writes results to the standard output.
  ///
  /// - Parameter bytes: The results.
  /// - Returns: Whether they arrived; a reader that went away has had enough, which is no failure.
  func write(_ bytes: [UInt8]) -> ExitCode {
    do {
      try host.writeOutput(bytes)
      return .success
    } catch .closedPipe {
      return .success
    } catch {
      say([error.diagnostic(writing: nil)])
      return .invalid
    }
  }

  /// Writes results to a file, or to the standard output.
  ///
  /// - Parameters:
  ///   - bytes: The results.
  ///   - path: The file, or `nil` for the standard output.
  /// - Returns: Whether they arrived.
  func write(_ bytes: [UInt8], to path: String?) -> ExitCode {
    guard let path else { return write(bytes) }
    do {
      try host.writeFile(path, bytes)
      return .success
    } catch {
      say([error.diagnostic(writing: path)])
      return .invalid
    }
  }

  /// Writes results behind what a file holds already.
  ///
  /// - Parameters:
  ///   - bytes: The results.
  ///   - path: The file.
  /// - Returns: Whether they arrived.
  func append(_ bytes: [UInt8], to path: String) -> ExitCode {
    do {
      try host.appendFile(path, bytes)
      return .success
    } catch {
      say([error.diagnostic(writing: path)])
      return .invalid
    }
  }

  /// The columns for text on the standard output: as wide as the terminal, within what reads well.
  var width: Int {
    let columns = host.environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return min(max(columns ?? host.terminalWidth ?? 80, 40), 100)
  }

  /// Whether text on the standard output is coloured.
  var usesColor: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      host.outputIsTerminal && (host.environment("NO_COLOR") ?? "").isEmpty
        && host.environment("TERM") != "dumb"
    }
  }
}
