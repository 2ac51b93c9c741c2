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
  /// - Returns: The charter with what it takes over from those that it extends.
  /// - Throws: What is wrong with the files, which is never to happen.
  public func charter() throws(LoadingError) -> Charter {
    let charter = try Charter(json5: bytes, path: path)
    guard !charter.extendsPaths.isEmpty else { return charter }
    var parents: [Charter] = []
    for parent in charter.extendsPaths.map(\.content) {
      parents.append(try Charter(json5: StockCharters.file(at: parent) ?? [], path: parent))
    }
    return try charter.extending(parents)
  }
}
