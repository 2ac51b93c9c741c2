package import CharterDiagnostics
import CharterJSON
package import FEEL

extension CaseFile {
  /// An entry with a mistake.
  ///
  /// It settles nothing, and it holds up what it could have been about: a review that cannot be read
  /// may be the one that disagrees.
  package struct BrokenEntry: Sendable {
    /// The lists of entries, by their names.
    package enum Kind: String, CaseIterable, Sendable {
      case reviews, confirmations, hearings, notices, waivers
    }

    /// The list that it stands in.
    package let kind: Kind

    /// Its index in the list; `nil` where the list itself cannot be relied on.
    package let index: Int?

    /// The fact or the rule that it names, if that can be told.
    package let subject: Located<String>?

    /// Who made it, if that can be told.
    package let by: String?

    /// The day from which it counts, if that can be told.
    package let on: CivilDate?

    /// Where it stands.
    package let location: SourceLocation
  }
}

extension CaseFile.BrokenEntry {
  /// What can still be told of an entry that has a mistake.
  init(_ kind: Kind, _ node: JSONNode, at index: Int, in source: SourceText) {
    self.kind = kind
    self.index = index
    let location = SourceLocation(source, node.range)
    self.location = location
    subject = node.onlyText(kind == .reviews ? "fact" : "rule").map { subject in
      Located(subject.string ?? "", SourceLocation(source, subject.range))
    }
    by = node.onlyText("by")?.string
    on = node.onlyText(kind == .hearings ? "putOn" : "on")?.string.flatMap { CivilDate($0) }
  }

  /// A list of which it cannot be told what is in it.
  init(listOf kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
    index = nil
    subject = nil
    by = nil
    on = nil
  }
}

extension JSONNode {
  /// The value of a member that stands once and is a text.
  fileprivate func onlyText(_ name: String) -> JSONNode? {
    let found = members(named: name)
    guard found.count == 1, let text = found[0].value.string, !text.isBlank else { return nil }
    return found[0].value
  }
}
