public import CharterDiagnostics

extension Report {
  /// A file that a report speaks of.
  public struct Subject: Sendable {
    /// The identifier that the file gives itself, if it gives one.
    public let id: String?

    /// The name of the association, if it was declared.
    public let name: String?

    /// The path as the user wrote it.
    public let path: String

    private let contents: Contents

    /// What the digest is of.
    private enum Contents: Sendable {
      /// The digest, computed before.
      case digest(String)

      /// The file.
      case file(File)
    }

    /// A file with its digest; all copies of a subject hold the one.
    private final class File: Sendable {
      private let source: SourceText
      private let madeDigest = LazyReference<Shared<String>>()

      init(_ source: SourceText) {
        self.source = source
      }

      /// The digest, computed when somebody first asks for it.
      var digest: String {
        let digest =
          madeDigest.load()
          ?? madeDigest.storeIfNil(Shared(SHA256.text(of: source.bytes.span)))
        return digest.content
      }
    }

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
      contents = .digest(digest)
    }

    /// Makes a subject of a file.
    ///
    /// - Parameters:
    ///   - id: The identifier that the file gives itself.
    ///   - name: The name of the association.
    ///   - source: The file.
    public init(id: String?, name: String? = nil, source: SourceText) {
      self.id = id
      self.name = name
      path = source.path
      contents = .file(File(source))
    }

    /// The SHA-256 digest of the file's bytes, as `sha256:` and 64 hexadecimal digits.
    ///
    /// It is computed when it is first asked for.
    ///
    /// - Complexity: O(*n*) in the number of bytes the first time.
    public var digest: String {
      switch contents {
      case .digest(let digest): digest
      case .file(let file): file.digest
      }
    }
  }
}

extension Report.Subject: Hashable {
  /// Whether two subjects name files with the same bytes and say the same of them.
  public static func == (left: Report.Subject, right: Report.Subject) -> Bool {
    left.id == right.id && left.name == right.name && left.path == right.path
      && left.digest == right.digest
  }

  /// Hashes the identifier, the name and the path.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(name)
    hasher.combine(path)
  }
}
