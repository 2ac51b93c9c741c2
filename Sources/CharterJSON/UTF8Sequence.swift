/// The sequences of bytes that encode one Unicode scalar in UTF-8 (Unicode table 3-7).
package enum UTF8Sequence {
  /// The number of bytes of the well-formed sequence at an offset, or 0 where there is none.
  @inline(__always)
  package static func length(_ bytes: [UInt8], at offset: Int, end: Int) -> Int {
    let lead = bytes[offset]
    if lead < 0x80 { return 1 }
    guard offset &+ 1 < end else { return 0 }
    let second = bytes[offset &+ 1]
    if lead < 0xE0 { return lead >= 0xC2 && isContinuation(second) ? 2 : 0 }
    guard isSecond(second, after: lead), offset &+ 2 < end,
      isContinuation(bytes[offset &+ 2])
    else { return 0 }
    if lead < 0xF0 { return 3 }
    return offset &+ 3 < end && isContinuation(bytes[offset &+ 3]) ? 4 : 0
  }

  /// The offset of the first byte in a range that begins no well-formed sequence, if there is one.
  package static func firstMalformed(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      let length = length(bytes, at: offset, end: end)
      if length == 0 { return offset }
      offset += length
    }
    return nil
  }

  /// The number of bytes, at least 1, that together stand for one U+FFFD where the sequence at an
  /// offset is malformed: the longest start of a well-formed one.
  static func malformedLength(_ bytes: [UInt8], at offset: Int, end: Int) -> Int {
    let lead = bytes[offset]
    guard offset + 1 < end, (0xE0...0xF4).contains(lead),
      isSecond(bytes[offset + 1], after: lead)
    else { return 1 }
    guard lead >= 0xF0, offset + 2 < end, isContinuation(bytes[offset + 2]) else { return 2 }
    return 3
  }

  /// The scalar at an offset and its number of bytes, or `nil` where it is malformed.
  static func scalar(
    _ bytes: [UInt8], at offset: Int, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let length = length(bytes, at: offset, end: end)
    guard length > 0 else { return nil }
    var value = UInt32(bytes[offset])
    if length > 1 {
      value &= 0x7F >> UInt32(length)
      for byte in bytes[(offset + 1)..<(offset + length)] {
        value = value << 6 | UInt32(byte & 0x3F)
      }
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Whether the second byte of a sequence of three or four goes with its lead byte.
  @inline(__always)
  private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
    switch lead {
    case 0xE0: 0xA0 <= byte && byte <= 0xBF
    case 0xED: 0x80 <= byte && byte <= 0x9F
    case 0xE1...0xEF: isContinuation(byte)
    case 0xF0: 0x90 <= byte && byte <= 0xBF
    case 0xF1...0xF3: isContinuation(byte)
    case 0xF4: 0x80 <= byte && byte <= 0x8F
    default: false
    }
  }
}
