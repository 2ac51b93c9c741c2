import CharterReports

/// Prints the version.
enum VersionVerb {
  static func run(on console: Console) -> ExitCode {
    console.write(Array("charter \(Tool.version)\n".utf8))
  }
}
