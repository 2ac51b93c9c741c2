import CharterDiagnostics
import ConformanceCases
import Testing

/// The library on every case of `Tests/Conformance`.
struct ConformanceTests {
  /// Raise these with the cases.
  @Test func readsEveryCase() {
    let data = ConformanceData.all
    #expect(data.problems == [])
    #expect(data.count >= 2_638)
    #expect(data.unknownOrFaultCount >= 953)
    print("conformance: \(data.count) cases, \(data.unknownOrFaultCount) on unknown and fault")
  }

  @Test(arguments: ConformanceData.all.conditions.filter { !$0.hasDefinitions })
  func answersCondition(_ conditionCase: ConditionCase) throws {
    #expect(try conditionCase.answer() == conditionCase.expected)
  }

  @Test(arguments: ConformanceData.all.conditions.filter(\.isRule))
  func judgesConditionAsARule(_ conditionCase: ConditionCase) throws {
    #expect(try conditionCase.verdict() == conditionCase.expectedVerdict)
  }

  @Test(arguments: ConformanceData.all.evaluations)
  func evaluatesCharter(_ evaluationCase: EvaluationCase) throws {
    let summary = try EvaluationSummary(evaluationCase)
    #expect(evaluationCase.expected.differences(from: summary) == [])
  }

  /// What a case is about is a heading of a published page.
  @Test func namesHeadings() throws {
    let data = ConformanceData.all
    for about in Set(data.conditions.map(\.about) + data.evaluations.map(\.about)) {
      let parts = about.split(separator: "#")
      let page = try PackageFiles.source(
        "Sources/ValueCharters/ValueCharters.docc/\(parts[0]).md")
      let headings = String(decoding: page.bytes, as: UTF8.self).split(separator: "\n").filter {
        $0.hasPrefix("### ")
      }
      .map { $0.dropFirst(4).filter { $0 != "," }.replacing(" ", with: "-") }
      #expect(headings.contains(String(parts[1])), "\(about)")
    }
  }
}
