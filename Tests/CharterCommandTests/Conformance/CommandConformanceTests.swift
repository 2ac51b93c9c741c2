import CharterCommand
import ConformanceCases
import FEEL
import Testing

/// The command on every case of `Tests/Conformance`.
struct CommandConformanceTests {
  @Test func readsEveryCase() {
    #expect(ConformanceData.all.problems == [])
    #expect(ConformanceData.all.count >= 2_638)
  }

  /// Batches of `charter eval`.
  @Test(arguments: ConformanceData.all.conditions.filter { !$0.hasDefinitions })
  func answersCondition(_ conditionCase: ConditionCase) throws {
    let line = try #require(ConditionBatch.answers[conditionCase.id], "no answer")
    #expect(conditionCase.expected.isWritten(as: line))
  }

  /// What `charter eval` cannot be given stands in a charter.
  @Test(arguments: ConformanceData.all.conditions.filter(\.hasDefinitions))
  func checksDefinitions(_ conditionCase: ConditionCase) throws {
    let machine = VirtualMachine([
      "conformance.vocabulary.json5": conditionCase.vocabulary,
      "conformance.charter.json5": conditionCase.charter,
      "a.declaration.json":
        #"{"format":1,"declaration":"association","facts":\#(conditionCase.facts)}"#,
    ])
    let run = machine.run(
      "check", "a.declaration.json", "--charter", "./conformance.charter.json5", "--on",
      conditionCase.date.description, "--format", "json", "--lang", "en")
    if case .invalid(let refusal) = conditionCase.expected {
      #expect(run.code == .invalid)
      #expect(Refusal.all(in: run.diagnosticIDs) == [refusal], "\(run.error)")
      return
    }
    let summary = try #require(EvaluationSummary(run), "\(run.error)")
    #expect(summary.findings["r"]?.answers(conditionCase.expected) == true, "\(run.output)")
  }

  /// `charter check`.
  @Test(arguments: ConformanceData.all.evaluations)
  func checksDeclaration(_ evaluationCase: EvaluationCase) throws {
    let machine = VirtualMachine([
      "conformance.vocabulary.json5": evaluationCase.vocabulary,
      "conformance.charter.json5": evaluationCase.charter,
      "a.declaration.json": evaluationCase.declaration,
      "a.case.json5": evaluationCase.caseFile ?? "",
    ])
    var words = [
      "check", "a.declaration.json", "--charter", "./conformance.charter.json5", "--on",
      evaluationCase.date.description, "--format", "json", "--full", "--lang", "en",
    ]
    if evaluationCase.caseFile != nil { words += ["--case", "a.case.json5"] }
    if evaluationCase.showsSensitive { words.append("--show-sensitive") }
    let run = machine.run(words)
    let summary = try #require(EvaluationSummary(run), "\(run.error)")
    #expect(evaluationCase.expected.differences(from: summary) == [])
  }
}
