/// The files that an input consists of, each behind a line `---` that ends the one before.
struct InputParts: Sendable {
  /// The files, in order; at least one, perhaps empty.
  let files: [[UInt8]]

  private static let separator = Array("\n---\n".utf8)

  /// Cuts an input into files.
  ///
  /// - Parameter bytes: The input.
  init(_ bytes: [UInt8]) {
    var files: [[UInt8]] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == 0x0A, bytes[offset...].starts(with: Self.separator) {
        files.append(Array(bytes[start..<offset]))
        offset += Self.separator.count
        start = offset
      } else {
        offset += 1
      }
    }
    self.files = files + [Array(bytes[start...])]
  }

  /// The file at a place, if there is one.
  subscript(place: Int) -> [UInt8]? {
    files.indices.contains(place) ? files[place] : nil
  }
}
