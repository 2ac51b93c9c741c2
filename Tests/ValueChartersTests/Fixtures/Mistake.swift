import CharterDiagnostics
import CharterTestSupport
import Testing
import ValueCharters

/// A file with one thing changed, and what is to be said of it.
///
/// In the changed text `«` and `»` mark what each diagnostic underlines, in the order of the text.
struct Mistake: CustomTestStringConvertible, Sendable {
  let original: String
  let changed: String
  let ids: [String]

  /// Makes a mistake.
  init(_ original: String, _ changed: String, _ ids: String...) {
    self.original = original
    self.changed = changed
    self.ids = ids
  }

  var testDescription: String { changed }

  /// Expects that loading tells of the mistake and of nothing else.
  func check(in file: String, _ load: (SourceText) -> [Diagnostic]) throws {
    let pieces = file.split(separator: original, omittingEmptySubsequences: false)
    try #require(pieces.count >= 2, "'\(original)' does not stand in the file")
    // Only the first place is changed.
    let rest = pieces.dropFirst().joined(separator: original)
    let marked = MarkedText(pieces[0] + changed + rest)
    let diagnostics = load(SourceText(path: "file", text: marked.text))
    let source = SourceText(path: "file", text: marked.text)
    let found = diagnostics.map { "\($0.id): \($0.location?.text ?? "no place")" }
    let expected = zip(ids, marked.ranges).map { "\($0): \(source.text(in: $1))" }
    #expect(ids.count == marked.ranges.count)
    #expect(found == expected, "\(DiagnosticFormatter().format(diagnostics))")
    #expect(diagnostics.map(\.location?.range) == Array(marked.ranges))
    for diagnostic in diagnostics { expectWellWorded(diagnostic) }
  }
}

/// Expects one phrase in each language of the tool.
func expectWellWorded(_ diagnostic: Diagnostic) {
  let languages = diagnostic.message.entries.map(\.language)
  #expect(languages == [.danish, .english], "\(diagnostic.message)")
  for entry in diagnostic.message.entries {
    #expect(!entry.text.isEmpty)
    #expect(!entry.text.hasSuffix("."), "\(entry.text)")
    #expect(entry.text.first?.isUppercase == false, "\(entry.text)")
  }
}
