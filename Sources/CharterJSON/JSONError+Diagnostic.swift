package import CharterDiagnostics

extension JSONError {
  /// The mistake in words.
  ///
  /// - Parameters:
  ///   - source: The text that it stands in.
  ///   - opening: The bracket or brace that it leaves unclosed, for a note.
  /// - Returns: The diagnostic.
  package func diagnostic(in source: SourceText, opening: SourceRange? = nil) -> Diagnostic {
    var notes: [Diagnostic.Note] = []
    if let opening {
      let note = LocalizedText(en: "it opens here", da: "den begynder her")
      notes.append(Diagnostic.Note(note, location: SourceLocation(source, opening)))
    }
    return Diagnostic(
      id: kind.id,
      message: kind.message(found: FoundText(range, in: source)),
      location: SourceLocation(source, range),
      help: kind.help(
        found: source.text(in: range),
        source.bytes.indices.contains(range.lowerBound) ? source.bytes[range.lowerBound] : nil),
      notes: notes,
      fixIts: fixIts(in: source))
  }

  private func fixIts(in source: SourceText) -> [FixIt] {
    switch kind {
    case .missingComma:
      [FixIt(LocalizedText(en: "insert ','", da: "indsæt ','"), edits: [.init(range, ",")])]
    case .missingColon:
      // What stands there instead, such as '=', is replaced.
      if range.count == 0 {
        [FixIt(LocalizedText(en: "insert ':'", da: "indsæt ':'"), edits: [.init(range, ":")])]
      } else {
        [FixIt(LocalizedText(en: "write ':'", da: "skriv ':'"), edits: [.init(range, ":")])]
      }
    case .strayComma, .needsJSON5(.trailingComma):
      [FixIt(LocalizedText(en: "remove ','", da: "fjern ','"), edits: [.init(range, "")])]
    default: []
    }
  }
}

extension JSONError.Kind {
  /// The stable name of the kind.
  package var id: String {
    switch self {
    case .malformedUTF8: "json-malformed-utf8"
    case .otherEncoding: "json-other-encoding"
    case .tooDeep: "json-too-deep"
    case .expectedValue: "json-expected-value"
    case .unknownWord: "json-unknown-word"
    case .expectedKey: "json-expected-key"
    case .malformedKey: "json-malformed-key"
    case .missingColon: "json-missing-colon"
    case .missingComma: "json-missing-comma"
    case .strayComma: "json-stray-comma"
    case .expectedSeparator: "json-expected-separator"
    case .mismatchedBracket: "json-mismatched-bracket"
    case .unclosed: "json-unclosed"
    case .unexpectedCharacter: "json-unexpected-character"
    case .trailingContent: "json-trailing-content"
    case .unterminatedComment: "json-unterminated-comment"
    case .unterminatedString: "json-unterminated-string"
    case .controlCharacter: "json-control-character"
    case .unknownEscape: "json-unknown-escape"
    case .malformedEscape: "json-malformed-escape"
    case .loneSurrogate: "json-lone-surrogate"
    case .leadingZero: "json-leading-zero"
    case .malformedNumber: "json-malformed-number"
    case .needsJSON5: "json-needs-json5"
    }
  }
}
