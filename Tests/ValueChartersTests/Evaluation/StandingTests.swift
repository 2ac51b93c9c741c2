import FEEL
import Testing
import ValueCharters

struct StandingTests {
  /// The table of applicability against requirement, row by row.
  private static let table: [(applies: Truth, requires: Truth, standing: Standing)] = [
    (.false, .true, .notApplicable),
    (.false, .false, .notApplicable),
    (.false, .unknown, .notApplicable),
    (.false, .fault, .notApplicable),
    (.true, .true, .satisfied),
    (.true, .false, .notSatisfied),
    (.true, .unknown, .unsettled),
    (.true, .fault, .error),
    (.unknown, .true, .satisfied),
    (.fault, .true, .satisfied),
    (.unknown, .false, .unsettled),
    (.unknown, .unknown, .unsettled),
    (.unknown, .fault, .undetermined),
    (.fault, .unknown, .undetermined),
    (.fault, .false, .error),
    (.fault, .fault, .error),
  ]

  @Test func coversEveryPairOnce() {
    #expect(Set(Self.table.map { [$0.applies, $0.requires] }).count == 16)
  }

  @Test(arguments: table)
  func readsTheTable(_ row: (applies: Truth, requires: Truth, standing: Standing)) {
    #expect(Standing(applies: row.applies, requires: row.requires) == row.standing)
  }

  /// The table of `and`, in the order true, false, unknown, fault.
  @Test func joinsTruthsAsTheLanguageDoes() {
    let truths: [Truth] = [.true, .false, .unknown, .fault]
    let table: [[Truth]] = [
      [.true, .false, .unknown, .fault],
      [.false, .false, .false, .false],
      [.unknown, .false, .unknown, .unknown],
      [.fault, .false, .unknown, .fault],
    ]
    for (row, left) in truths.enumerated() {
      for (column, right) in truths.enumerated() {
        #expect((left && right) == table[row][column], "\(left) and \(right)")
      }
    }
  }
}
