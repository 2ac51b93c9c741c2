import CharterDiagnostics
package import CharterJSON
import FEEL

// Case files and charter tests are small and have a tree already; it is held to the same checks.

extension FactReading {
  /// Reads the facts of a case file: the authority's alone.
  ///
  /// - Parameter node: The object of facts.
  package mutating func readAuthorityFacts(_ node: JSONNode) {
    supplier = .authority
    read(node, at: 0)
  }

  /// Reads the authority's facts of a case file.
  ///
  /// Where the file may have lost some of them, those that are not there count as not readable, so
  /// that nothing is taken for granted.
  mutating func readAuthorityFacts(of caseFile: CaseFile) {
    if caseFile.factsAreUnreadable {
      supplier = .authority
      fillAll(below: 0, .malformed)
      return
    }
    if let facts = caseFile.facts { readAuthorityFacts(facts) }
    if caseFile.syntaxMistake != nil {
      supplier = .authority
      fillAbsent(below: 0, .malformed)
    }
  }

  /// Makes every fact below a group unknown of which nothing was said.
  private mutating func fillAbsent(below node: Int, _ reason: Cause.Reason) {
    let entry = tree.content.nodes[node]
    guard let fact = entry.fact else {
      for child in entry.children { fillAbsent(below: child, reason) }
      return
    }
    if entry.source == supplier, store.reason(of: fact) == .notDeclared {
      fill(node, unknown(node, reason))
    }
  }

  /// Reads the value of a fact or of a group.
  mutating func read(_ value: JSONNode, at index: Int) {
    let node = tree.content.nodes[index]
    noteValue(value.range, of: index)
    if node.fact == nil {
      readGroup(value, at: index)
    } else if node.source != supplier {
      note(.refused(node.source), at: index, value.range)
      fill(index, unknown(index, .refused))
    } else {
      let cell = cell(of: value, node.shape, at: index)
      fill(index, cell)
    }
  }

  private mutating func readGroup(_ value: JSONNode, at group: Int) {
    guard let members = value.members else {
      if value.kind == .null {
        fillAll(below: group, .declaredUnknown)
      } else {
        noteWrongType(value, .group, at: group)
        fillAll(below: group, .malformed)
      }
      return
    }
    var met = beginMembers(tree.content.nodes[group].children)
    for member in members {
      guard let child = tree.content.child(of: group, named: member.name) else {
        note(.unknownPath, at: group, member.nameRange)
        continue
      }
      if meet(child, &met) {
        read(member.value, at: child)
      } else {
        noteDuplicate(of: child, member, among: members)
        fillAll(below: child, .malformed)
      }
    }
  }

  private mutating func cell(
    of value: JSONNode, _ shape: FactShape, at node: Int
  ) -> FactCell {
    switch (shape, value.value) {
    case (_, .null):
      return unknown(node, .declaredUnknown)
    case (.list(let element), .array(let elements)):
      return list(elements, of: tree.content.elementShapes[element], at: node, value.range)
    case (.record, .object(let members)):
      return record(members, at: node)
    case (.boolean, .boolean(let boolean)), (.any, .boolean(let boolean)):
      return .boolean(boolean)
    case (.number(let bounds), .number(let text)):
      return checked(
        ScalarCheck.number(json5: text, within: tree.content.bounds[bounds]), at: node, value.range)
    case (.any, .number(let text)):
      return checked(ScalarCheck.number(json5: text, within: nil), at: node, value.range)
    case (.text, .string(let text)), (.any, .string(let text)):
      return store.cell(ofText: nfc(text))
    case (.date, .string(let text)):
      let bytes = Array(text.utf8)
      return checked(ScalarCheck.date(bytes.span), at: node, value.range)
    case (.choice(let first, let count), .string(let text)):
      let bytes = Array(nfc(text).utf8)
      return checked(
        ScalarCheck.choice(bytes.span, among: tree.content.choices, first..<first + count),
        at: node, value.range)
    default:
      noteWrongType(value, shape, at: node)
      return unknown(node, .malformed)
    }
  }

  private mutating func list(
    _ elements: [JSONNode], of shape: FactShape, at node: Int, _ range: SourceRange
  ) -> FactCell {
    guard elements.count <= Self.elementLimit else {
      note(.tooManyElements, at: node, range)
      return unknown(node, .malformed)
    }
    var cells: [FactCell] = []
    enterList()
    for (index, element) in elements.enumerated() {
      position = index
      cells.append(cell(of: element, shape, at: node))
    }
    leaveList()
    return store.cell(ofList: cells[...])
  }

  private mutating func record(_ members: [JSONMember], at node: Int) -> FactCell {
    let children = tree.content.nodes[node].children
    let record = beginRecord(of: node)
    var met = beginMembers(children)
    for member in members {
      guard let child = tree.content.child(of: node, named: member.name) else {
        note(.unknownPath, at: node, member.nameRange)
        continue
      }
      let cell: FactCell
      if meet(child, &met) {
        cell = self.cell(of: member.value, tree.content.nodes[child].shape, at: child)
      } else {
        noteDuplicate(of: child, member, among: members)
        cell = unknown(child, .malformed)
      }
      store.fill(member: child - children.lowerBound, of: record, cell)
    }
    return record
  }

  /// Notes a wrong type; a value that could not be read has its message already.
  private mutating func noteWrongType(_ value: JSONNode, _ shape: FactShape, at node: Int) {
    guard let kind = value.kind else { return }
    note(.wrongType(found: kind, expected: shape), at: node, value.range)
  }
}
