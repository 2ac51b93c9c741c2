/// What a folder holds.
package struct Folder: Sendable {
  /// Something in a folder.
  package struct Entry: Sendable {
    /// The name.
    package let name: String

    /// Whether it is a folder, perhaps by a link.
    package let isFolder: Bool

    /// Makes an entry.
    package init(_ name: String, isFolder: Bool = false) {
      self.name = name
      self.isFolder = isFolder
    }
  }

  /// What tells the folder from every other one, however it is reached.
  package let identity: [UInt64]

  /// What it holds, in any order.
  package let entries: [Entry]

  /// Makes a folder.
  package init(identity: [UInt64], entries: [Entry]) {
    self.identity = identity
    self.entries = entries
  }
}
