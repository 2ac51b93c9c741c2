package import CharterDiagnostics
import CharterJSON
import FEEL

extension DeclarationTable {
  /// Reads the header of a table.
  ///
  /// - Parameters:
  ///   - source: The first record.
  ///   - dialect: What stands between its cells.
  ///   - vocabulary: The facts.
  /// - Returns: The table, or `nil` when its rows cannot be told apart. Warnings about columns that
  ///   nobody knows are left to ``unknownColumns``, so that they can be told with a count.
  package static func load(
    _ source: SourceText, _ dialect: CSVDialect, _ vocabulary: Vocabulary
  ) -> Loaded<DeclarationTable> {
    var reader = HeaderReader(source: source, vocabulary: vocabulary)
    return reader.read(dialect)
  }
}

private struct HeaderReader {
  let source: SourceText
  let vocabulary: Vocabulary
  var diagnostics: [Diagnostic] = []
  var unknownColumns: [Diagnostic] = []

  /// The paths of all facts, and those of members of list elements, once a column was not found.
  private var paths: (all: [String], ofMembers: Set<String>)?

  /// Finding the nearest name takes a while.
  private static let suggestionLimit = 100

  init(source: SourceText, vocabulary: Vocabulary) {
    self.source = source
    self.vocabulary = vocabulary
  }

  mutating func read(_ dialect: CSVDialect) -> Loaded<DeclarationTable> {
    let cells = CSVCell.cells(
      of: source.bytes, dialect, limit: DeclarationTable.columnLimit)
    if let flawed = cells.first(where: { $0.flaw != nil }), let flaw = flawed.flaw {
      return refused(
        flaw == .unclosedQuote
          ? .unclosedQuote : .brokenCell(flawed.text(in: source.bytes), flaw), at: flawed.range)
    }
    guard cells.count <= DeclarationTable.columnLimit else {
      return refused(.tooManyColumns(limit: DeclarationTable.columnLimit), at: cells.last?.range)
    }
    let names = cells.map { $0.text(in: source.bytes).trimmed }
    guard let identifier = names.firstIndex(of: "declaration") else {
      let nearest = NearestName.find("declaration", among: names.prefix(Self.suggestionLimit))
      return refused(
        .missingIdentifierColumn(nearest: nearest, hasTabs: names.contains { $0.contains("\t") }),
        at: SourceRange(0, source.bytes.count))
    }
    var first: [String: Int] = [:]
    var repeated: Set<String> = []
    for (index, name) in names.enumerated() where !name.isEmpty {
      if first[name] == nil { first[name] = index } else { repeated.insert(name) }
    }
    let columns = names.indices.map { index -> DeclarationTable.Column in
      let name = names[index]
      let isFirst = first[name] == index
      // Which of the two would count nobody can know; it is said once.
      if repeated.contains(name) {
        if isFirst { report(.repeatedColumn(name), at: cells[index].range) }
        return index == identifier ? .identifier : .refused
      }
      return column(named: name, index, at: cells[index].range)
    }
    var facts: [(names: ArraySlice<String>, column: Int)] = []
    for (index, column) in columns.enumerated() {
      guard case .fact(let fact) = column else { continue }
      facts.append((fact.path.split(separator: ".").map(String.init)[...], index))
    }
    let table = DeclarationTable(
      dialect: dialect, unknownColumns: unknownColumns, columns: columns,
      identifierColumn: identifier, members: Self.members(facts),
      header: source.bytes)
    return Loaded(table, diagnostics)
  }

  private mutating func refused(
    _ problem: TableProblem, at range: SourceRange?
  ) -> Loaded<DeclarationTable> {
    let location = SourceLocation(source, range ?? SourceRange(0, 0))
    return Loaded(nil, diagnostics + [problem.diagnostic(at: location)])
  }

  private mutating func column(
    named name: String, _ index: Int, at range: SourceRange
  ) -> DeclarationTable.Column {
    if name == "declaration" { return .identifier }
    guard let fact = vocabulary[name], !fact.isElementMember else {
      return unknownColumn(name, index, at: range)
    }
    guard fact.source == .association else {
      report(.foreignColumn(name, fact.source), at: range)
      return .refused
    }
    guard let kind = TableFact.Kind(fact.type) else {
      report(.listColumn(name), at: range)
      return .refused
    }
    return .fact(TableFact(path: name, kind: kind, isSensitive: fact.isSensitive))
  }

  private mutating func unknownColumn(
    _ name: String, _ index: Int, at range: SourceRange
  ) -> DeclarationTable.Column {
    let paths =
      self.paths
      ?? (
        vocabulary.facts.map(\.path), Set(vocabulary.facts.filter(\.isElementMember).map(\.path))
      )
    self.paths = paths
    if paths.ofMembers.contains(name) {
      report(.listColumn(name), at: range)
      return .refused
    }
    let nearest =
      unknownColumns.count < Self.suggestionLimit && !name.isEmpty
      ? NearestName.find(name, among: paths.all) : nil
    let problem = TableProblem.unknownColumn(name, number: index + 1, nearest: nearest)
    unknownColumns.append(problem.diagnostic(at: SourceLocation(source, range)))
    return .unknown(unknownColumns.count - 1)
  }

  private mutating func report(_ problem: TableProblem, at range: SourceRange) {
    diagnostics.append(problem.diagnostic(at: SourceLocation(source, range)))
  }

  /// Puts facts under the names of their paths, in the order of their first columns.
  private static func members(
    _ facts: [(names: ArraySlice<String>, column: Int)]
  ) -> [DeclarationTable.Member] {
    var members: [DeclarationTable.Member] = []
    var seen: Set<String> = []
    for fact in facts {
      guard let name = fact.names.first, seen.insert(name).inserted else { continue }
      if fact.names.count == 1 {
        members.append(.fact(name, column: fact.column))
      } else {
        let inner = facts.filter { $0.names.first == name }
        members.append(.group(name, Self.members(inner.map { ($0.names.dropFirst(), $0.column) })))
      }
    }
    return members
  }
}

extension TableFact.Kind {
  fileprivate init?(_ type: FactType) {
    switch type {
    case .boolean: self = .boolean
    case .number: self = .number
    case .text, .unreadable: self = .text
    case .date: self = .date
    case .choice(let choices): self = .choice(choices.map(\.name))
    case .list, .record: return nil
    }
  }
}
