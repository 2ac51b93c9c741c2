extension String {
  /// The text with a sign in the place of each character that could deceive its reader.
  package var printable: String {
    guard utf8.contains(where: \.mayBeginDeceptiveScalar) else { return self }
    guard unicodeScalars.contains(where: { $0.printable != $0 }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map(\.printable)))
  }
}
