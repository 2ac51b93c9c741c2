import CharterDiagnostics

/// The lines in which two texts differ, as `diff -u` shows them.
package struct LineDifference {
  /// What became of a line.
  private enum Line: Hashable {
    case kept(ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
    case added(ArraySlice<UInt8>)
  }

  /// How many unchanged lines are shown around a change.
  private static let context = 2

  /// How many lines are compared one by one; beyond it one text is shown instead of the other.
  private static let comparedLines = 4_000

  private let lines: [Line]

  /// Compares two texts; how their lines end makes no difference.
  ///
  /// - Parameters:
  ///   - old: The text as it is.
  ///   - new: The text as it should be.
  package init(from old: [UInt8], to new: [UInt8]) {
    var old = Self.lines(of: old)
    var new = Self.lines(of: new)
    var start: [Line] = []
    var end: [Line] = []
    while let first = old.first, first == new.first {
      start.append(.kept(first))
      old.removeFirst()
      new.removeFirst()
    }
    while let last = old.last, last == new.last {
      end.append(.kept(last))
      old.removeLast()
      new.removeLast()
    }
    lines = start + Self.compare(Array(old), Array(new)) + end.reversed()
  }

  /// Whether the texts are the same.
  package var isEmpty: Bool {
    lines.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  private static func lines(of text: [UInt8]) -> ArraySlice<ArraySlice<UInt8>> {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }[...]
  }

  private static func compare(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    guard old.count + new.count <= comparedLines else {
      return old.map(Line.removed) + new.map(Line.added)
    }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var result: [Line] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        result.append(.removed(old[oldIndex]))
        oldIndex += 1
      } else if added.contains(newIndex) {
        result.append(.added(new[newIndex]))
        newIndex += 1
      } else if oldIndex < old.count, newIndex < new.count {
        result.append(.kept(old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      } else {
        break
      }
    }
    return result
  }

  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line, as: UTF8.self).printable + "\n"
  }

  /// The changed lines with some lines around them.
  ///
  /// - Parameter limit: The most lines to show.
  /// - Returns: The lines, each ending in a line feed.
  package func text(limit: Int = 200) -> String {
    var shown: Set<Int> = []
    for (index, line) in lines.enumerated() {
      if case .kept = line { continue }
      shown.formUnion(max(0, index - Self.context)...min(lines.count - 1, index + Self.context))
    }
    var result = ""
    var previous: Int?
    for index in shown.sorted().prefix(limit) {
      if previous.map({ index > $0 + 1 }) ?? (index > 0) { result += "@@\n" }
      switch lines[index] {
      case .kept(let line): result += " " + Self.shown(line)
      case .removed(let line): result += "-" + Self.shown(line)
      case .added(let line): result += "+" + Self.shown(line)
      }
      previous = index
    }
    if shown.count > limit { result += "@@ …\n" }
    return result
  }
}
