extension String {
  /// Whether another string has the same bytes.
  ///
  /// String's own == would let U+212A KELVIN SIGN pass for the letter K.
  @inlinable
  package func hasSameBytes(as other: String) -> Bool {
    let count = utf8.count
    guard other.utf8.count == count else { return false }
    let (bytes, others) = (utf8.span, other.utf8.span)
    for index in 0..<count where bytes[index] != others[index] { return false }
    return true
  }
}
