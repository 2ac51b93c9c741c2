extension String {
  /// Whether another string has the same bytes.
  ///
  /// String's own == would let U+212A KELVIN SIGN pass for the letter K.
  @inlinable
  package func hasSameBytes(as other: String) -> Bool {
    // What == tells apart differs in its bytes too, and == is quicker than a look at each of them.
    utf8.count == other.utf8.count && self == other && utf8.elementsEqual(other.utf8)
  }
}
