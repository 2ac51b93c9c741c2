import ValueCharters

/// Writes the JSON Schema of a format.
struct SchemaVerb {
  private let kind: SchemaKind
  private let charters: [String]
  private let output: String?
  private let console: Console

  init(_ arguments: Arguments, on console: Console) throws(UsageError) {
    guard let name = arguments.operands.first else {
      throw .missingOperand(SchemaKind.names, verb: arguments.verb)
    }
    guard let kind = SchemaKind(rawValue: name) else {
      throw .unknownWord(
        name, among: SchemaKind.allCases.map(\.rawValue), verb: arguments.verb)
    }
    self.kind = kind
    charters = arguments.values(.charter)
    output = arguments.output
    self.console = console
    if !charters.isEmpty, !kind.hasFacts {
      throw .exclusive(Option.Name.charter.written, name)
    }
    if let output, charters.contains(output) { throw .destinationIsInput(output) }
  }

  func run() -> ExitCode {
    if charters.isEmpty { return write(.anyObject) }
    guard let prepared = PreparedCharters.load(charters, on: console),
      let vocabulary = prepared.charters.first?.vocabulary
    else { return .invalid }
    let source: FactSource = kind == .caseFile ? .authority : .association
    let facts = Schema.facts(vocabulary.members, from: source, in: console.language)
    return prepared.code.combined(with: write(facts))
  }

  private func write(_ facts: Schema) -> ExitCode {
    console.write(kind.document(facts: facts).json, to: output)
  }
}
