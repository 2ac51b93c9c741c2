import CharterTestSupport

/// The tables that `vectors.py` beside this file makes with Python's decimal and datetime.
enum ValueVectors {
  /// The lines of a table.
  ///
  /// - Parameter name: The file's name.
  /// - Returns: Its lines, none of them empty.
  /// - Throws: A failure to read the file.
  static func lines(of name: String) throws -> [Substring] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let bytes = try TestFiles.read(folder.joined(separator: "/") + "/" + name)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
