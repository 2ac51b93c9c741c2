import CharterCommand
import FEEL

/// A machine without files, which takes down what a run of the command tries to touch.
final class ClosedMachine {
  /// What was touched: the file, or what stands for it.
  private(set) var touched: [String] = []

  /// What was written to the standard output.
  private(set) var output: [UInt8] = []

  /// What was written to the standard error.
  private(set) var errors: [UInt8] = []

  /// The machine as the command sees it.
  var host: CommandHost {
    CommandHost(
      readFile: { path, _ throws(FileError) in throw self.touch(path) },
      listFolder: { path throws(FileError) in throw self.touch(path) },
      readStandardInput: { _ throws(FileError) in throw self.touch("<stdin>") },
      writeFile: { path, _ throws(FileError) in throw self.touch(path) },
      writeOutput: { self.output += $0 },
      writeError: { self.errors += $0 },
      environment: { _ in nil },
      today: { CivilDate("2026-03-02") },
      performConcurrently: { count, body in for index in 0..<count { body(index) } },
      stream: StreamHost(
        open: { path throws(FileError) in throw self.touch(path) },
        create: { path throws(FileError) in throw self.touch(path) }))
  }

  private func touch(_ path: String) -> FileError {
    touched.append(path)
    return .permissionDenied
  }
}
