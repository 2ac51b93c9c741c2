import CharterDiagnostics
import FEEL
import ValueCharters

/// Makes one evaluator of all charters that a command line names.
struct PreparedCharters {
  /// The evaluator.
  let evaluator: CharterEvaluator

  /// The charters as they were loaded.
  let charters: [CompiledCharter]

  /// Whether some of the charters could not be used.
  let code: ExitCode

  /// Loads the charters; those that cannot be used are told of and left out.
  ///
  /// - Parameters:
  ///   - names: The ids and paths.
  ///   - console: Where to say what is wrong.
  /// - Returns: `nil` when no charter is left.
  static func load(_ names: [String], on console: Console) -> PreparedCharters? {
    var shelf = CharterShelf(console)
    var results: [CharterLoader.Result] = []
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      if let result = shelf.load(name) { results.append(result) }
    }
    let compiled = results.compactMap(\.compiled)
    guard let first = compiled.first else { return nil }
    if compiled.count == 1 {
      let evaluator = CharterEvaluator(compiled, first.vocabulary)
      return PreparedCharters(evaluator: evaluator, charters: compiled, code: shelf.code)
    }
    do throws(LoadingError) {
      let vocabulary = try Vocabulary(uniting: compiled.map(\.vocabulary))
      let evaluator = try CharterEvaluator(compiled.map(\.charter), vocabulary: vocabulary)
      return PreparedCharters(
        evaluator: evaluator, charters: evaluator.charters.map(\.compiled), code: shelf.code)
    } catch {
      console.say(error.diagnostics)
      return nil
    }
  }
}
