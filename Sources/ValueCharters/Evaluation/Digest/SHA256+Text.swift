extension SHA256 {
  /// The digest of some bytes as reports write it: `sha256:` and 64 hexadecimal digits.
  package static func text(of bytes: Span<UInt8>) -> String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var result = "sha256:".unicodeScalars
    for byte in hash(bytes) {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(result)
  }
}
