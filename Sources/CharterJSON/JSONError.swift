package import CharterDiagnostics

/// A mistake in a JSON text: what and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// Bytes that are not UTF-8.
    case malformedUTF8

    /// A text that seems to be UTF-16 or UTF-32.
    case otherEncoding

    /// More nested containers than the limit.
    case tooDeep

    /// Something else, or nothing, where a value should stand.
    case expectedValue

    /// A bare word that is no literal.
    case unknownWord

    /// Something else where a key or the end of the object should stand.
    case expectedKey

    /// An unquoted key that is no identifier.
    case malformedKey

    /// No `:` after a key.
    case missingColon

    /// No `,` before the next member or element.
    case missingComma

    /// A `,` with nothing before it.
    case strayComma

    /// Something else where a `,` or the closing bracket should stand.
    case expectedSeparator(JSONContainer)

    /// The closing bracket of the other kind of container.
    case mismatchedBracket(JSONContainer)

    /// The end of the text inside a container.
    case unclosed(JSONContainer)

    /// A character that belongs nowhere.
    case unexpectedCharacter

    /// Something after the one value of the text.
    case trailingContent

    /// A block comment without its end.
    case unterminatedComment

    /// A string without its closing quote on the same line.
    case unterminatedString

    /// A control character inside a string.
    case controlCharacter

    /// A backslash before a character that it does not go with.
    case unknownEscape

    /// A `\u` or `\x` without its hexadecimal digits.
    case malformedEscape

    /// Half a surrogate pair.
    case loneSurrogate

    /// A number with a zero before its other digits.
    case leadingZero

    /// Any other mistake in a number.
    case malformedNumber

    /// Something that only JSON5 allows.
    case needsJSON5(JSON5Feature)
  }

  /// What is wrong.
  package let kind: Kind

  /// Where: the smallest range that shows it, empty where something is missing.
  package let range: SourceRange

  /// Makes an error.
  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
