import CharterDiagnostics
package import CharterJSON

extension JSONNode {
  /// The members of an object, each name once; repeated ones are reported and left out.
  package func entries(_ log: inout LoadingLog) -> [JSONMember] {
    var first: [String: SourceRange] = [:]
    return (members ?? []).filter { member in
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

extension Diagnostic.Note {
  /// The remark that a name was given at another place before.
  static func firstHere(_ location: SourceLocation) -> Diagnostic.Note {
    Diagnostic.Note(LocalizedText(en: "first here", da: "første gang her"), location: location)
  }
}
