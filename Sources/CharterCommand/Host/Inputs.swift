import CharterDiagnostics

/// Reads files and the standard input, and says what cannot be read.
struct Inputs {
  private let console: Console
  private let standardInputName: String?

  init(_ console: Console, standardInputName: String? = nil) {
    self.console = console
    self.standardInputName = standardInputName
  }

  /// The name of a file in messages.
  ///
  /// - Parameters:
  ///   - path: The path, or `-` for the standard input.
  ///   - standardInputName: The name that the standard input was given, if it was.
  /// - Returns: The name.
  static func name(of path: String, standardInputName: String?) -> String {
    path == "-" ? standardInputName ?? "<stdin>" : path
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The path, or `-` for the standard input.
  ///   - limit: The most bytes to read.
  /// - Returns: The text, or `nil` when it cannot be read, which has been said.
  func read(_ path: String, limit: Int = Console.inputLimit) -> SourceText? {
    do {
      return try text(of: path, limit: limit)
    } catch {
      console.say([error.diagnostic(reading: name(of: path))])
      return nil
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The path, or `-` for the standard input.
  ///   - limit: The most bytes to read.
  /// - Returns: The text.
  /// - Throws: Why it cannot be read.
  func text(of path: String, limit: Int = Console.inputLimit) throws(FileError) -> SourceText {
    SourceText(path: name(of: path), bytes: try console.host.contents(of: path, limit))
  }

  /// The name of a file in messages.
  ///
  /// - Parameter path: The path, or `-` for the standard input.
  /// - Returns: The name.
  func name(of path: String) -> String {
    Self.name(of: path, standardInputName: standardInputName)
  }
}

extension CommandHost {
  /// Reads a file, or the standard input where the path is `-`, up to a number of bytes.
  func contents(of path: String, _ limit: Int = Console.inputLimit) throws(FileError) -> [UInt8] {
    path == "-" ? try readStandardInput(limit) : try readFile(path, limit)
  }

  /// This host, with a file that was read once given again.
  func keeping(_ bytes: [UInt8], of path: String) -> CommandHost {
    var host = self
    if path == "-" {
      host.readStandardInput = { _ throws(FileError) in bytes }
    } else {
      host.readFile = { other, limit throws(FileError) in
        other == path ? bytes : try readFile(other, limit)
      }
    }
    return host
  }
}
