extension Collection<UInt8> {
  /// What stands before the first `=`, and what stands behind it, if there is one.
  ///
  /// The sign ends a name even where a combining mark follows it, with which it would be one
  /// character to Swift: any file may be called so.
  var partsAtEqualsSign: (name: String, value: String?) {
    guard let sign = firstIndex(of: UInt8(ascii: "=")) else {
      return (String(decoding: self, as: UTF8.self), nil)
    }
    return (
      String(decoding: self[..<sign], as: UTF8.self),
      String(decoding: self[index(after: sign)...], as: UTF8.self)
    )
  }
}
