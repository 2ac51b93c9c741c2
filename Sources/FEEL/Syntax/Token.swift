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

  /// The comparison that the sign stands for.
  var comparison: ComparisonOperator? { ComparisonOperator(rawValue: rawValue) }
}
