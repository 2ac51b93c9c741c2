import CharterDiagnostics
import CharterJSON

/// Reads the lists of a case file entry by entry, and keeps those with a mistake apart.
struct CaseEntryReader {
  /// The entries with a mistake, list by list.
  private(set) var broken: [CaseFile.BrokenEntry] = []

  /// Where the syntax of the file is wrong.
  private let damage: [SourceRange]

  init(_ syntaxMistakes: [Diagnostic]) {
    damage = syntaxMistakes.compactMap { $0.location?.range }
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - kind: The list.
  ///   - shape: What its entries are.
  ///   - object: The case file.
  ///   - log: Where to report what is wrong.
  /// - Returns: The entries without a mistake, with their indices in the list.
  mutating func read<Entry>(
    _ kind: CaseFile.BrokenEntry.Kind, _ shape: Shape<Entry>, from object: inout ObjectReader,
    _ log: inout LoadingLog
  ) -> [(index: Int, entry: Entry)] {
    guard let list = object.member(kind.rawValue)?.value else { return [] }
    let label = MemberLabel(kind.rawValue)
    // What stands in a second list of the name is not read.
    if list.elements == nil || object.isRepeated(kind.rawValue) {
      broken.append(CaseFile.BrokenEntry(listOf: kind, at: log.location(list.range)))
    }
    guard let elements = list.elements else {
      log.reportWrongType(label, .list, list)
      return []
    }
    var entries: [(index: Int, entry: Entry)] = []
    for (index, element) in elements.enumerated() {
      let count = log.diagnostics.count
      if let entry = shape(element, label.element, &log), log.diagnostics.count == count,
        !log.isFull, !isDamaged(element.range)
      {
        entries.append((index, entry))
      } else {
        broken.append(CaseFile.BrokenEntry(kind, element, at: index, in: log.source))
      }
    }
    return entries
  }

  private func isDamaged(_ range: SourceRange) -> Bool {
    damage.contains { $0.lowerBound <= range.upperBound && range.lowerBound <= $0.upperBound }
  }
}
