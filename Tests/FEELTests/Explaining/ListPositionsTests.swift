import FEEL
import Testing

struct ListPositionsTests {
  @Test(arguments: [[], [3], [0, 2], [5, 0, 7]])
  func areThePositionsThatWereGiven(positions: [Int]) {
    let taken = ListPositions(positions)
    #expect(Array(taken) == positions)
    #expect(taken.count == positions.count)
    #expect(taken.isEmpty == positions.isEmpty)
    for other in [[], [3], [3, 1], [0, 2], [5, 0, 7]] {
      #expect((taken == ListPositions(other)) == (positions == other))
    }
  }
}
