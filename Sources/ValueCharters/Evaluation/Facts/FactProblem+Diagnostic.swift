package import CharterDiagnostics
import CharterJSON

extension FactProblem {
  /// The problem in words.
  ///
  /// - Parameters:
  ///   - trie: The facts by name.
  ///   - source: The file.
  ///   - isSensitive: Whether the file's own words are kept out of the message.
  /// - Returns: The diagnostic, with its place.
  package func diagnostic(
    in trie: FactTrie, _ source: SourceText, isSensitive: Bool
  ) -> Diagnostic {
    let written = isSensitive ? nil : self.written(in: source)
    return Diagnostic(
      id: id,
      severity: isWarning ? .warning : .error,
      message: message(in: trie, written: written),
      location: SourceLocation(source, range),
      help: help(in: trie, source),
      notes: notes(in: source))
  }

  private var id: String {
    switch kind {
    case .unknownPath: "unknown-fact"
    case .refused: "refused-fact"
    case .duplicateKey: "duplicate-key"
    case .wrongType: "wrong-fact-type"
    case .unknownChoice: "unknown-choice"
    case .belowMinimum, .aboveMaximum: "value-out-of-range"
    case .tooManyDigits, .numberOutOfRange, .malformedNumber: "invalid-number"
    case .malformedDate, .noSuchDay: "invalid-date"
    case .tooManyElements: "limit-exceeded"
    }
  }

  /// What the file says, without its quotes, which keys in JSON5 need not have.
  private func written(in source: SourceText) -> String {
    let text = source.text(in: range)
    guard text.utf8.first == UInt8(ascii: "\"") || text.utf8.first == UInt8(ascii: "'") else {
      return text
    }
    return source.text(
      in: SourceRange(range.lowerBound + 1, max(range.lowerBound + 1, range.upperBound - 1)))
  }

  private func notes(in source: SourceText) -> [Diagnostic.Note] {
    guard case .duplicateKey(let first) = kind else { return [] }
    return [
      Diagnostic.Note(
        LocalizedText(en: "first here", da: "første gang her"),
        location: SourceLocation(source, first))
    ]
  }

  private func help(in trie: FactTrie, _ source: SourceText) -> LocalizedText? {
    switch kind {
    case .unknownChoice:
      let names = trie.choices(of: node)
      guard !names.isEmpty, names.count <= 12 else { return nil }
      return LocalizedText(
        en: "the choices are \(names.listed("and"))",
        da: "valgmulighederne er \(names.listed("og"))")
    case .malformedDate:
      return LocalizedText(
        en: "a date is written as '2026-01-31'", da: "en dato skrives som '2026-01-31'")
    case .unknownPath where written(in: source).contains("."):
      return LocalizedText(
        en: "write each name of the path as an object of its own",
        da: "skriv hvert navn i stien som et objekt for sig")
    default: return nil
    }
  }
}
