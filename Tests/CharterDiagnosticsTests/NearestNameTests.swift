import CharterDiagnostics
import CharterTestSupport
import Testing

struct NearestNameTests {
  @Test(
    arguments: [
      ("bylaw", ["bylaws", "board"], "bylaws"), ("borad", ["bylaws", "board"], "board"),
      ("BOARD", ["board"], "board"), ("boad", ["board", "boat"], "board"),
      ("board", ["board"], "board"), ("a", ["b"], nil), ("x", ["size"], nil),
      ("democrasy", ["democracy", "diversity"], "democracy"), ("", ["a"], nil), ("a", [], nil),
      ("membership", ["partnership"], nil), ("sizes", ["size", "sized"], "size"),
      ("ænsdring", ["ændring"], "ændring"), ("kitten", ["sitting"], nil),
      ("nn", ["n"], "n"), ("association.name", ["association.kind"], nil),
      ("association.nmae", ["association.name"], "association.name"),
      ("asociation.name", ["association.name"], "association.name"),
      ("finance.papers", ["finance.papersKept"], "finance.papersKept"),
      ("board.members.x", ["board.members"], nil),
    ] as [(String, [String], String?)])
  func findsWhatWasProbablyMeant(_ name: String, _ candidates: [String], _ expected: String?) {
    #expect(NearestName.find(name, among: candidates) == expected)
  }

  @Test func agreesWithTheFullTableOfDistances() {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    func name() -> String {
      String(
        (0..<Int.random(in: 0...9, using: &random)).map { _ in
          "abc.é".randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<3000 {
      let (wanted, names) = (name(), (0..<6).map { _ in name() })
      #expect(
        NearestName.find(wanted, among: names) == Self.nearest(to: wanted, among: names),
        "seed \(seed): \(wanted) among \(names)")
    }
  }

  /// What the documentation of the function says, step by step.
  private static func nearest(to name: String, among candidates: [String]) -> String? {
    var best: (name: String, distance: Int)?
    for candidate in candidates where !name.hasPrefix(candidate + ".") {
      let (left, right) = (Array(name.unicodeScalars), Array(candidate.unicodeScalars))
      let common = zip(left, right).prefix { $0 == $1 }.map(\.0)
      let shared = (common.lastIndex(of: ".") ?? -1) + 1
      let limit = min(
        4, max(1, max(left.count, right.count) / 3), (max(left.count, right.count) - shared) / 2)
      let found = distance(Array(left[shared...]), Array(right[shared...]))
      if found <= limit, found < best?.distance ?? .max { best = (candidate, found) }
    }
    return best?.name
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        if row == 0 || column == 0 {
          table[row][column] = row + column
          continue
        }
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column - 1] + change, table[row - 1][column] + 1,
          table[row][column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  @Test func takesNoTimeForAbsurdNames() {
    let name = String(repeating: "x", count: 100_000)
    #expect(NearestName.find(name, among: ["true", "false", "null"]) == nil)
  }
}
