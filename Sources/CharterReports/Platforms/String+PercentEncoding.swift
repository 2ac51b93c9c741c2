extension String {
  /// The text with `%` and two digits for each of its bytes that is not kept.
  func percentEncoded(keeping isKept: (UInt8) -> Bool) -> String {
    var result = ""
    for byte in utf8 {
      if isKept(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
