import CharterTestSupport
import FEEL
import Testing

@Suite(
  .enabled(
    if: TestFiles.conformance("feel") != nil,
    "the DMN conformance rows were left out: CHARTER_CONFORMANCE names no folder"))
struct TCKTests {
  @Test func readsEveryRow() {
    #expect(TCKCase.withValue.count == 399)
    #expect(TCKCase.withNull.count == 244)
  }

  @Test(arguments: TCKCase.withValue)
  func givesTheExpectedValue(row: TCKCase) throws {
    let slot = try evaluate(row.expression, row.facts)
    #expect(slot.value == row.expected)
  }

  @Test(arguments: TCKCase.withNull)
  func givesNoValueWhereFEELGivesNull(row: TCKCase) throws {
    var compiler = FEELCompiler(schema: row.facts.schema, undeclaredNames: .unknownFacts)
    let (expression, errors) = compiler.compile(ConditionText(row.expression), expecting: nil)
    if let expression {
      let slot = expression.evaluate(in: try row.facts.context)
      #expect(slot.value == nil)
    } else {
      let naming: Set<String> = [
        "type-mismatch", "incompatible-comparison", "wrong-arguments", "unknown-function",
        "invalid-date-or-duration", "not-a-condition",
      ]
      #expect(naming.isSuperset(of: errors.map(\.kind.id)))
      #expect(!errors.isEmpty)
    }
  }
}
