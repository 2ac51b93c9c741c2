import CharterDiagnostics
import CharterJSON

extension FactReading {
  /// The range of a member of a list element.
  ///
  /// - Parameters:
  ///   - node: The member.
  ///   - element: The range of the element.
  ///   - bytes: The bytes of the file.
  /// - Returns: The range of the member's value, or `nil` where the element has none.
  func memberRange(of node: Int, in element: SourceRange, of bytes: [UInt8]) -> SourceRange? {
    let parent = tree.content.nodes[node].parent
    var cursor = JSONCursor(bytes, from: element.lowerBound, to: element.upperBound)
    var keys = keys(of: parent)
    do throws(JSONError) {
      guard try cursor.nextKind() == .object else { return nil }
      try cursor.beginObject()
      while let key = try nextKey(&keys, from: &cursor) {
        let range = try cursor.skipValue()
        if key.node == node { return range }
      }
    } catch {
      return nil
    }
    return nil
  }
}
