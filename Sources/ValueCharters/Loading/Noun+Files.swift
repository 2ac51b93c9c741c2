import CharterDiagnostics
package import CharterJSON

extension Noun {
  /// What a file is instead of this, as far as the members tell that only files of one kind have.
  ///
  /// - Parameter root: The file's object.
  /// - Returns: What the file is; `nil` where it is this, or nothing tells.
  package func otherKind(of root: JSONNode) -> Noun? {
    guard Self.files.contains(self), !isMarked(in: root) else { return nil }
    return Self.files.first { $0.isMarked(in: root) }
  }

  /// A case file says which declaration it is about, and so stands before that.
  private static let files: [Noun] = [
    .charter, .charterTestFile, .caseFile, .declaration, .vocabulary, .concepts,
  ]

  /// Whether the object of a file has the member that tells that it is this.
  private func isMarked(in root: JSONNode) -> Bool {
    switch self {
    case .charter: root.has("charter")
    case .charterTestFile: root.has("tests")
    case .caseFile: root.has("case")
    case .declaration: root.has("declaration")
    // A charter names its vocabularies and its file of concepts.
    case .vocabulary: root.has("vocabulary", .string)
    case .concepts: root.has("concepts", .object)
    default: false
    }
  }
}
