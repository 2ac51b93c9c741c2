import CharterDiagnostics

/// Builds the tree of a text by recursive descent, going on after a mistake where that is safe.
struct JSONTreeParser {
  /// A mistake, and the opening bracket that it leaves unclosed.
  struct Mistake {
    let error: JSONError
    let opening: SourceRange?
  }

  var scanner: JSONScanner
  private let keepsComments: Bool

  private(set) var mistakes: [Mistake] = []
  private(set) var comments: [SourceRange] = []

  /// Whether there were more mistakes than the limit.
  private(set) var isOverLimit = false

  /// Whether reading was given up; what is said from then on is no finding.
  private var isStopped = false

  /// Whether the last token was broken in a way that may have swallowed the separator after it.
  var mayLackSeparator = false

  /// Where the arrays and objects start that are open, the outermost first.
  var openings: [Int] = []

  private var metNames = MetNames()

  /// Where the second of two brackets stands that changed places.
  var swappedBracket: Int?

  init(_ bytes: [UInt8], dialect: JSONDialect, keepingComments: Bool) {
    scanner = JSONScanner(bytes, dialect: dialect, from: 0, to: bytes.count)
    keepsComments = keepingComments
  }

  /// Reads the whole text.
  mutating func parse() -> JSONNode? {
    skipTrivia()
    if scanner.byte == nil {
      note(scanner.valueMistake())
      return nil
    }
    let root = value(in: nil)
    // After a value that is none, what follows is part of the same mistake.
    if root.value == .invalid { return root }
    skipTrivia()
    if scanner.byte != nil { note(scanner.trailingMistake()) }
    return root
  }

  /// The decoded name of a member's key.
  mutating func name(of key: Key) -> String {
    key.decoded ?? metNames.name(at: key.contents, in: scanner.bytes)
  }

  /// Takes down a mistake.
  mutating func note(_ error: JSONError, opening: SourceRange? = nil) {
    if isStopped { return }
    if mistakes.count == JSONReader.mistakeLimit {
      isOverLimit = true
      stop()
      return
    }
    mistakes.append(Mistake(error: error, opening: opening))
    if error.kind == .otherEncoding { stop() }
  }

  /// Gives up: nothing is read or noted from here.
  mutating func stop() {
    isStopped = true
    scanner.end = min(scanner.end, scanner.offset)
  }

  /// Notes that the text ends too early, once.
  mutating func noteEnd(_ error: JSONError, opening: SourceRange? = nil) {
    note(error, opening: opening)
    isStopped = true
  }

  /// Passes white space and comments, and notes those that the dialect does not allow.
  mutating func skipTrivia() {
    // Most tokens stand behind nothing or behind one space.
    if scanner.isAtToken { return }
    if scanner.isAt(" ") {
      scanner.offset += 1
      if scanner.isAtToken { return }
    }
    while true {
      scanner.skipWhitespace()
      guard scanner.mayBeTrivia else { return }
      if let comment = scanner.comment() {
        take(comment)
        continue
      }
      let length = scanner.json5WhitespaceLength()
      if length == 0 { return }
      if scanner.dialect == .json {
        note(JSONError(.needsJSON5(.whitespace), scanner.range(length)))
      }
      scanner.offset += length
    }
  }

  private mutating func take(_ comment: JSONScanner.Comment) {
    if keepsComments { comments.append(comment.range) }
    let opener = scanner.range(2)
    if scanner.dialect == .json {
      note(JSONError(.needsJSON5(.comment), comment.range))
    } else {
      noteMalformedUTF8(in: comment.range)
    }
    scanner.offset = max(scanner.offset, comment.range.upperBound)
    if comment.isTerminated { return }
    if scanner.dialect == .json5 { note(JSONError(.unterminatedComment, opener)) }
    stop()
  }

  private mutating func noteMalformedUTF8(in range: SourceRange) {
    let start = scanner.offset
    while scanner.offset < range.upperBound {
      let length = UTF8Sequence.length(scanner.bytes, at: scanner.offset, end: range.upperBound)
      if length == 0 {
        let mistake = scanner.malformedUTF8()
        note(mistake)
        scanner.offset = mistake.range.upperBound
      } else {
        scanner.offset += length
      }
      if isStopped { return }
    }
    scanner.offset = start
  }
}

extension JSONTreeParser.Mistake {
  /// The mistake as a diagnostic.
  func diagnostic(in source: SourceText) -> Diagnostic {
    error.diagnostic(in: source, opening: opening)
  }
}
