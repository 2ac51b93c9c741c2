import CharterDiagnostics

/// Finds the rules of some charters by name: `charter-id/rule-id`, or the bare id where only one
/// charter has it.
package struct RuleNames: Sendable {
  /// A rule of one of the charters.
  package struct Reference: Hashable, Sendable {
    /// The index of the charter.
    package let charter: Int

    /// The index of the rule in ``Charter/rules``.
    package let rule: Int

    /// Makes a reference.
    package init(charter: Int, rule: Int) {
      self.charter = charter
      self.rule = rule
    }
  }

  /// What a name leads to.
  package enum Lookup: Hashable, Sendable {
    /// One rule.
    case found(Reference)

    /// Rules of several charters; their full names.
    case ambiguous([String])

    /// None; the nearest name, if there is one.
    case unknown(nearest: String?)
  }

  private var byID: [String: [Reference]] = [:]
  private var byName: [String: [Reference]] = [:]
  private var names: [String] = []
  private var ids: [String] = []
  private let charters: [String]

  /// Takes up the rules of some charters.
  package init(_ charters: [Charter]) {
    self.charters = charters.map(\.id)
    for (charterIndex, charter) in charters.enumerated() {
      for (ruleIndex, rule) in charter.rules.enumerated() {
        let reference = Reference(charter: charterIndex, rule: ruleIndex)
        let name = "\(charter.id)/\(rule.id.content)"
        byID[rule.id.content, default: []].append(reference)
        byName[name, default: []].append(reference)
        ids.append(rule.id.content)
        names.append(name)
      }
    }
  }

  /// The rule of a name, or why there is none.
  package func lookup(_ name: String) -> Lookup {
    let found = rules(named: name)
    if found.count == 1 { return .found(found[0]) }
    if found.isEmpty {
      return .unknown(nearest: NearestName.find(name, among: name.isFull ? names : ids))
    }
    return .ambiguous(found.map { "\(charters[$0.charter])/\(name)" })
  }

  /// The one rule of a name.
  package subscript(name: String) -> Reference? {
    let found = rules(named: name)
    return found.count == 1 ? found[0] : nil
  }

  private func rules(named name: String) -> [Reference] {
    (name.isFull ? byName : byID)[name] ?? []
  }

  /// Whether a name begins with the identifier of another charter, and not with one that is merely
  /// misspelt.
  package func isOfAnotherCharter(_ name: String) -> Bool {
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let charter = String(name[..<slash])
    return !charters.contains(charter) && NearestName.find(charter, among: charters) == nil
  }

  /// The rules that a name could be meant for: none where it is of another charter, and `nil`, which
  /// is any, where nothing has the name.
  package func candidates(for name: String) -> [Reference]? {
    let found = rules(named: name)
    if !found.isEmpty { return found }
    return isOfAnotherCharter(name) ? [] : nil
  }
}

extension String {
  /// Whether a rule's name has that of its charter before it.
  fileprivate var isFull: Bool { utf8.contains(UInt8(ascii: "/")) }
}
