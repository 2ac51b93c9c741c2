import CharterDiagnostics
import CharterJSON
import FEEL

/// Reads the cells of one row, each as the type of its fact asks for.
struct RowReader {
  let columns: [DeclarationTable.Column]
  let cells: [CSVCell]
  let source: SourceText
  let dialect: CSVDialect
  let revealsSensitive: Bool
  private(set) var diagnostics: [Diagnostic] = []

  init(
    columns: [DeclarationTable.Column], cells: [CSVCell], source: SourceText,
    dialect: CSVDialect, revealsSensitive: Bool
  ) {
    self.columns = columns
    self.cells = cells
    self.source = source
    self.dialect = dialect
    self.revealsSensitive = revealsSensitive
  }

  /// The members of a group in which the row has something.
  mutating func read(_ members: [DeclarationTable.Member]) -> [JSONMember] {
    var result: [JSONMember] = []
    result.reserveCapacity(members.count)
    for member in members {
      switch member {
      case .group(let name, let members):
        let inner = read(members)
        guard let first = inner.first else { continue }
        let group = JSONNode(.object(inner), range: SourceRange(0, source.bytes.count))
        result.append(JSONMember(name: name, nameRange: first.nameRange, value: group))
      case .fact(let name, let column):
        guard cells.indices.contains(column), case .fact(let fact) = columns[column] else {
          continue
        }
        let cell = cells[column]
        guard let value = value(of: cell, fact) else { continue }
        let node = JSONNode(value, range: cell.range)
        result.append(JSONMember(name: name, nameRange: cell.range, value: node))
      }
    }
    return result
  }

  /// The value of a cell: `nil` for an empty one, `invalid` for one that was reported.
  private mutating func value(of cell: CSVCell, _ fact: TableFact) -> JSONValue? {
    if cell.contents.count == 0, cell.flaw == nil { return nil }
    if let flaw = cell.flaw {
      return report(.brokenCell(fact.path, flaw), cell)
    }
    let text = cell.text(in: source.bytes)
    if text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
      return report(.controlCharacter(fact.path), cell)
    }
    let bare = text.trimmed
    if bare.isEmpty { return nil }
    let written = fact.isSensitive && !revealsSensitive ? nil : bare
    switch fact.kind {
    case .text: return .string(text)
    case .date: return .string(bare)
    case .boolean:
      if let value = Self.boolean(bare) { return .boolean(value) }
      return report(.notABoolean(fact.path, written), cell)
    case .number:
      if let number = CellNumber.json(bare, dialect) { return .number(number) }
      return report(.notANumber(fact.path, written, dialect), cell)
    case .choice(let choices):
      let name = nfc(bare)
      if choices.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { return .string(name) }
      return report(.unknownChoice(fact.path, written, choices), cell)
    }
  }

  private mutating func report(_ problem: TableProblem, _ cell: CSVCell) -> JSONValue {
    diagnostics.append(problem.diagnostic(at: SourceLocation(source, cell.range)))
    return .invalid
  }

  /// The words for yes and no that tables have; spreadsheets write some in capitals.
  private static func boolean(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "ja": true
    case "false", "no", "nej": false
    default: nil
    }
  }
}
