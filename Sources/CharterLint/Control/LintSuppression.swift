import CharterDiagnostics
import CharterJSON

/// A comment that silences rules on one line: `// lint:allow id because …`.
struct LintSuppression {
  /// A rule that it names.
  struct Name {
    let text: String
    let range: SourceRange
  }

  /// The comment.
  let range: SourceRange

  /// The rules that it names.
  let names: [Name]

  /// What it says about why.
  let reason: String?

  /// Whether it says why.
  var hasReason: Bool { reason != nil }

  /// The lines on which findings begin that it silences.
  let lines: ClosedRange<Int>

  private static let mark = "lint:allow"

  /// Whether a comment silences rules.
  static func isMarked(_ comment: String) -> Bool { contents(of: comment) != nil }

  /// What stands behind the mark of a comment; `nil` where it has none.
  private static func contents(of comment: String) -> Substring? {
    let body = comment.drop { $0 == "/" || $0 == "*" || $0 == " " || $0 == "\t" }
    guard body.hasPrefix(mark) else { return nil }
    let rest = body.dropFirst(mark.count)
    let isMark = rest.first.map { !$0.isLetter && !$0.isNumber && $0 != "-" } ?? true
    return isMark ? rest : nil
  }

  /// Reads a comment; `nil` where it is any other.
  ///
  /// - Parameters:
  ///   - index: The number of the comment.
  ///   - file: The file.
  ///   - coverage: What the comments of the file speak of.
  init?(_ index: Int, of file: LintFile, _ coverage: LineCoverage) {
    let range = file.json.comments[index]
    let text = file.source.text(in: range)
    // What is no UTF-8 has no places in the text; the reader reports it.
    guard text.utf8.count == range.count, let rest = Self.contents(of: text) else { return nil }
    self.range = range
    var names: [Name] = []
    var reason: Substring?
    var open = rest
    while let start = open.firstIndex(where: Self.isNamePart) {
      let word = open[start...].prefix(while: Self.isNamePart)
      open = open[word.endIndex...]
      if word == "because" {
        reason = open
        break
      }
      // Words that can be no rule's name are a reason that nothing leads up to.
      if !names.isEmpty, LintRule.named(String(word)) == nil, !word.contains("-") { break }
      let lower = range.lowerBound + text.utf8.distance(from: text.startIndex, to: word.startIndex)
      names.append(Name(text: String(word), range: SourceRange(lower, lower + word.utf8.count)))
    }
    self.names = names
    self.reason = reason.flatMap(Self.words)
    lines = coverage.lines(coveredBy: index)
  }

  /// The words of a reason without the end of the comment; `nil` where there are none.
  private static func words(_ reason: Substring) -> String? {
    guard reason.contains(where: \.isLetter) else { return nil }
    var words = reason.drop { $0.isWhitespace }
    while let last = words.last, last.isWhitespace || last == "*" || last == "/" {
      words.removeLast()
    }
    return String(words)
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }
}
