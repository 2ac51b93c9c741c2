/// Finds the name that someone probably meant.
public enum NearestName {
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
  /// - Complexity: O(*n* · *m* · *k*) for names of *n* and *m* letters and *k* candidates.
  public static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
    let whole = Array(name.lowercased().unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let all = Array(candidate.lowercased().unicodeScalars)
      if whole.starts(with: all + ["."]) { continue }
      let shared = commonGroup(whole, all)
      let wanted = Array(whole[shared...])
      let other = Array(all[shared...])
      let limit = min(
        4, max(1, max(whole.count, all.count) / 3), max(wanted.count, other.count) / 2)
      if abs(wanted.count - other.count) > limit { continue }
      let found = distance(wanted, other)
      if found <= limit, found < best?.distance ?? .max { best = (candidate, found) }
    }
    return best?.name
  }

  /// The length of what two paths share up to the last common dot.
  private static func commonGroup(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var length = 0
    for (index, pair) in zip(left, right).enumerated() {
      if pair.0 != pair.1 { break }
      if pair.0 == "." { length = index + 1 }
    }
    return length
  }

  /// The optimal string alignment distance of two names.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
