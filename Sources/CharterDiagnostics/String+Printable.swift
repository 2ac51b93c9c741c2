extension String {
  /// The text with a sign in the place of each character that could deceive its reader, or with
  /// which the log of a platform would take the text for a command.
  package var printable: String {
    guard mayHoldLogCommand else { return withoutDeception }
    var scalars = unicodeScalars.map(\.printable)
    scalars.replaceLogCommands()
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text with a sign in the place of each character that could deceive its reader.
  package var withoutDeception: String {
    guard utf8.contains(where: \.mayBeginDeceptiveScalar) else { return self }
    guard unicodeScalars.contains(where: { $0.printable != $0 }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map(\.printable)))
  }

  private var mayHoldLogCommand: Bool {
    utf8.contains(UInt8(ascii: "#"))
      || utf8.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } == UInt8(ascii: ":")
  }
}

extension [Unicode.Scalar] {
  /// Puts a sign into what the logs of GitHub's workflows take for commands: a line that begins with
  /// `::`, and `##[` anywhere.
  mutating func replaceLogCommands() {
    if let start = firstIndex(where: { !$0.properties.isWhitespace }),
      self[start...].starts(with: "::".unicodeScalars)
    {
      self[start] = "\u{FFFD}"
    }
    for index in indices.dropFirst(2) where self[index] == "[" {
      if self[index - 1] == "#", self[index - 2] == "#" { self[index] = "\u{FFFD}" }
    }
  }
}
