import CharterDiagnostics
import CharterJSON
import ConformanceCases
import FEEL

/// The cases of one condition, put to `charter eval --batch`: one batch for each vocabulary and day.
enum ConditionBatch {
  private struct Kind: Hashable {
    let vocabulary: String
    let date: CivilDate
  }

  /// The answers by the identifiers of the cases.
  static let answers: [String: JSONNode] = {
    let cases = ConformanceData.all.conditions.filter { !$0.hasDefinitions }
    let batches = Dictionary(grouping: cases) { Kind(vocabulary: $0.vocabulary, date: $0.date) }
    return batches.reduce(into: [:]) { answers, batch in
      let lines = answer(batch.value, batch.key)
      // An answer too few or too many would belong to another case.
      guard lines.count == batch.value.count else { return }
      for (conditionCase, line) in zip(batch.value, lines) { answers[conditionCase.id] = line }
    }
  }()

  private static func answer(_ cases: [ConditionCase], _ kind: Kind) -> [JSONNode] {
    let lines = cases.map { #"{"expression": \#($0.literal), "facts": \#($0.facts)}"# }
    let machine = VirtualMachine([
      "batch.ndjson": lines.joined(separator: "\n"), "facts.vocabulary.json5": kind.vocabulary,
    ])
    let run = machine.run(
      "eval", "--batch", "batch.ndjson", "--vocabulary", "facts.vocabulary.json5", "--on",
      kind.date.description, "--lang", "en")
    return run.output.split(separator: "\n").compactMap { line in
      JSONReader.read(SourceText(path: "answer", text: String(line)), dialect: .json).root
    }
  }
}
