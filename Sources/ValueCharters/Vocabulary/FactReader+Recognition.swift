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
  /// A group may hold facts that are named `type` or `title`: what those hold has a type of its
  /// own, or is a group. Without a `type`, what looks like the rest of a fact is one whose type is
  /// missing.
  static func isFact(_ node: JSONNode) -> Bool {
    guard let members = node.members else { return false }
    if let type = node["type"] { return type.members == nil }
    return members.contains { member in
      guard memberNames.contains(where: member.isNamed) || isNearType(member.name) else {
        return false
      }
      guard let inner = member.value.members else { return true }
      return member.value["type"] == nil && inner.contains { $0.value.kind == .string }
    }
  }

  private static func isNearType(_ name: String) -> Bool {
    NearestName.find(name, among: ["type"]) != nil
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
    self.init(
      id: FactID(rawValue: 0), names: names, location: location, type: type, source: source,
      title: nil, question: nil, help: nil, isSensitive: false, purpose: nil, ifAbsent: nil,
      validFor: nil, datedBy: nil, criteria: nil, role: nil, isElementMember: isElementMember)
  }
}
