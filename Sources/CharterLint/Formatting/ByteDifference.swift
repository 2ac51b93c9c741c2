import CharterDiagnostics

/// Where two texts differ: one stretch, from the first difference to the last.
struct ByteDifference {
  /// The stretch of the old text.
  let range: SourceRange

  /// What the new text has in its place.
  let replacement: ArraySlice<UInt8>

  /// Compares two texts; `nil` where they are the same.
  init?(from old: [UInt8], to new: [UInt8]) {
    let shorter = min(old.count, new.count)
    var start = Self.sharedStart(old, new)
    if start == old.count, start == new.count { return nil }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    // Neither end may lie within a character.
    while start > 0, start < old.count, old[start] & 0xC0 == 0x80 { start -= 1 }
    while tail > 0, old[old.count - tail] & 0xC0 == 0x80 { tail -= 1 }
    range = SourceRange(start, old.count - tail)
    replacement = new[start..<max(start, new.count - tail)]
  }

  /// How many bytes two texts begin with in common.
  private static func sharedStart(_ old: [UInt8], _ new: [UInt8]) -> Int {
    let shorter = min(old.count, new.count)
    var count = 0
    while count + 8 <= shorter, old.word(at: count) == new.word(at: count) { count += 8 }
    while count < shorter, old[count] == new[count] { count += 1 }
    return count
  }

  /// The part of the stretch that lies on its first line.
  func firstLine(of source: SourceText) -> SourceRange {
    let line = source.range(ofLine: source.position(of: range.lowerBound).line)
    return SourceRange(
      range.lowerBound, min(range.upperBound, max(line.upperBound, range.lowerBound)))
  }
}
