/// What a run over a stream sees of the machine besides what every run does.
package struct StreamHost {
  /// Opens a file, or the standard input for `-`.
  package var open: (_ path: String) throws(FileError) -> ByteSource

  /// How many bytes a plain file has; nothing for what is none.
  ///
  /// It is not opened: whoever writes into a pipe would take that for its reader.
  package var size: (_ path: String) -> Int?

  /// Begins a file that is written whole, or leaves what was there.
  package var create: (_ path: String) throws(FileError) -> OutputFile

  /// From now on, takes notice of an interruption instead of ending the process at once.
  package var watchInterruptions: () -> Void

  /// Whether the user has interrupted the run.
  package var isInterrupted: () -> Bool

  /// Seconds since some moment in the past.
  package var seconds: () -> Double

  /// Whether a person watches the standard error.
  package var errorIsTerminal: Bool

  /// The columns of the terminal behind the standard error, if there is one.
  package var errorWidth: Int?

  /// The most bytes of a record.
  package var recordLimit: Int

  /// Makes a host of its parts.
  package init(
    open: @escaping (String) throws(FileError) -> ByteSource,
    size: @escaping (String) -> Int? = { _ in nil },
    create: @escaping (String) throws(FileError) -> OutputFile,
    watchInterruptions: @escaping () -> Void = {},
    isInterrupted: @escaping () -> Bool = { false },
    seconds: @escaping () -> Double = { 0 },
    errorIsTerminal: Bool = false,
    errorWidth: Int? = nil,
    recordLimit: Int = Console.inputLimit
  ) {
    self.open = open
    self.size = size
    self.create = create
    self.watchInterruptions = watchInterruptions
    self.isInterrupted = isInterrupted
    self.seconds = seconds
    self.errorIsTerminal = errorIsTerminal
    self.errorWidth = errorWidth
    self.recordLimit = recordLimit
  }
}
