import CharterDiagnostics

/// What is taken out with a comment: its whole line where it is alone on it, else the space before.
struct RemovedComment {
  /// The range to take out.
  let range: SourceRange

  init(_ comment: SourceRange, of source: SourceText) {
    let bytes = source.bytes
    var lower = comment.lowerBound
    while lower > 0, bytes[lower - 1] == UInt8(ascii: " ") || bytes[lower - 1] == UInt8(ascii: "\t")
    {
      lower -= 1
    }
    var upper = comment.upperBound
    let startsLine =
      lower == 0 || bytes[lower - 1] == UInt8(ascii: "\n") || bytes[lower - 1] == UInt8(ascii: "\r")
    if startsLine, upper < bytes.count {
      if bytes[upper] == UInt8(ascii: "\r") { upper += 1 }
      if upper < bytes.count, bytes[upper] == UInt8(ascii: "\n") { upper += 1 }
    }
    range = SourceRange(
      startsLine && upper == comment.upperBound ? comment.lowerBound : lower, upper)
  }
}
