/// What stands between the cells of a table, and with it how its numbers are written.
package enum CSVDialect: UInt8, CaseIterable, Sendable {
  /// A comma between cells, a point in numbers.
  case comma = 0x2C

  /// A semicolon between cells, a comma in numbers, as spreadsheets do where the comma is taken.
  case semicolon = 0x3B

  /// What stands in a number before its decimals.
  package var decimalMark: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ".")
    case .semicolon: UInt8(ascii: ",")
    }
  }

  /// What stands between the cells of a header: the one that it has more of outside its quotes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the table.
  ///   - range: What of them may be looked at; the header ends at its first line end.
  /// - Returns: The dialect; commas where there is nothing to tell by.
  package static func detect(in bytes: [UInt8], _ range: Range<Int>) -> CSVDialect {
    var isQuoted = false
    var counts = (commas: 0, semicolons: 0)
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: break
      case comma.rawValue: counts.commas += 1
      case semicolon.rawValue: counts.semicolons += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return counts.semicolons > counts.commas ? .semicolon : .comma
      default: break
      }
    }
    return counts.semicolons > counts.commas ? .semicolon : .comma
  }
}
