import FEEL
import Testing

struct FaultCodeTests {
  @Test func isWrittenAsReportsNameIt() {
    #expect(
      FaultCode.allCases.map(\.description) == [
        "divisionByZero", "overflow", "invalidDate", "invalidDuration", "indexOutOfRange",
        "emptyList", "limitExceeded",
      ])
  }
}
