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
      let isFree = fix.edits.allSatisfy { edit in
        chosen.allSatisfy { !Self.touch(edit.range, $0.range) }
      }
      guard isFree, !fix.edits.isEmpty else { continue }
      chosen += fix.edits
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

  private static func touch(_ left: SourceRange, _ right: SourceRange) -> Bool {
    left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
  }

  private static func apply(_ edits: [FixIt.Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let upper = min(edit.range.upperBound, bytes.count)
      guard end <= edit.range.lowerBound, edit.range.lowerBound <= upper else { continue }
      result += bytes[end..<edit.range.lowerBound]
      result += edit.replacement.utf8
      end = upper
    }
    return result + bytes[end...]
  }
}
