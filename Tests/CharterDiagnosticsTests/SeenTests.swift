import CharterDiagnostics
import Testing

/// Few values are kept in a list and many in a set, which nobody notices.
struct SeenTests {
  @Test func remembersEachValueOnce() {
    var seen = Seen<Int>()
    #expect(!seen.contains(0))
    for count in 0..<40 {
      // What was met before is met again at each size, at the change from list to set too.
      for value in 0..<count { #expect(seen.contains(value) && !seen.insert(value)) }
      #expect(!seen.contains(count))
      let isNew = seen.insert(count)
      #expect(isNew && seen.contains(count))
    }
  }
}
