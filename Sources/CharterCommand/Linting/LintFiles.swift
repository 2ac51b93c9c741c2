import CharterDiagnostics
import ValueCharters

/// The files that a command line names, by themselves or by their folders.
struct LintFiles {
  /// The files, each once.
  private(set) var sources: [SourceText] = []

  /// Whether something that was named could not be read.
  private(set) var code = ExitCode.success

  /// Reads the files.
  ///
  /// - Parameters:
  ///   - paths: What the command line names; nothing means the current folder.
  ///   - console: What says what cannot be read.
  ///   - standardInputName: What the standard input is called.
  init(_ paths: [String], on console: Console, standardInputName: String?) {
    let inputs = Inputs(console, standardInputName: standardInputName)
    var seen: Set<String> = []
    for path in paths.isEmpty ? ["."] : paths {
      if path == "-" {
        take(inputs.read(path))
        continue
      }
      do throws(FileError) {
        let bytes = try console.host.readFile(path, Console.inputLimit)
        if seen.insert(ProjectPath(path).text).inserted {
          sources.append(SourceText(path: path, bytes: bytes))
        }
      } catch .isDirectory {
        walk(path, on: console, &seen)
      } catch {
        console.say([error.diagnostic(reading: path)])
        code = .invalid
      }
    }
  }

  private mutating func take(_ source: SourceText?) {
    if let source { sources.append(source) } else { code = .invalid }
  }

  private mutating func walk(_ path: String, on console: Console, _ seen: inout Set<String>) {
    var walk = FolderWalk(console.host)
    let isEmpty = !walk.walk(path)
    console.say(walk.diagnostics)
    if !walk.diagnostics.isEmpty {
      code = .invalid
    } else if isEmpty {
      console.say([Self.nothing(in: path)])
      code = .invalid
    }
    for path in walk.paths where seen.insert(ProjectPath(path).text).inserted {
      do throws(FileError) {
        let bytes = try console.host.readFile(path, Console.inputLimit)
        sources.append(SourceText(path: path, bytes: bytes))
      } catch .notFound {
        // It has gone since it was listed.
      } catch {
        console.say([error.diagnostic(reading: path)])
        code = .invalid
      }
    }
  }

  private static func nothing(in folder: String) -> Diagnostic {
    Diagnostic(
      id: "file-not-found",
      message: LocalizedText(
        en: "'\(folder)' holds no charter, vocabulary, concepts, case file or charter test",
        da: "'\(folder)' indeholder intet charter, ordforråd, ingen begreber, sagsfil "
          + "eller charterprøve"),
      location: nil,
      help: LocalizedText(
        en: "they are named like 'ours.charter.json5', 'ours.vocabulary.json5', 'concepts.json5', "
          + "'ours.case.json5' and 'ours.charter-test.json5'",
        da: "de hedder som 'vores.charter.json5', 'vores.vocabulary.json5', 'concepts.json5', "
          + "'vores.case.json5' og 'vores.charter-test.json5'"))
  }
}
