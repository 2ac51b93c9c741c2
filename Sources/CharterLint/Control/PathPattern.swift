/// A pattern of paths: `*` and `?` stand for letters of one name, `**` for any number of names.
///
/// A pattern that names a folder takes in all that is in it. One without a `/` fits at any depth.
struct PathPattern: Hashable, Sendable {
  private let names: [[Unicode.Scalar]]

  /// Makes a pattern from its text.
  init(_ text: String) {
    var names = text.split(separator: "/").filter { $0 != "." }.map { Array($0.unicodeScalars) }
    if names.count == 1 { names.insert(["*", "*"], at: 0) }
    self.names = names
  }

  /// Whether the pattern fits a path or a folder that it lies in.
  func matches(_ path: [String]) -> Bool {
    matches(names[...], path.map { Array($0.unicodeScalars) }[...])
  }

  private func matches(
    _ pattern: ArraySlice<[Unicode.Scalar]>, _ path: ArraySlice<[Unicode.Scalar]>
  ) -> Bool {
    // The states that the pattern can be in before each name; so the time stays a product.
    var states: Set<Int> = [pattern.startIndex]
    var rest = path
    while true {
      var open = Array(states)
      while let state = open.popLast() {
        if state == pattern.endIndex { return !pattern.isEmpty }
        if pattern[state] == ["*", "*"], states.insert(state + 1).inserted {
          open.append(state + 1)
        }
      }
      guard let name = rest.popFirst() else { return false }
      var next: Set<Int> = []
      for state in states where state < pattern.endIndex {
        if pattern[state] == ["*", "*"] {
          next.insert(state)
        } else if Self.matches(pattern[state], name) {
          next.insert(state + 1)
        }
      }
      states = next
    }
  }

  /// Whether a name fits a pattern, going back at most to the last `*`.
  private static func matches(_ pattern: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    var place = 0
    var read = 0
    var star: (place: Int, read: Int)?
    while read < name.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, read)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == name[read] {
        place += 1
        read += 1
      } else if let last = star {
        place = last.place + 1
        read = last.read + 1
        star = (last.place, read)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
