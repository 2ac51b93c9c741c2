import CharterDiagnostics
import CharterJSON
import FEEL
import ValueCharters

/// Evaluates one condition, or one a line.
struct EvalVerb {
  private let arguments: Arguments
  private let day: CivilDate
  private let console: Console
  private let inputs: Inputs

  init(_ arguments: Arguments, _ day: CivilDate, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.day = day
    self.console = console
    inputs = Inputs(console)
    let read = [Option.Name.facts, .vocabulary, .batch].compactMap(arguments.value)
    if read.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
    if let output = arguments.output, read.contains(output) {
      throw .destinationIsInput(output)
    }
  }

  func run() throws(UsageError) -> ExitCode {
    let batch = arguments.value(.batch)
    let condition = arguments.operands.first
    switch (condition, batch) {
    case (nil, nil): throw .missingOperand("CONDITION", verb: arguments.verb)
    case (.some, .some): throw .exclusive("CONDITION", Option.Name.batch.written)
    case (nil, let path?):
      if arguments.has(.facts) {
        throw .exclusive(Option.Name.facts.written, Option.Name.batch.written)
      }
      guard let evaluator else { return .invalid }
      return run(batch: path, evaluator)
    case (let text?, nil):
      guard let evaluator else { return .invalid }
      return run(text, evaluator)
    }
  }

  /// The evaluator for the vocabulary and the day, unless the vocabulary cannot be used.
  private var evaluator: ConditionEvaluator? {
    guard let path = arguments.value(.vocabulary) else {
      return ConditionEvaluator(schema: nil, today: day)
    }
    guard let source = inputs.read(path) else { return nil }
    let loaded = Vocabulary.load([source])
    console.say(loaded.diagnostics)
    guard let vocabulary = loaded.content, !loaded.hasErrors else { return nil }
    return ConditionEvaluator(schema: vocabulary.schema, today: day)
  }

  private func run(_ text: String, _ evaluator: ConditionEvaluator) -> ExitCode {
    var source = SourceText(path: "<facts>", text: "{}")
    if let path = arguments.value(.facts) {
      guard let read = inputs.read(path) else { return .invalid }
      source = read
    }
    let result = JSONReader.read(source, dialect: .json)
    console.say(result.diagnostics)
    guard let root = result.root, result.isComplete else { return .invalid }
    let facts = root["format"] == nil ? root : root["facts"] ?? root
    guard facts.kind == .object else {
      console.say([.notAnObject(facts, in: source)])
      return .invalid
    }
    let answer = evaluator.evaluate(text, with: facts, in: source)
    if case .invalid(let diagnostics) = answer { console.say(diagnostics) }
    var writer = JSONWriter()
    answer.write(to: &writer, in: console.language)
    writer.endLine()
    return answer.exitCode.combined(
      with: console.write(writer.bytes, to: arguments.output))
  }

  private func run(batch path: String, _ evaluator: ConditionEvaluator) -> ExitCode {
    guard let source = inputs.read(path, limit: Console.largeInputLimit) else { return .invalid }
    var writer = JSONWriter()
    let batch = BatchEvaluator(evaluator: evaluator, console: console)
    let code = batch.run(source, to: &writer)
    return code.combined(with: console.write(writer.bytes, to: arguments.output))
  }
}
