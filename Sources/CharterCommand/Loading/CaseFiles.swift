import CharterDiagnostics
import ValueCharters

/// The case files of a command line, each for the declaration that it names.
struct CaseFiles {
  private var files: [CaseFile] = []
  private var used: Set<String> = []
  private let console: Console

  /// Whether a case file, or a part of one, could not be used.
  private(set) var code = ExitCode.success

  /// What has been said of them.
  private(set) var said: Set<Diagnostic> = []

  /// Reads case files as far as they can be, and says what is wrong with them.
  init(_ paths: [String], _ inputs: Inputs, on console: Console) {
    self.console = console
    for path in paths {
      guard let source = inputs.read(path) else {
        code = .invalid
        continue
      }
      let loaded = CaseFile.load(source)
      console.say(loaded.diagnostics)
      said.formUnion(loaded.diagnostics)
      if loaded.hasErrors { code = .invalid }
      guard let file = loaded.content else {
        code = .invalid
        continue
      }
      if file.declaration.content.isEmpty {
        console.say([Self.nameless(file)])
        continue
      }
      if let other = files.first(where: { $0.declaration.content == file.declaration.content }) {
        console.say([Self.second(file, after: other)])
        code = .invalid
        continue
      }
      files.append(file)
    }
  }

  /// The case file of a declaration.
  ///
  /// - Parameter id: The declaration's identifier.
  /// - Returns: The file, or `nil` when none names it.
  mutating func file(for id: String) -> CaseFile? {
    used.insert(id)
    return files.first { $0.declaration.content == id }
  }

  /// Says which case files belong to none of the declarations that were asked for.
  mutating func finish() {
    for file in files where !used.contains(file.declaration.content) {
      console.say([Self.mismatch(file, nearest: used.sorted())])
      code = .invalid
    }
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
