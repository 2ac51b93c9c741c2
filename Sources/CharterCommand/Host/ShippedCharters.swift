/// The charters that come with a command, with the files that they name.
package struct ShippedCharters: Sendable {
  /// Their identifiers.
  package let ids: [String]

  /// Gives the bytes of a file by the path that charters name it with.
  package let file: @Sendable (_ path: String) -> [UInt8]?

  /// Names the charters and what holds their files.
  ///
  /// - Parameters:
  ///   - ids: Their identifiers.
  ///   - file: Gives the bytes of a file.
  package init(ids: [String], file: @escaping @Sendable (String) -> [UInt8]?) {
    self.ids = ids
    self.file = file
  }

  /// The path of a charter's file.
  ///
  /// - Parameter id: An identifier.
  /// - Returns: The path, or `nil` when no charter has the identifier.
  func path(of id: String) -> String? {
    ids.contains(id) ? "\(id).charter.json5" : nil
  }
}
