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
