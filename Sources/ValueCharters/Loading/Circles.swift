/// The circles among things of which each leads to at most one other.
enum Circles {
  /// Finds the circles.
  ///
  /// - Parameter next: For each thing the place of the one that it leads to.
  /// - Returns: The places on each circle from its first one on, in the order in which one leads to
  ///   the other.
  /// - Complexity: O(*n*) in the number of things.
  static func find(_ next: [Int?]) -> [[Int]] {
    // For each thing the walk that came to it.
    var walks: [Int?] = Array(repeating: nil, count: next.count)
    var circles: [[Int]] = []
    for start in next.indices {
      var place = Optional(start)
      while let reached = place, walks[reached] == nil {
        walks[reached] = start
        place = next[reached]
      }
      // A walk that comes back to its own way goes around from there.
      if let reached = place, walks[reached] == start { circles.append(circle(of: reached, next)) }
    }
    return circles
  }

  private static func circle(of place: Int, _ next: [Int?]) -> [Int] {
    var circle = [place]
    while let reached = next[circle[circle.count - 1]], reached != place { circle.append(reached) }
    let first = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    return Array(circle[first...] + circle[..<first])
  }
}
