import ValueCharters

/// The charters that come with a command, with the files that they name.
package final class ShippedCharters: Sendable {
  /// Their identifiers.
  package var ids: [String] { makeIDs() }

  // Who names files of their own has no use for them.
  private let makeIDs: @Sendable () -> [String]

  /// Gives the bytes of a file by the path that charters name it with.
  package let file: @Sendable (_ path: String) -> [UInt8]?

  /// Names the charters and what holds their files.
  ///
  /// - Parameters:
  ///   - ids: Their identifiers.
  ///   - file: Gives the bytes of a file.
  package init(
    ids: @autoclosure @escaping @Sendable () -> [String],
    file: @escaping @Sendable (String) -> [UInt8]?
  ) {
    makeIDs = ids
    self.file = file
  }

  /// None, of a command for whoever has charters of their own.
  package static let none = ShippedCharters(ids: [], file: { _ in nil })

  /// The path of a charter's file.
  ///
  /// - Parameter id: An identifier.
  /// - Returns: The path, or `nil` when no charter has the identifier.
  func path(of id: String) -> String? {
    ids.contains(id) ? "\(id).charter.json5" : nil
  }

  /// The names of all their rules and facts.
  var names: Set<String> {
    var loader = CharterLoader(read: file)
    var names: Set<String> = []
    for id in ids {
      guard let path = path(of: id) else { continue }
      let loaded = loader.load(path)
      names.formUnion(loaded.charter?.rules.map(\.id.content) ?? [])
      names.formUnion(loaded.vocabulary?.facts.map(\.path) ?? [])
    }
    return names
  }
}
