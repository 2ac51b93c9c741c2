import CharterDiagnostics
import CharterJSON

/// The members whose names are misspelt, so that the rules that miss them say nothing more.
struct MisspeltMembers {
  /// A member that was meant.
  private struct Member {
    let name: String

    /// The object that lacks it, its own name included.
    let object: SourceRange

    /// The names in it.
    let names: Set<String>
  }

  /// The members by the paths of their files.
  private var members: [String: [Member]] = [:]

  /// Finds them among findings.
  init(_ findings: [Diagnostic], in project: LintProject) {
    let misspelt = findings.filter { $0.id == "unknown-member" && !$0.fixIts.isEmpty }
    guard !misspelt.isEmpty else { return }
    let roots = Dictionary(
      project.files.map { ($0.source.path, $0.json.root) }, uniquingKeysWith: { first, _ in first })
    for finding in misspelt {
      guard let location = finding.location, let root = roots[location.path] ?? nil,
        let (object, member) = root.objectAndMember(named: location.range),
        let edit = finding.fixIts[0].edits.first
      else { continue }
      let name = edit.replacement.withoutQuotes
      let names = Set(member.value.members?.map(\.name) ?? [])
      members[location.path, default: []].append(Member(name: name, object: object, names: names))
    }
  }

  /// Leaves out the findings that miss one of these members, or what it declares.
  func withoutAbsences(_ findings: [Diagnostic]) -> [Diagnostic] {
    if members.isEmpty { return findings }
    return findings.filter { finding in
      guard let location = finding.location, let rule = LintRule.named(finding.id) else {
        return true
      }
      return !(members[location.path] ?? []).contains { member in
        if rule.missing == member.name {
          return member.object.lowerBound <= location.range.lowerBound
            && location.range.upperBound <= member.object.upperBound
        }
        guard rule.declaring == member.name else { return false }
        return member.names.contains(location.text.withoutQuotes)
      }
    }
  }
}

extension JSONNode {
  /// The member whose name stands at a range, and the range of the object that has it, with the name
  /// of that.
  fileprivate func objectAndMember(named name: SourceRange) -> (SourceRange, JSONMember)? {
    var node = self
    var start = range.lowerBound
    while true {
      if let members = node.members {
        let index = members.partitioningIndex { $0.value.range.upperBound > name.lowerBound }
        guard index < members.count else { return nil }
        let member = members[index]
        if member.nameRange == name {
          return (SourceRange(start, node.range.upperBound), member)
        }
        (node, start) = (member.value, member.nameRange.lowerBound)
      } else if let elements = node.elements {
        let index = elements.partitioningIndex { $0.range.upperBound > name.lowerBound }
        guard index < elements.count else { return nil }
        (node, start) = (elements[index], elements[index].range.lowerBound)
      } else {
        return nil
      }
    }
  }
}
