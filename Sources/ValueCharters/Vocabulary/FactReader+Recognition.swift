import CharterDiagnostics
import CharterJSON
import FEEL

extension FactReader {
  /// The members that a fact can have.
  static let memberNames = [
    "type", "title", "question", "help", "unit", "min", "max", "choices", "of", "source",
    "sensitive", "purpose", "ifAbsent", "validFor", "datedBy", "criteria", "role",
  ]

  /// Whether a node is a fact and not a group of facts.
  ///
  /// A group may hold facts that are named `type` or `purpose`, and a fact may lack its type; what
  /// else stands in the node has to tell.
  static func isFact(_ node: JSONNode) -> Bool {
    guard let members = node.members else { return false }
    if let place = members.firstIndex(named: "type"), !members[place].value.isObject { return true }
    if members.contains(where: holdsFact) { return false }
    return members.isEmpty || members.contains(where: isPartOfFact)
  }

  /// Whether a node is a text in several languages, which only facts have.
  static func isTranslated(_ node: JSONNode) -> Bool {
    guard let members = node.members, let first = members.first, first.name.utf8.count == 2 else {
      return false
    }
    return members.allSatisfy { $0.name.utf8.count == 2 && $0.value.string != nil }
  }

  /// Whether a member can only be a fact of a group.
  private static func holdsFact(_ member: JSONMember) -> Bool {
    guard !member.isNamed("of"), let type = member.value["type"] else { return false }
    return !type.isObject
  }

  /// Whether a member, in a node that holds no clear fact, is one of a fact.
  private static func isPartOfFact(_ member: JSONMember) -> Bool {
    guard let members = member.value.members else {
      return memberNames.contains(where: member.isNamed)
        || NearestName.find(member.name, among: ["type"]) != nil
    }
    if member.isNamed("of") || member.isNamed("ifAbsent") { return true }
    if member.isNamed("type") { return members.isEmpty }
    if member.isNamed("choices") { return members.allSatisfy { isText($0.value) } }
    return memberNames.contains(where: member.isNamed) && isText(member.value)
  }

  /// Whether a node is a text in some languages.
  private static func isText(_ node: JSONNode) -> Bool {
    guard let members = node.members, !members.isEmpty else { return false }
    return members.allSatisfy { $0.value.kind == .string && !$0.isNamed("type") }
  }
}

extension Fact {
  /// The fact that stands for one that could not be read.
  init(unreadable names: [String], _ location: SourceLocation, source: FactSource) {
    self.init(element: names, location, .unreadable, source: source, isElementMember: false)
  }

  /// A fact of which nothing but its type is declared.
  init(
    element names: [String], _ location: SourceLocation, _ type: FactType, source: FactSource,
    isElementMember: Bool = true
  ) {
    let parts = Parts(
      names: names, path: names.joined(by: "."), location: location, source: source,
      title: nil, question: nil, help: nil, isSensitive: false, purpose: nil, ifAbsent: nil,
      validFor: nil, datedBy: nil, criteria: nil, role: nil, isElementMember: isElementMember)
    self.init(type, parts)
  }
}
