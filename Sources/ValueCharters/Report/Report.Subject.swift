extension Report {
  /// A file that a report speaks of.
  public struct Subject: Hashable, Sendable {
    /// The identifier that the file gives itself, if it gives one.
    public let id: String?

    /// The name of the association, if it was declared.
    public let name: String?

    /// The path as the user wrote it.
    public let path: String

    /// The SHA-256 digest of the file's bytes, as `sha256:` and 64 hexadecimal digits.
    public let digest: String

    /// Makes a subject.
    ///
    /// - Parameters:
    ///   - id: The identifier that the file gives itself.
    ///   - name: The name of the association.
    ///   - path: The path as the user wrote it.
    ///   - digest: The digest of the file's bytes.
    public init(id: String?, name: String? = nil, path: String, digest: String) {
      self.id = id
      self.name = name
      self.path = path
      self.digest = digest
    }
  }
}
