import CharterJSON

/// How declarations lie in a file.
package enum StreamKind: Hashable, Sendable {
  /// One declaration, in JSON.
  case document

  /// One declaration a line: NDJSON.
  case lines

  /// One declaration a row: CSV.
  case table

  /// Whether the file may have more declarations than memory holds.
  var isStream: Bool {
    self != .document
  }

  /// What a name says.
  ///
  /// - Parameter name: The path of a file, or the name given to the standard input.
  init?(name: String) {
    let bytes = Array(name.utf8)
    func ends(in ending: String) -> Bool {
      bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) { byte, small in
        byte == small || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte && byte | 0x20 == small
      }
    }
    if ends(in: ".ndjson") || ends(in: ".jsonl") {
      self = .lines
    } else if ends(in: ".csv") {
      self = .table
    } else if ends(in: ".json") {
      self = .document
    } else {
      return nil
    }
  }
}

extension StreamKind {
  /// What the beginning of a file says whose name says nothing.
  ///
  /// - Parameters:
  ///   - bytes: The beginning.
  ///   - isWhole: Whether that is all.
  /// - Returns: `nil` when more has to be seen.
  static func sniff(_ bytes: [UInt8], isWhole: Bool) -> StreamKind? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] <= UInt8(ascii: " ") { start += 1 }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end == bytes.count, !isWhole { return nil }
    guard start < end, bytes[start] == UInt8(ascii: "{") else {
      return hasIdentifierColumn(bytes[start..<end]) ? .table : .document
    }
    let hasMore = bytes[end...].contains { $0 > UInt8(ascii: " ") }
    if !hasMore, !isWhole { return nil }
    guard let line = WholeLine(bytes, start, end) else { return .document }
    return hasMore || !line.hasFormat ? .lines : .document
  }

  /// Whether a line names a column of identifiers.
  private static func hasIdentifierColumn(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = ",;\"\t\r ".utf8
    return line.split { marks.contains($0) }.contains { $0.elementsEqual("declaration".utf8) }
  }
}

/// An object that ends on the line on which it begins.
private struct WholeLine {
  /// Whether it says which format it has, as a file of its own does.
  private(set) var hasFormat = false

  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var cursor = JSONCursor(bytes, from: start, to: end)
    do throws(JSONError) {
      try cursor.beginObject()
      while let key = try cursor.nextMember() {
        if cursor.matches(key, "format") { hasFormat = true }
        try cursor.skipValue()
      }
      try cursor.finish()
    } catch {
      return nil
    }
  }
}
