import CharterDiagnostics
import CharterLint
import ValueCharters

/// The files of charter tests that a command line names, by themselves or by their folders.
struct CharterTestFiles {
  /// The files, each once.
  private(set) var sources: [SourceText] = []

  /// Whether something that was named could not be read.
  private(set) var code = ExitCode.success

  /// Reads the files.
  ///
  /// - Parameters:
  ///   - paths: What the command line names; nothing means the current folder.
  ///   - console: What says what cannot be read.
  init(_ paths: [String], on console: Console) {
    let inputs = Inputs(console)
    var seen: Set<ProjectPath> = []
    for path in paths.isEmpty ? ["."] : paths {
      let files = path == "-" || !console.host.isFolder(path) ? [path] : walk(path, on: console)
      for file in files where seen.insert(ProjectPath(file)).inserted {
        if let source = inputs.read(file) { sources.append(source) } else { code = .invalid }
      }
    }
  }

  private mutating func walk(_ path: String, on console: Console) -> [String] {
    var walk = FolderWalk(console.host, for: .charterTest)
    let isEmpty = !walk.walk(path)
    console.say(walk.diagnostics)
    if !walk.diagnostics.isEmpty {
      code = .invalid
    } else if isEmpty {
      console.say([Self.nothing(in: path)])
      code = .invalid
    }
    return walk.paths
  }

  private static func nothing(in folder: String) -> Diagnostic {
    Diagnostic(
      id: "file-not-found",
      message: LocalizedText(
        en: "'\(folder)' holds no charter test", da: "'\(folder)' indeholder ingen charterprøve"),
      location: nil,
      help: LocalizedText(
        en: "they are named like 'ours.charter-test.json5'",
        da: "de hedder som 'vores.charter-test.json5'"))
  }
}

extension CommandHost {
  /// Whether a path leads to a folder.
  fileprivate func isFolder(_ path: String) -> Bool {
    do throws(FileError) {
      // Reading no byte of a file is enough to tell.
      _ = try readFile(path, 0)
      return false
    } catch {
      return error == .isDirectory
    }
  }
}
