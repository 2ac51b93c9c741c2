/// Writes diagnostics as people read them: place, severity, message, and the line with carets.
public struct DiagnosticFormatter: Sendable {
  /// How much a diagnostic takes up.
  public enum Style: Sendable {
    /// `path:line:column: severity: message [id]`, one line each.
    case gnu

    /// The same with the source line, carets, notes and help below.
    case excerpt
  }

  /// How much a diagnostic takes up.
  public let style: Style

  /// The language of the messages.
  public let language: Language

  /// A file, or the record of a stream that begins at a line of it.
  package struct Record: Hashable, Sendable {
    private let path: String
    private let firstLine: Int

    /// Names what a text is of.
    package init(_ source: SourceText) {
      path = source.path
      firstLine = source.firstLine
    }
  }

  /// The ranges that excerpts and messages do not show, in order.
  package var withheld: [Record: [SourceRange]] = [:]

  /// Makes a formatter.
  ///
  /// - Parameters:
  ///   - style: How much a diagnostic takes up.
  ///   - language: The language of the messages.
  public init(style: Style = .excerpt, language: Language = .english) {
    self.style = style
    self.language = language
  }

  /// The text of some diagnostics, each ending in a newline.
  ///
  /// - Parameter diagnostics: The diagnostics, in the order to write them.
  /// - Returns: The text.
  public func format(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(format).joined(by: "")
  }

  /// The text of one diagnostic, ending in a newline.
  ///
  /// - Parameter diagnostic: The diagnostic.
  /// - Returns: The text.
  public func format(_ diagnostic: Diagnostic) -> String {
    var diagnostic = diagnostic
    if let source = diagnostic.location?.source, let ranges = withheld[Record(source)] {
      diagnostic = diagnostic.withholding(ranges)
    }
    var text = head(
      diagnostic.location, word(for: diagnostic.severity), diagnostic.message, id: diagnostic.id)
    guard style == .excerpt else { return text }
    if let location = diagnostic.location { text += excerpt(location) }
    for note in diagnostic.notes {
      text += head(note.location, word(for: .note), note.message, id: nil)
      if let location = note.location { text += excerpt(location) }
    }
    if let help = diagnostic.help {
      text += "  \(Self.help[language]): \(help[language].printable)\n"
    }
    for fixIt in diagnostic.fixIts {
      text += "  \(Self.fix[language]): \(fixIt.message[language].printable)\n"
    }
    return text
  }

  private static let help = LocalizedText(en: "help", da: "hjælp")

  private static let fix = LocalizedText(en: "fix", da: "rettelse")

  /// The word for a severity; other programs read the short style, so there it is not translated.
  private func word(for severity: Diagnostic.Severity) -> String {
    style == .gnu ? severity.rawValue : severity.title[language]
  }

  private func head(
    _ location: SourceLocation?, _ severity: String, _ message: LocalizedText, id: String?
  ) -> String {
    var text = ""
    if let location {
      let start = location.start
      text += "\(location.path.printable):\(start.line):\(start.column): "
    }
    text += "\(severity): \(message[language].printable)"
    if let id { text += " [\(id)]" }
    return text + "\n"
  }

  private func excerpt(_ location: SourceLocation) -> String {
    let excerpt = SourceExcerpt(location, withholding: withheld[Record(location.source)] ?? [])
    let gutter = "\(excerpt.line)"
    let blank = String(repeating: " ", count: gutter.count)
    return """
       \(gutter) | \(excerpt.text)
       \(blank) | \(excerpt.carets)

      """
  }
}
