import CharterReports

/// One result of a run over a stream: a file, or the standard output.
final class StreamOutput {
  /// The format.
  let format: ReportFormat

  /// The file, or `nil` for the standard output.
  let path: String?

  /// Writes report by report; `nil` for a summary.
  let renderer: RecordRenderer?

  private let console: Console
  private var file: OutputFile?
  private var isOpen = true
  private var hasReports = false

  /// Whether results still arrive.
  var isWritable: Bool { isOpen }

  /// Whether something could not be written.
  private(set) var code = ExitCode.success

  init(
    _ format: ReportFormat, _ path: String?, _ renderer: RecordRenderer?, on console: Console
  ) {
    self.format = format
    self.path = path
    self.renderer = renderer
    self.console = console
    guard let path else {
      write(renderer?.head ?? [])
      return
    }
    attempt { () throws(FileError) in file = try console.host.stream.create(path) }
    write(renderer?.head ?? [])
  }

  /// Writes reports.
  func write(reports: [UInt8]) {
    guard let renderer, !reports.isEmpty else { return }
    // What stands between two reports stands before each of them.
    let first = hasReports ? 0 : renderer.separator.count
    hasReports = true
    write(first == 0 ? reports : Array(reports.dropFirst(first)))
  }

  /// Writes some bytes.
  func write(_ bytes: [UInt8]) {
    guard isOpen, !bytes.isEmpty else { return }
    attempt { () throws(FileError) in
      if let file { try file.write(bytes) } else { try console.host.writeOutput(bytes) }
    }
  }

  /// Ends the result; a file gets its name only when it is whole.
  ///
  /// - Parameter isComplete: Whether all of the stream was read.
  func finish(isComplete: Bool) {
    guard isOpen else { return }
    if path == nil || isComplete { write(renderer?.tail ?? []) }
    guard isOpen, let file else { return }
    if isComplete {
      attempt { () throws(FileError) in try file.finish() }
    } else {
      file.discard()
    }
    isOpen = false
  }

  private func attempt(_ body: () throws(FileError) -> Void) {
    do throws(FileError) {
      try body()
    } catch {
      isOpen = false
      file?.discard()
      file = nil
      // Whoever went away has had enough, which is no failure.
      if path == nil, error == .closedPipe { return }
      console.say([error.diagnostic(writing: path)])
      code = .invalid
    }
  }
}
