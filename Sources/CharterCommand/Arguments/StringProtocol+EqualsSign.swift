extension StringProtocol {
  /// What stands before the first `=`, and what stands behind it, if there is one.
  ///
  /// The sign ends a name even where a combining mark follows it, with which it would be one
  /// character to Swift: any file may be called so.
  var partsAtEqualsSign: (name: String, value: String?) {
    guard let sign = utf8.firstIndex(of: UInt8(ascii: "=")) else { return (String(self), nil) }
    return (String(self[..<sign]), String(self[utf8.index(after: sign)...]))
  }
}
