extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool {
    // No letter of ASCII is, and none of U+00C0 to U+027F, which begin with these bytes.
    if let first = utf8.first, 0x21...0x7E ~= first || 0xC3...0xC9 ~= first { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether it is an identifier such as `equal-worth`: words of small letters and digits.
  var isKebabCase: Bool {
    var isAfterHyphen = true
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isAfterHyphen = false
      case UInt8(ascii: "-") where !isAfterHyphen: isAfterHyphen = true
      default: return false
      }
    }
    return !isAfterHyphen
  }

  /// Whether it is a name such as `payingCount`: a small letter, then letters and digits.
  var isCamelCase: Bool {
    guard let first = utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else {
      return false
    }
    return utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
  }
}
