import CharterDiagnostics
import CharterJSON

/// A text after some fixes.
struct MendedText {
  /// The new text.
  let source: SourceText

  /// How many fixes it has.
  let count: Int

  /// Applies as many fixes as do not touch each other, the smallest first; `nil` where none is left.
  init?(_ source: SourceText, _ fixes: [FixIt]) {
    var chosen: [FixIt.Edit] = []
    var count = 0
    for fix in fixes.sorted(by: { Self.size($0) < Self.size($1) }) {
      let isFree = fix.edits.allSatisfy { !Self.touches($0.range, chosen) }
      guard isFree, !fix.edits.isEmpty else { continue }
      for edit in fix.edits { chosen.insert(edit, at: Self.place(of: edit.range, among: chosen)) }
      count += 1
    }
    if chosen.isEmpty { return nil }
    let mended = SourceText(path: source.path, bytes: Self.apply(chosen, to: source.bytes))
    // No fix may break a file that could be read.
    let wasComplete = JSONReader.read(source, dialect: .json5).isComplete
    if mended.bytes == source.bytes
      || (wasComplete && !JSONReader.read(mended, dialect: .json5).isComplete)
    {
      return nil
    }
    self.source = mended
    self.count = count
  }

  private static func size(_ fix: FixIt) -> Int {
    fix.edits.reduce(0) { $0 + $1.range.count }
  }

  /// Whether a range touches one of some edits in order.
  private static func touches(_ range: SourceRange, _ edits: [FixIt.Edit]) -> Bool {
    let place = place(of: range, among: edits)
    return (place > 0 && edits[place - 1].range.upperBound >= range.lowerBound)
      || (place < edits.count && edits[place].range.lowerBound <= range.upperBound)
  }

  /// Where a range belongs among edits in order.
  private static func place(of range: SourceRange, among edits: [FixIt.Edit]) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      let other = edits[middle].range
      if (other.lowerBound, other.upperBound) <= (range.lowerBound, range.upperBound) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Applies edits in order.
  private static func apply(_ edits: [FixIt.Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for edit in edits {
      let upper = min(edit.range.upperBound, bytes.count)
      guard end <= edit.range.lowerBound, edit.range.lowerBound <= upper else { continue }
      result += bytes[end..<edit.range.lowerBound]
      result += edit.replacement.utf8
      end = upper
    }
    return result + bytes[end...]
  }
}
