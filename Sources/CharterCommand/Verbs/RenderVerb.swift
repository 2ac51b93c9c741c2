import CharterDiagnostics
import CharterReports
import ValueCharters

/// Writes the readable document of a charter, or holds a published one against it.
struct RenderVerb {
  private let arguments: Arguments
  private let console: Console

  /// Where the document goes, or `nil` for the standard output.
  private let destination: String?

  init(_ arguments: Arguments, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.console = console
    guard !arguments.operands.isEmpty else {
      throw .missingOperand("ID|FILE", verb: arguments.verb)
    }
    let format = arguments.values(.format).first ?? ""
    let file = format.firstIndex(of: "=").map { String(format[format.index(after: $0)...]) }
    let output = arguments.output
    if arguments.values(.format).count > 1 {
      throw .repeatedOption(Option.Name.format.written)
    }
    if file != nil, output != nil {
      throw .exclusive(Option.Name.output.written, "--format \(format)")
    }
    destination = file ?? output
    if destination != nil, arguments.has(.check) {
      throw .exclusive(Option.Name.check.written, Option.Name.output.written)
    }
    if arguments.has(.crosswalk), arguments.has(.resolved) {
      throw .exclusive(Option.Name.crosswalk.written, Option.Name.resolved.written)
    }
    if let destination, arguments.operands.contains(destination) {
      throw .destinationIsInput(destination)
    }
  }

  func run() -> ExitCode {
    var shelf = CharterShelf(console)
    var charters: [CompiledCharter] = []
    for name in arguments.operands {
      if let compiled = shelf.load(name)?.compiled { charters.append(compiled) }
    }
    guard charters.count == arguments.operands.count else { return .invalid }
    let document = document(of: charters)
    guard let path = arguments.value(.check) else {
      return console.write(Array(document.utf8), to: destination)
    }
    return check(path, against: document)
  }

  private func document(of charters: [CompiledCharter]) -> String {
    if arguments.has(.crosswalk) {
      return Crosswalk(charters, in: console.language).markdown
    }
    // In one file with others each document needs anchors of its own.
    let documents = charters.map { charter in
      CharterDocument(
        charter, in: console.language, showsOrigins: arguments.has(.resolved),
        anchorPrefix: charters.count > 1 ? "\(charter.charter.id)-" : "")
    }
    let blocks = documents.map(\.blocks).joined(separator: [.rule])
    return MarkdownWriter.write(Array(blocks))
  }

  private func check(_ path: String, against document: String) -> ExitCode {
    guard let published = Inputs(console).read(path) else { return .invalid }
    let difference = LineDifference(from: published.bytes, to: Array(document.utf8))
    if difference.isEmpty { return .success }
    let code = console.write(Array(difference.text().utf8))
    console.say([Self.stale(path)])
    return code.combined(with: .adverse)
  }

  private static func stale(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "stale-document",
      message: LocalizedText(
        en: "'\(path)' is not what the charter says now",
        da: "'\(path)' er ikke, hvad charteret siger nu"),
      location: nil,
      help: LocalizedText(
        en: "write it again with '-o' in the place of '--check'",
        da: "skriv den igen med '-o' i stedet for '--check'"))
  }
}
