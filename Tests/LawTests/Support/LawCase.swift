import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Files that are evaluated together, as trees that a law can change.
struct LawCase {
  /// A declaration, and the case file that belongs to it.
  struct Entry {
    var declaration: JSONNode
    var caseFile: JSONNode
  }

  /// The charters with all that they name, by path.
  var files: [String: JSONNode]

  /// The paths of the charters to evaluate.
  var charters: [String]

  /// What is evaluated.
  var entries: [Entry]

  /// The evaluation date of all laws.
  static let date = CivilDate(year: 2025, month: 10, day: 1)

  /// Loads the charters.
  func evaluator() throws -> CharterEvaluator {
    var loader = CharterLoader { files[$0]?.written }
    let results = charters.map { loader.load($0) }
    guard results.allSatisfy({ $0.compiled != nil }), let first = results.first,
      let vocabulary = first.vocabulary
    else { throw LoadingError(results.flatMap(\.diagnostics)) }
    // Each may name the same vocabularies in an order of its own.
    return try CharterEvaluator(
      results.compactMap(\.charter), vocabulary: vocabulary, concepts: first.concepts)
  }

  /// Evaluates what is to be evaluated.
  func reports(
    by evaluator: CharterEvaluator, options: CharterEvaluator.Options = .init()
  ) throws -> [Report] {
    try entries.map { entry in
      try evaluator.evaluate(
        Declaration(json: entry.declaration.written, path: "d.json"),
        case: CaseFile(json5: entry.caseFile.written, path: "c.json5"), on: Self.date,
        options: options)
    }
  }

  /// Loads the charters, and evaluates what is to be evaluated.
  func reports(options: CharterEvaluator.Options = .init()) throws -> [Report] {
    try reports(by: evaluator(), options: options)
  }
}

extension LawCase {
  /// Changes the files whose names end so.
  mutating func change(_ suffix: String, _ change: (JSONNode) throws -> JSONNode) rethrows {
    for (path, file) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(suffix) {
      files[path] = try change(file)
    }
  }

  /// Changes the rules of all charters; `nil` takes one away.
  mutating func changeRules(_ change: (JSONNode) throws -> JSONNode?) rethrows {
    try self.change(".charter.json5") { charter in
      try charter.changing("values") { values in
        try values?.mapElements { value in
          try value.changing("rules") { .array(try ($0?.elements ?? []).compactMap(change)) }
        }
      }
    }
  }

  /// Changes the case files.
  mutating func changeCases(_ change: (JSONNode) throws -> JSONNode) rethrows {
    for index in entries.indices {
      entries[index].caseFile = try change(entries[index].caseFile)
    }
  }

  /// Changes the facts of the declarations.
  mutating func changeFacts(_ change: (JSONNode) throws -> JSONNode) rethrows {
    for index in entries.indices {
      entries[index].declaration = try entries[index].declaration.changing("facts") {
        try $0.map(change)
      }
    }
  }
}
