import CharterDiagnostics

/// A word of the condition language and its place.
struct Token: Hashable, Sendable {
  /// What a token can be.
  enum Kind: Hashable, Sendable {
    /// A name or a word of the language.
    case name(String)
    case number(Decimal128)
    case text(String)
    case symbol(Symbol)

    /// Something that was reported already.
    case invalid
    case end
  }

  let kind: Kind
  let range: SourceRange
}

/// The signs of the condition language.
enum Symbol: String, CaseIterable, Hashable, Sendable {
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case comma = ","
  case period = "."
  case ellipsis = ".."
  case colon = ":"
  case plus = "+"
  case minus = "-"
  case asterisk = "*"
  case doubleAsterisk = "**"
  case slash = "/"
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case at = "@"
  case questionMark = "?"
  case exclamationMark = "!"

  /// The longest sign that a text can begin with whose first two bytes are these.
  init?(_ first: UInt8, _ second: UInt8) {
    switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
    case (".", "."): self = .ellipsis
    case ("*", "*"): self = .doubleAsterisk
    case ("!", "="): self = .notEqual
    case ("<", "="): self = .lessOrEqual
    case (">", "="): self = .greaterOrEqual
    case ("(", _): self = .leftParenthesis
    case (")", _): self = .rightParenthesis
    case ("[", _): self = .leftBracket
    case ("]", _): self = .rightBracket
    case ("{", _): self = .leftBrace
    case ("}", _): self = .rightBrace
    case (",", _): self = .comma
    case (".", _): self = .period
    case (":", _): self = .colon
    case ("+", _): self = .plus
    case ("-", _): self = .minus
    case ("*", _): self = .asterisk
    case ("/", _): self = .slash
    case ("=", _): self = .equal
    case ("<", _): self = .less
    case (">", _): self = .greater
    case ("@", _): self = .at
    case ("?", _): self = .questionMark
    case ("!", _): self = .exclamationMark
    default: return nil
    }
  }

  /// The comparison that the sign stands for.
  var comparison: ComparisonOperator? { ComparisonOperator(rawValue: rawValue) }
}
