/// The words that cannot begin the path of a fact.
package enum Keyword: String, CaseIterable, Hashable, Sendable {
  case and
  case or
  case `if`
  case then
  case `else`
  case some
  case every
  case `in`
  case satisfies
  case between
  case `true`
  case `false`
  case null
  case `for`
  case `return`
  case function

  /// The word that a name is.
  package init?(rawValue name: String) {
    // By their lengths nearly all names are told from the words at once.
    switch (name.utf8.count, name) {
    case (2, "or"): self = .or
    case (2, "if"): self = .if
    case (2, "in"): self = .in
    case (3, "and"): self = .and
    case (3, "for"): self = .for
    case (4, "then"): self = .then
    case (4, "else"): self = .else
    case (4, "some"): self = .some
    case (4, "true"): self = .true
    case (4, "null"): self = .null
    case (5, "every"): self = .every
    case (5, "false"): self = .false
    case (6, "return"): self = .return
    case (7, "between"): self = .between
    case (8, "function"): self = .function
    case (9, "satisfies"): self = .satisfies
    default: return nil
    }
  }
}

extension FEELCompiler {
  /// Whether conditions can use a text as a name: letters a–z, digits and `_`, no digit first.
  package static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isNameStart else { return false }
    return text.utf8.allSatisfy(\.isNamePart)
  }

  /// Whether a name is a word of the language, which cannot begin the path of a fact.
  package static func isReserved(_ name: String) -> Bool {
    Keyword(rawValue: name) != nil
  }
}

extension UInt8 {
  /// Whether the byte can begin a name.
  var isNameStart: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether the byte is a decimal digit.
  var isDigit: Bool { self &- UInt8(ascii: "0") <= 9 }

  /// Whether the byte can stand in a name.
  var isNamePart: Bool { isNameStart || isDigit }
}
