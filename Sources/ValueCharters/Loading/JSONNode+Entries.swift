import CharterDiagnostics
package import CharterJSON

extension JSONNode {
  /// The members of an object, each name once; repeated ones are reported and left out.
  package func entries(_ log: inout LoadingLog) -> [JSONMember] {
    guard let members else { return [] }
    if members.haveDistinctNames { return members }
    var first: [String: SourceRange] = [:]
    return members.filter { member in
      guard let known = first[member.name] else {
        first[member.name] = member.nameRange
        return true
      }
      log.report(
        ShapeProblem.duplicateKey(member.name), at: member.nameRange,
        notes: [.firstHere(log.location(known))])
      return false
    }
  }
}

extension [JSONMember] {
  /// Whether no two members have the same name; of more than a few it is not worth the search.
  fileprivate var haveDistinctNames: Bool {
    guard count <= 16 else { return false }
    return indices.allSatisfy { index in
      indices[..<index].allSatisfy { self[$0].name != self[index].name }
    }
  }
}

extension Diagnostic.Note {
  /// The remark that a name was given at another place before.
  static func firstHere(_ location: SourceLocation) -> Diagnostic.Note {
    Diagnostic.Note(LocalizedText(en: "first here", da: "første gang her"), location: location)
  }
}
