import CharterDiagnostics
import ValueCharters

/// The case files of a command line, each for the declaration that it names.
struct CaseFiles {
  private var files: [(file: CaseFile, diagnostics: [Diagnostic])] = []

  /// The files by the declarations that they are about.
  private(set) var byDeclaration: [String: CaseFile] = [:]

  private var used: Set<String> = []

  /// The lines of a stream on which the declarations stand that have a file.
  private var lines: [String: (name: String, line: Int)] = [:]
  private let console: Console

  /// Whether a case file, or a part of one, could not be used.
  private(set) var code = ExitCode.success

  /// What is wrong with the files that are used for no declaration.
  private(set) var unused: [Diagnostic] = []

  /// What has been said of them.
  private(set) var said: Set<Diagnostic> = []

  /// Reads case files as far as they can be, and says which cannot.
  init(_ paths: [String], _ inputs: Inputs, on console: Console) {
    self.console = console
    for path in paths {
      let source: SourceText
      do throws(FileError) {
        source = try inputs.text(of: path)
      } catch {
        refuse([error.diagnostic(reading: inputs.name(of: path))])
        continue
      }
      let loaded = CaseFile.load(source)
      guard let file = loaded.content, !file.declaration.content.isEmpty else {
        refuse(loaded.diagnostics + (loaded.content.map { [Self.nameless($0)] } ?? []))
        continue
      }
      if loaded.hasErrors { code = .invalid }
      if let other = byDeclaration[file.declaration.content] {
        refuse(loaded.diagnostics + [Self.second(file, after: other)])
        continue
      }
      files.append((file, loaded.diagnostics))
      byDeclaration[file.declaration.content] = file
    }
  }

  /// Says what is wrong with the files by themselves, before a declaration is read.
  mutating func sayAll() {
    for (_, diagnostics) in files { say(diagnostics) }
  }

  /// Says something of the files, each once: where several declarations have the same identifier, a
  /// file is used more often than that.
  mutating func say(_ diagnostics: [Diagnostic]) {
    console.say(diagnostics.filter { said.insert($0).inserted })
  }

  /// Says why a file is used for no declaration.
  private mutating func refuse(_ diagnostics: [Diagnostic]) {
    say(diagnostics)
    unused += diagnostics
    code = .invalid
  }

  /// The case file of a declaration.
  ///
  /// - Parameter id: The declaration's identifier.
  /// - Returns: The file, or `nil` when none names it.
  mutating func file(for id: String) -> CaseFile? {
    if files.isEmpty { return nil }
    used.insert(id)
    return byDeclaration[id]
  }

  /// Notes that a declaration of a stream has its case file.
  ///
  /// - Returns: A warning where another declaration had the same identifier.
  mutating func use(for id: String, in name: String, line: Int) -> [Diagnostic] {
    used.insert(id)
    guard let first = lines[id] else {
      lines[id] = (name, line)
      return []
    }
    return [Self.sharedCase(id, in: name, line: line, after: first)]
  }

  /// Says which case files belong to none of the declarations of a stream.
  ///
  /// - Parameter ids: Some of the declarations' identifiers, one of which may have been meant.
  mutating func finish(among ids: [String]) {
    for (file, diagnostics) in files where !used.contains(file.declaration.content) {
      refuse(diagnostics + [Self.mismatch(file, nearest: ids)])
    }
  }

  /// Says which case files belong to none of the declarations that were asked for.
  mutating func finish() {
    finish(among: used.sorted())
  }

  private static func sharedCase(
    _ id: String, in name: String, line: Int, after first: (name: String, line: Int)
  ) -> Diagnostic {
    Diagnostic(
      id: "shared-case",
      severity: .warning,
      message: LocalizedText(
        en: "declaration '\(id)' stands in '\(first.name)' on line \(first.line) and in "
          + "'\(name)' on line \(line); the case file was used for both",
        da: "erklæringen '\(id)' står i '\(first.name)' på linje \(first.line) og i "
          + "'\(name)' på linje \(line); sagsfilen blev brugt til begge"),
      location: nil)
  }

  private static func nameless(_ file: CaseFile) -> Diagnostic {
    Diagnostic(
      id: "entry-left-out",
      severity: .note,
      message: LocalizedText(
        en: "it cannot be told which declaration the case file is about; it is not applied",
        da: "det kan ikke ses, hvilken erklæring sagsfilen handler om; den bliver ikke anvendt"),
      location: file.declaration.location)
  }

  private static func mismatch(_ file: CaseFile, nearest ids: [String]) -> Diagnostic {
    let id = file.declaration.content
    return Diagnostic(
      id: "declaration-mismatch",
      message: LocalizedText(
        en: "the case file is about declaration '\(id)', which is none of those given",
        da: "sagsfilen handler om erklæringen '\(id)', som ikke er blandt de angivne"
      )
      .suggesting(NearestName.find(id, among: ids)),
      location: file.declaration.location)
  }

  private static func second(_ file: CaseFile, after first: CaseFile) -> Diagnostic {
    let id = file.declaration.content
    return Diagnostic(
      id: "repeated-case",
      message: LocalizedText(
        en: "a second case file about declaration '\(id)'",
        da: "endnu en sagsfil om erklæringen '\(id)'"),
      location: file.declaration.location,
      notes: [
        Diagnostic.Note(
          LocalizedText(en: "the first one is this", da: "den første er denne"),
          location: first.declaration.location)
      ])
  }
}
