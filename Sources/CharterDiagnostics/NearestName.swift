/// Finds the name that someone probably meant.
public enum NearestName: Sendable {
  /// The candidate closest to a misspelt name.
  ///
  /// The distance counts insertions, deletions, substitutions and swaps of neighbours, ignoring
  /// case. A candidate counts only when at most a third of the longer name, and never more than
  /// four letters, would change, and at most half of what stands behind the last common dot. A
  /// group that holds the name is never meant. Ties go to the candidate that stands first.
  ///
  /// - Parameters:
  ///   - name: The name as written.
  ///   - candidates: The names that exist.
  /// - Returns: The nearest candidate, or `nil` when none is near.
  /// - Complexity: O(*n* · *k*) for a name of *n* letters and *k* candidates; most candidates cost
  ///   next to nothing.
  public static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
    guard name.utf8.count <= lengthLimit else { return nil }
    let whole = Letters(name)
    var table = AlignmentTable()
    var best: (name: String, distance: Int)?
    // As an array, for which the loop needs no witnesses.
    for candidate in Array(candidates) {
      // Neither what is much shorter nor what is much longer can be near.
      let size = candidate.utf8.count
      if size + mostChanges < whole.all.count || size > 4 * (whole.all.count + mostChanges) {
        continue
      }
      let other = Letters(candidate)
      // Each change brings or takes away one kind of letter at most.
      if whole.kindsMissing(in: other) > mostChanges || other.isGroup(of: whole) { continue }
      let start = whole.commonGroup(with: other)
      let longer = max(whole.all.count, other.all.count)
      let limit = min(
        mostChanges, max(1, longer / 3), (longer - start) / 2, (best?.distance ?? .max) - 1)
      if whole.kindsMissing(in: other) > limit { continue }
      let distance = table.distance(whole.all[start...], other.all[start...], atMost: limit)
      if let distance { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The longest name, in bytes, that anybody is taken to have misspelt.
  private static let lengthLimit = 1000

  /// The most letters that may change.
  private static let mostChanges = 4
}

/// The letters of a name, without case.
private struct Letters {
  private(set) var all: [Unicode.Scalar] = []

  /// A bit for each kind of letter; some kinds share one.
  private var kinds: UInt64 = 0

  init(_ name: String) {
    all.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      if byte >= 0x80 {
        all = Array(name.lowercased().unicodeScalars)
        kinds = all.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
        return
      }
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let letter = isUpper ? byte | 0x20 : byte
      all.append(Unicode.Scalar(letter))
      kinds |= 1 << UInt64(letter & 63)
    }
  }

  /// The number of kinds that another name lacks.
  func kindsMissing(in other: Letters) -> Int {
    (kinds & ~other.kinds).nonzeroBitCount
  }

  /// Whether it is the path of a group which holds the other.
  func isGroup(of path: Letters) -> Bool {
    path.all.count > all.count && path.all[all.count] == "." && path.all.starts(with: all)
  }

  /// The length of what two paths share up to the last common dot.
  func commonGroup(with other: Letters) -> Int {
    var length = 0
    for index in 0..<min(all.count, other.all.count) {
      if all[index] != other.all[index] { break }
      if all[index] == "." { length = index + 1 }
    }
    return length
  }
}

/// The rows of the table in which the distance of two names is worked out, kept from one pair to the
/// next.
private struct AlignmentTable {
  private var beforePrevious: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  /// The optimal string alignment distance of two names, unless it is greater than a limit.
  mutating func distance(
    _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>, atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    // Only what lies within the limit of the diagonal can be part of it.
    let tooFar = limit + 1
    previous = (0...right.count).map { min($0, tooFar) }
    for (row, letter) in left.enumerated() {
      current.removeAll(keepingCapacity: true)
      current.append(contentsOf: repeatElement(tooFar, count: right.count + 1))
      if row < limit { current[0] = row + 1 }
      var isNear = row < limit
      for column in max(0, row - limit)..<max(0, min(right.count, row + limit + 1)) {
        let place = right.startIndex + column
        var cost = min(
          previous[column] + (letter == right[place] ? 0 : 1), previous[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, letter == right[place - 1],
          left[left.startIndex + row - 1] == right[place]
        {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = min(cost, tooFar)
        if cost <= limit { isNear = true }
      }
      if !isNear { return nil }
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    return previous[right.count] > limit ? nil : previous[right.count]
  }
}
