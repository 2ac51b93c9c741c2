import CharterDiagnostics
import CharterJSON
import CharterTestSupport

/// Random trees and strings for property tests.
enum RandomJSON {
  /// A tree, with its ranges empty.
  static func node(depth: Int = 4, using random: inout SeededGenerator) -> JSONNode {
    JSONNode(value(depth: depth, using: &random), range: SourceRange(0, 0))
  }

  private static func value(depth: Int, using random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: return .null
    case 1: return .boolean(.random(using: &random))
    case 2, 3:
      let numbers = ["0", "-0", "1", "-12.50", "1e5", "0.1E-7", "123456789012345678901234567890"]
      return .number(numbers.randomElement(using: &random) ?? "0")
    case 4: return .string(string(using: &random))
    case 5:
      let count = Int.random(in: 0..<5, using: &random)
      return .array((0..<count).map { _ in node(depth: depth - 1, using: &random) })
    default:
      let count = Int.random(in: 0..<5, using: &random)
      return .object(
        (0..<count).map { _ in
          JSONMember(
            name: string(using: &random), nameRange: SourceRange(0, 0),
            value: node(depth: depth - 1, using: &random))
        })
    }
  }

  /// A string of the scalars that are worth trying.
  static func string(using random: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "b", "z", "0", " ", "\"", "'", "\\", "/", "\n", "\r", "\t", "\0", "\u{1F}", "\u{7F}",
      "\u{85}", "å", "ø", "\u{301}", "\u{61C}", "\u{200E}", "\u{2028}", "\u{202E}", "\u{2066}",
      "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "€", "𝄞", "\u{10FFFF}",
    ]
    let count = Int.random(in: 0..<20, using: &random)
    var text = String.UnicodeScalarView()
    for _ in 0..<count { text.append(scalars.randomElement(using: &random) ?? "a") }
    return String(text)
  }

  /// The string as a JSON5 literal in single quotes, with escapes of all kinds at random.
  static func quote(_ text: String, using random: inout SeededGenerator) -> String {
    var written = "'"
    for scalar in text.unicodeScalars {
      if Int.random(in: 0..<8, using: &random) == 0 { written += "\\\n" }
      let mustEscape = ["'", "\\", "\n", "\r"].contains(scalar)
      guard mustEscape || Bool.random(using: &random) else {
        written.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return written + "'"
  }
}
