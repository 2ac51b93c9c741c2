public import ValueCharters

/// A charter that comes with the package.
public struct StockCharter: Hashable, Sendable {
  /// The charter's identifier.
  public let id: String

  /// The bytes of the charter's file.
  public var bytes: [UInt8] { StockCharters.file(at: path) ?? [] }

  /// The name of the charter's file.
  public var path: String { "\(id).charter.json5" }

  /// The charter.
  ///
  /// - Returns: The charter as its file declares it.
  /// - Throws: What is wrong with the file, which is never to happen.
  public func charter() throws(LoadingError) -> Charter {
    try Charter(json5: bytes, path: path)
  }
}
