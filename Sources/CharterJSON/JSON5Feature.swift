/// Something that JSON5 allows and JSON does not.
package enum JSON5Feature: Hashable, CaseIterable, Sendable {
  /// A comment, `// …` or `/* … */`.
  case comment

  /// A comma after the last element or member.
  case trailingComma

  /// A string in single quotes.
  case singleQuotes

  /// A key without quotes.
  case unquotedKey

  /// A backslash before a line end.
  case lineContinuation

  /// A plus sign before a number.
  case leadingPlus

  /// A number that begins with its decimal point.
  case leadingPoint

  /// A number that ends with its decimal point.
  case trailingPoint

  /// A hexadecimal number.
  case hexadecimal

  /// One of the numbers `Infinity` and `NaN`.
  case nonFinite

  /// White space other than space, tab and line ends.
  case whitespace
}
