import CharterDiagnostics
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

  @Test func takesNoTimeForAbsurdNames() {
    let name = String(repeating: "x", count: 100_000)
    #expect(NearestName.find(name, among: ["true", "false", "null"]) == nil)
  }
}
