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
    var compiled: [CompiledCharter] = []
    var seen = Seen<String>()
    var ids = Seen<String>()
    var code = ExitCode.success
    for name in names where seen.insert(name) {
      guard let charter = shelf.load(name)?.compiled else { continue }
      let id = charter.charter.id
      guard ids.insert(id) else {
        console.say([repeated(id, as: name)])
        code = .invalid
        continue
      }
      compiled.append(charter)
    }
    code = code.combined(with: shelf.code)
    guard let first = compiled.first else { return nil }
    // What was compiled against the same facts is ready to be evaluated together.
    if compiled.allSatisfy({ $0.vocabulary.hasSameFiles(as: first.vocabulary) }) {
      let evaluator = CharterEvaluator(compiled, first.vocabulary)
      return PreparedCharters(evaluator: evaluator, charters: compiled, code: code)
    }
    do throws(LoadingError) {
      let vocabulary = try Vocabulary(uniting: compiled.map(\.vocabulary))
      let evaluator = try CharterEvaluator(compiled.map(\.charter), vocabulary: vocabulary)
      return PreparedCharters(
        evaluator: evaluator, charters: evaluator.charters.map(\.compiled), code: code)
    } catch {
      console.say(error.diagnostics)
      return nil
    }
  }

  private static func repeated(_ id: String, as name: String) -> Diagnostic {
    Diagnostic(
      id: "repeated-charter",
      message: LocalizedText(
        en: "'\(name)' is charter '\(id)' once more, and is left out",
        da: "'\(name)' er charteret '\(id)' endnu en gang og udelades"),
      location: nil)
  }
}

extension Vocabulary {
  /// Whether it was read from the same files as another one.
  fileprivate func hasSameFiles(as other: Vocabulary) -> Bool {
    parts.elementsEqual(other.parts) { part, other in
      part.source.path == other.source.path && part.source.bytes == other.source.bytes
    }
  }
}
