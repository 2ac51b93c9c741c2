import CharterDiagnostics
import CharterJSON

extension LayoutPrinter {
  /// A value that is no array and no object, as the canonical layout writes it.
  func scalar(_ node: JSONNode) -> ArraySlice<UInt8> {
    node.string == nil
      ? bytes[node.range.lowerBound..<node.range.upperBound] : quoted(node.range)
  }

  /// A key as the canonical layout writes it.
  func key(_ range: SourceRange) -> ArraySlice<UInt8> {
    let raw = bytes[range.lowerBound..<range.upperBound]
    guard let first = raw.first, isQuote(first) else { return raw }
    let contents = raw.dropFirst().dropLast()
    if dialect == .json5, isPlainName(contents) { return contents }
    return quoted(range)
  }

  /// A string in the quotes that it needs fewest escapes with.
  private func quoted(_ range: SourceRange) -> ArraySlice<UInt8> {
    let raw = bytes[range.lowerBound..<range.upperBound]
    if dialect == .json { return raw }
    let contents = raw.dropFirst().dropLast()
    // Nearly every string is written with these quotes, and has nothing in it to be written anew.
    if raw.first == UInt8(ascii: "'"), !contents.contains(where: isSpecial) { return raw }
    let singles = contents.count { $0 == UInt8(ascii: "'") }
    let doubles = contents.count { $0 == UInt8(ascii: "\"") }
    let quote = singles > doubles ? UInt8(ascii: "\"") : UInt8(ascii: "'")
    var result = [quote]
    var place = contents.startIndex
    while place < contents.endIndex {
      let byte = contents[place]
      place += 1
      if byte == UInt8(ascii: "\\"), place < contents.endIndex {
        let escaped = contents[place]
        place += 1
        if escaped == UInt8(ascii: "\r") {
          if place < contents.endIndex, contents[place] == UInt8(ascii: "\n") { place += 1 }
          result += "\\\n".utf8
        } else if isQuote(escaped), escaped != quote {
          result.append(escaped)
        } else {
          result += [byte, escaped]
        }
      } else {
        if byte == quote { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
      }
    }
    result.append(quote)
    return result[...]
  }

  /// Whether a byte may have to be written otherwise between other quotes.
  private func isSpecial(_ byte: UInt8) -> Bool { isQuote(byte) || byte == UInt8(ascii: "\\") }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  /// Whether a key needs no quotes; names of other scripts keep those that they have.
  private func isPlainName(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first) else {
      return false
    }
    return name.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
        true
      default: false
      }
    }
  }
}
