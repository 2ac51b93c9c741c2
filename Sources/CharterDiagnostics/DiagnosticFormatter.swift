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
    diagnostics.map(format).joined()
  }

  /// The text of one diagnostic, ending in a newline.
  ///
  /// - Parameter diagnostic: The diagnostic.
  /// - Returns: The text.
  public func format(_ diagnostic: Diagnostic) -> String {
    var text = head(
      diagnostic.location, diagnostic.severity.rawValue, diagnostic.message, id: diagnostic.id)
    guard style == .excerpt else { return text }
    if let location = diagnostic.location { text += excerpt(location) }
    for note in diagnostic.notes {
      text += head(note.location, "note", note.message, id: nil)
      if let location = note.location { text += excerpt(location) }
    }
    if let help = diagnostic.help { text += "  help: \(help[language])\n" }
    for fixIt in diagnostic.fixIts { text += "  fix: \(fixIt.message[language])\n" }
    return text
  }

  private func head(
    _ location: SourceLocation?, _ severity: String, _ message: LocalizedText, id: String?
  ) -> String {
    var text = ""
    if let location {
      let start = location.start
      text += "\(printable(location.path)):\(start.line):\(start.column): "
    }
    text += "\(severity): \(printable(message[language]))"
    if let id { text += " [\(id)]" }
    return text + "\n"
  }

  private func excerpt(_ location: SourceLocation) -> String {
    let start = location.start
    let end = location.end
    let line = location.source.line(start.line)
    let scalars = Array(line.unicodeScalars)
    // A long line is cut to a window round the place.
    let window = 100
    let from = max(0, min(start.column - 1 - window / 3, scalars.count - window))
    let to = min(scalars.count, from + window)
    let last = end.line == start.line ? end.column : scalars.count + 1
    let gutter = "\(start.line)"
    let blank = String(repeating: " ", count: gutter.count)
    let caretStart = max(0, min(start.column - 1 - from, window))
    let caretCount = max(1, min(last - 1, to) - from - caretStart)
    // Tabs stay tabs, so that the carets stand below what they mean.
    let before = scalars[from..<min(from + caretStart, scalars.count)]
    let indent = before.map { $0 == "\t" ? "\t" : " " }
    var shown = String(String.UnicodeScalarView(scalars[from..<to]))
    if from > 0 { shown = "…" + shown.dropFirst() }
    if to < scalars.count { shown = shown.dropLast() + "…" }
    return """
       \(gutter) | \(printable(shown))
       \(blank) | \(indent.joined())\(String(repeating: "^", count: caretCount))

      """
  }

  /// The text without control and bidirectional characters that could deceive a reader.
  private func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar.isDeceptive && scalar != "\t" ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
