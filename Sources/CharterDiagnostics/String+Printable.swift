extension String {
  /// The text with a sign in the place of each character that could deceive its reader.
  package var printable: String {
    String(String.UnicodeScalarView(unicodeScalars.map(\.printable)))
  }
}
