import CharterDiagnostics

/// Reads files and the standard input, and says what cannot be read.
struct Inputs {
  private let console: Console
  private let standardInputName: String

  init(_ console: Console, standardInputName: String? = nil) {
    self.console = console
    self.standardInputName = standardInputName ?? "<stdin>"
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The path, or `-` for the standard input.
  ///   - limit: The most bytes to read.
  /// - Returns: The text, or `nil` when it cannot be read, which has been said.
  func read(_ path: String, limit: Int = Console.inputLimit) -> SourceText? {
    let name = path == "-" ? standardInputName : path
    do {
      let bytes =
        path == "-"
        ? try console.host.readStandardInput(limit) : try console.host.readFile(path, limit)
      return SourceText(path: name, bytes: bytes)
    } catch {
      console.say([error.diagnostic(reading: name)])
      return nil
    }
  }
}
