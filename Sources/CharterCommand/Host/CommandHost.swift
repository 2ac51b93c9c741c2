package import FEEL

/// What the command sees of the machine: files, streams, the environment and the date.
///
/// Everything that a run touches outside its arguments goes through here, so that a test can put a
/// dictionary in place of the disk.
package struct CommandHost {
  /// Reads a file, up to a number of bytes.
  package var readFile: (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]

  /// Lists a folder.
  package var listFolder: (_ path: String) throws(FileError) -> Folder

  /// Reads the standard input to its end, up to a number of bytes.
  package var readStandardInput: (_ limit: Int) throws(FileError) -> [UInt8]

  /// Writes a file whole, or leaves what was there.
  package var writeFile: (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Void

  /// Writes a file whole, with what it holds already before what is added.
  package var appendFile: (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Void

  /// One name for all the paths of a file, whether it is there or not.
  package var identity: (_ path: String) -> String = { $0 }

  /// How many folders are above the current one, if that can be told.
  package var foldersAbove: () -> Int? = { nil }

  /// Ends the process where there is one to end, and otherwise gives the code back.
  ///
  /// Who is done and holds much can call it: a process that ends need not take apart what it built.
  package var end: (ExitCode) -> ExitCode = { $0 }

  /// The charters that come with the command.
  package var shipped = ShippedCharters.none

  /// Writes to the standard output.
  package var writeOutput: (_ bytes: [UInt8]) throws(FileError) -> Void

  /// Writes to the standard error, as far as that is possible.
  package var writeError: (_ bytes: [UInt8]) -> Void

  /// The value of an environment variable.
  package var environment: (_ name: String) -> String?

  /// The local civil date, if the clock can be read.
  package var today: () -> CivilDate?

  /// Calls a function once for each number from zero to below a count, several at a time.
  package var performConcurrently: (_ count: Int, _ body: @escaping @Sendable (Int) -> Void) -> Void

  /// What a run over a stream sees besides.
  package var stream: StreamHost

  /// Whether a person watches the standard output.
  package var outputIsTerminal: Bool

  /// The columns of the terminal, if there is one.
  package var terminalWidth: Int?

  /// Makes a host of its parts.
  ///
  /// - Parameters:
  ///   - readFile: Reads a file.
  ///   - listFolder: Lists a folder.
  ///   - readStandardInput: Reads the standard input.
  ///   - writeFile: Writes a file whole.
  ///   - writeOutput: Writes to the standard output.
  ///   - writeError: Writes to the standard error.
  ///   - environment: Looks up an environment variable.
  ///   - today: Tells the local civil date.
  ///   - performConcurrently: Calls a function for each number, several at a time.
  ///   - stream: What a run over a stream sees besides.
  ///   - outputIsTerminal: Whether a person watches the standard output.
  ///   - terminalWidth: The columns of the terminal.
  package init(
    readFile: @escaping (String, Int) throws(FileError) -> [UInt8],
    listFolder: @escaping (String) throws(FileError) -> Folder,
    readStandardInput: @escaping (Int) throws(FileError) -> [UInt8],
    writeFile: @escaping (String, [UInt8]) throws(FileError) -> Void,
    writeOutput: @escaping ([UInt8]) throws(FileError) -> Void,
    writeError: @escaping ([UInt8]) -> Void,
    environment: @escaping (String) -> String?,
    today: @escaping () -> CivilDate?,
    performConcurrently: @escaping (Int, @escaping @Sendable (Int) -> Void) -> Void,
    stream: StreamHost,
    outputIsTerminal: Bool = false,
    terminalWidth: Int? = nil
  ) {
    self.readFile = readFile
    self.listFolder = listFolder
    self.readStandardInput = readStandardInput
    self.writeFile = writeFile
    appendFile = { path, bytes throws(FileError) in
      var content: [UInt8] = []
      do throws(FileError) {
        content = try readFile(path, Console.inputLimit)
      } catch .notFound {}
      try writeFile(path, content + bytes)
    }
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.environment = environment
    self.today = today
    self.performConcurrently = performConcurrently
    self.stream = stream
    self.outputIsTerminal = outputIsTerminal
    self.terminalWidth = terminalWidth
  }
}
