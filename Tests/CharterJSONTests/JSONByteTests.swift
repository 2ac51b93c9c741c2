import CharterDiagnostics
import CharterJSON
import Testing

/// Every byte at every state of the grammar, against tables written out by hand.
struct JSONByteTests {
  struct State: CustomTestStringConvertible, Sendable {
    let before: String
    let after: String
    /// The bytes that make a JSON text in between.
    let allowed: String
    /// The further ones that make a JSON5 text.
    let allowedInJSON5: String

    var testDescription: String { "\(before)•\(after)" }
  }

  static let digits = "0123456789"
  static let white = " \t\n\r"
  static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
  static let white5 = "\u{B}\u{C}"

  static let states: [State] = [
    State(before: "", after: "", allowed: digits, allowedInJSON5: ""),
    State(before: "", after: "1", allowed: white + "-123456789", allowedInJSON5: white5 + "+."),
    State(before: "1", after: "", allowed: white + digits, allowedInJSON5: white5 + "."),
    State(before: "0", after: "", allowed: white, allowedInJSON5: white5 + "."),
    State(before: "[", after: "]", allowed: white + digits, allowedInJSON5: white5),
    State(before: "[1", after: "]", allowed: white + digits, allowedInJSON5: white5 + ".,"),
    State(before: "[1", after: "2]", allowed: ",.eE" + digits, allowedInJSON5: ""),
    State(before: "[1,", after: "]", allowed: digits, allowedInJSON5: white + white5),
    State(before: "{", after: "}", allowed: white, allowedInJSON5: white5),
    State(
      before: "{", after: ":1}", allowed: "", allowedInJSON5: letters + "$_"),
    State(
      before: "{a", after: ":1}", allowed: "",
      allowedInJSON5: letters + "$_" + digits + white + white5),
    State(before: "{\"a\"", after: "1}", allowed: ":", allowedInJSON5: ""),
    State(before: "{\"a\":", after: "}", allowed: digits, allowedInJSON5: ""),
    State(before: "{\"a\":1", after: "}", allowed: white + digits, allowedInJSON5: white5 + ",."),
    State(before: "{\"a\":1", after: "\"b\":1}", allowed: ",", allowedInJSON5: ""),
    State(before: "\"\\", after: "\"", allowed: "\"\\/bfnrt", allowedInJSON5: ""),
    State(before: "1.", after: "", allowed: digits, allowedInJSON5: white + white5),
    State(before: "1e", after: "1", allowed: digits + "+-", allowedInJSON5: ""),
    State(before: "-", after: "", allowed: digits, allowedInJSON5: ""),
    State(before: "nul", after: "", allowed: "l", allowedInJSON5: ""),
    State(before: "tru", after: "", allowed: "e", allowedInJSON5: ""),
    State(before: "true", after: "", allowed: white, allowedInJSON5: white5),
  ]

  @Test(arguments: states) func acceptsExactly(_ state: State) {
    for byte in UInt8.min...UInt8.max {
      let bytes = Array(state.before.utf8) + [byte] + Array(state.after.utf8)
      let source = SourceText(path: "test.json", bytes: bytes)
      let isAllowed = state.allowed.utf8.contains(byte)
      let isAllowedInJSON5 = isAllowed || state.allowedInJSON5.utf8.contains(byte)
      // Behind a backslash JSON5 allows nearly everything; that has a test of its own.
      if state.before == "\"\\" {
        #expect((Reading.cursorError(bytes) == nil) == isAllowed, "\(byte)")
        continue
      }
      #expect((Reading.cursorError(bytes) == nil) == isAllowed, "\(byte)")
      #expect(JSONReader.read(source, dialect: .json).isComplete == isAllowed, "\(byte)")
      #expect(JSONReader.read(source, dialect: .json5).isComplete == isAllowedInJSON5, "\(byte)")
    }
  }

  @Test(arguments: JSONDialect.allCases)
  func acceptsBytesInStrings(_ dialect: JSONDialect) throws {
    for byte in UInt8.min...UInt8.max where byte != UInt8(ascii: "\"") && byte != 0x5C {
      // At every distance from the opening quote: the scan takes eight bytes at a time.
      for distance in 0..<9 {
        let padding = [UInt8](repeating: UInt8(ascii: "x"), count: distance)
        let bytes = [0x22] + padding + [byte] + Array("yyyyyyyy\"".utf8)
        let source = SourceText(path: "test.json", bytes: bytes)
        let isControl = byte < 0x20
        let isLineEnd = byte == 0x0A || byte == 0x0D
        let isAllowed = byte < 0x80 && !(dialect == .json ? isControl : isLineEnd)
        let result = JSONReader.read(source, dialect: dialect)
        #expect(result.isComplete == isAllowed, "\(byte) at \(distance)")
        if isAllowed {
          let text = try #require(result.root?.string)
          #expect(Array(text.utf8) == Array(bytes.dropFirst().dropLast()))
        } else if !isLineEnd {
          let place = SourceRange(1 + distance, 2 + distance)
          #expect(result.diagnostics.map(\.location?.range) == [place], "\(byte) at \(distance)")
        }
      }
    }
  }

  @Test func refusesMalformedUTF8LikeTheStandardLibrary() {
    let interesting: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for first in interesting {
      for second in interesting {
        for third in interesting {
          for fourth in [0x41, 0x80, 0xBF, 0xC2] as [UInt8] {
            let contents = [first, second, third, fourth]
            let bytes = [0x22] + contents + [0x22]
            let repaired = String(decoding: contents, as: UTF8.self)
            let isValid = Array(repaired.utf8) == contents
            #expect((Reading.cursorError(bytes) == nil) == isValid, "\(contents)")
            let source = SourceText(path: "test.json", bytes: bytes)
            let result = JSONReader.read(source, dialect: .json)
            #expect(result.root?.string == repaired, "\(contents)")
            // One finding for each replacement character that the standard library puts in.
            #expect(
              result.diagnostics.count == repaired.unicodeScalars.count { $0 == "\u{FFFD}" },
              "\(contents)")
          }
        }
      }
    }
  }
}
