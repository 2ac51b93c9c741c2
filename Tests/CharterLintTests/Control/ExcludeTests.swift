import CharterLint
import Testing
import ValueCharters

struct ExcludeTests {
  private func isExcluded(_ path: String, by pattern: String, in folder: String = "") -> Bool {
    var configurations = LintConfigurations { path in
      path.text == "\(folder).charterlint.json5"
        ? Array("{ format: 1, exclude: ['\(pattern)'] }".utf8) : nil
    }
    return configurations.isExcluded(path)
  }

  @Test(arguments: [
    ("old", "old/a.json5", true), ("old", "a/old/b/c.json5", true), ("old", "older/a.json5", false),
    ("old/*", "old/a.json5", true), ("old/*", "x/old/a.json5", false),
    ("old/**", "old/a/b/c.json5", true), ("**/a.json5", "x/y/a.json5", true),
    ("**/a.json5", "a.json5", true), ("*.case.json5", "x/my.case.json5", true),
    ("a?.json5", "ab.json5", true), ("a?.json5", "abc.json5", false),
    ("x/**/z", "x/z/a.json5", true), ("x/**/z", "x/y/y/z/a.json5", true),
    ("*", "a.json5", true), ("./x/a.json5", "x/a.json5", true), ("æ*", "ærø/a.json5", true),
  ])
  func matchesPaths(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(isExcluded(path, by: pattern) == expected)
  }

  @Test func countsFromTheFolderOfTheConfiguration() {
    #expect(isExcluded("a/b/c.json5", by: "b/*", in: "a/"))
    #expect(!isExcluded("b/c.json5", by: "b/*", in: "a/"))
    #expect(isExcluded("../x/c.json5", by: "x", in: "../"))
    #expect(isExcluded("/a/b/c.json5", by: "b/*", in: "/a/"))
  }

  /// A pattern of many stars takes time that grows with its length, not beyond.
  @Test func endsOnAPatternOfStars() {
    let pattern = Array(repeating: "**", count: 60).joined(separator: "/") + "/x"
    let path = Array(repeating: "a", count: 200).joined(separator: "/")
    #expect(!isExcluded(path, by: pattern))
    let letters = String(repeating: "*a", count: 40) + "b"
    #expect(!isExcluded(String(repeating: "a", count: 400), by: letters))
  }
}
