import CharterDiagnostics
import ValueCharters

/// The sources of a charter's findings by number, so that a long title is written once.
struct SourceList {
  /// The first citation of each source, in the order of their numbers.
  private(set) var citations: [Finding.Citation] = []

  private var numbers = NamePlaces()

  /// The numbers of some sources with the places in them: `[1], [2] § 4`.
  mutating func references(to cited: [Finding.Citation]) -> String {
    cited.map { citation in
      let number = "[\(number(of: citation))]"
      return citation.at.map { "\(number) \($0)" } ?? number
    }.joined(by: ", ")
  }

  /// The number of a source, from 1.
  mutating func number(of citation: Finding.Citation) -> Int {
    if let number = numbers[citation.source] { return number }
    citations.append(citation)
    numbers.add(citations.count, of: citation.source)
    return citations.count
  }
}
