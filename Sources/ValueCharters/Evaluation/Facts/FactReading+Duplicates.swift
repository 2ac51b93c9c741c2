import CharterDiagnostics
import CharterJSON

extension FactReading {
  /// Notes that an object has a key a second time.
  ///
  /// - Parameters:
  ///   - node: What the key names.
  ///   - range: Where it stands.
  ///   - start: Where the object begins.
  ///   - cursor: The file.
  mutating func noteDuplicate(
    of node: Int, _ range: SourceRange, inObjectAt start: Int, of cursor: borrowing JSONCursor
  ) {
    // More are not kept, and looking for the first one takes time.
    guard problems.count < Self.problemLimit else {
      problemsLeftOut += 1
      return
    }
    let object = SourceRange(start, range.upperBound)
    let first = tree.firstMember(of: node, in: object, of: cursor.bytes)?.key ?? range
    note(.duplicateKey(first: first), at: node, range)
  }

  /// Notes that a member has the name of an earlier one.
  mutating func noteDuplicate(
    of node: Int, _ member: JSONMember, among members: [JSONMember]
  ) {
    // More are not kept, and looking for the first one takes time.
    guard problems.count < Self.problemLimit else {
      problemsLeftOut += 1
      return
    }
    let parent = tree.content.nodes[node].parent
    let first = members.first { tree.content.child(of: parent, named: $0.name) == node } ?? member
    note(.duplicateKey(first: first.nameRange), at: node, member.nameRange)
  }
}
