package import CharterDiagnostics
import CharterJSON

extension DeclarationTable {
  /// What the beginning of a table has against it as a whole.
  ///
  /// Where something is not UTF-8 and nothing but ASCII is, the encoding is another one, and every
  /// row would say so again.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the table, as far as they were read, from the line of `firstLine` on.
  ///   - range: What of them is there.
  ///   - path: The path for messages.
  /// - Returns: The error, or `nil`.
  package static func encodingError(
    in bytes: [UInt8], _ range: Range<Int>, path: String
  ) -> Diagnostic? {
    // Without a mark every second byte of a letter is zero, and no name of a column begins so.
    if bytes[range].starts(with: [0xFF, 0xFE]) || bytes[range].starts(with: [0xFE, 0xFF])
      || bytes[range].prefix(4).contains(0)
    {
      let source = SourceText(path: path, bytes: [])
      return TableProblem.isUTF16.diagnostic(at: SourceLocation(source, SourceRange(0, 0)))
    }
    var firstMalformed: Int?
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let length = UTF8Sequence.length(bytes, at: offset, end: range.upperBound)
      if length > 0 { return nil }
      // The last few bytes may go on in the next piece.
      if offset + 4 > range.upperBound, firstMalformed == nil { return nil }
      firstMalformed = firstMalformed ?? offset
      offset += 1
    }
    guard let firstMalformed else { return nil }
    let ahead = SourceText(path: path, bytes: Array(bytes[range]))
    let place = firstMalformed - range.lowerBound
    return TableProblem.notUTF8(bytes[firstMalformed])
      .diagnostic(at: SourceLocation(ahead, SourceRange(place, place + 1)))
  }

  /// The error about a table without anything in it.
  package static func emptyError(path: String) -> Diagnostic {
    let source = SourceText(path: path, bytes: [])
    return TableProblem.empty.diagnostic(at: SourceLocation(source, SourceRange(0, 0)))
  }
}
