import CharterDiagnostics
import CharterJSON
import FEEL

extension FactReading {
  /// Reads the facts of a declaration.
  package mutating func read(_ declaration: Declaration) {
    supplier = .association
    switch declaration.facts {
    case .absent: break
    case .object(let range):
      var cursor = JSONCursor(
        declaration.source.bytes, from: range.lowerBound, to: range.upperBound)
      do throws(JSONError) {
        try readFacts(from: &cursor)
      } catch {
        // The frame was read over the same bytes without a mistake, so that this cannot be; what is
        // not readable is not known all the same.
        fillAll(below: 0, .malformed)
      }
    case .tree(let node): read(node, at: 0)
    case .null(let range):
      noteValue(range, of: 0)
      fillAll(below: 0, .declaredUnknown)
    case .malformed(let range):
      noteValue(range, of: 0)
      fillAll(below: 0, .malformed)
    }
  }

  /// Changes a fact, or every fact of a group, as a charter test does.
  ///
  /// What is changed stands nowhere in the declaration any more.
  package mutating func apply(_ change: FactChange) {
    guard let node = tree.content.node(at: change.path.content) else {
      changeDiagnostics.append(tree.content.unknownChange(change.path))
      return
    }
    forgetValues(below: node)
    // What is wrong with the change stands in another file than what is wrong with the declaration.
    let outer = (problems, problemsLeftOut)
    (problems, problemsLeftOut) = ([], 0)
    supplier = .association
    // What the change leaves out of a group is not declared any more.
    fillAll(below: node, .notDeclared)
    if change.value.kind != .null {
      read(change.value, at: node)
    } else if let source = tree.content.sourceOfOthers(below: node) {
      note(.refused(source), at: node, change.value.range)
    }
    forgetValues(below: node)
    changeDiagnostics += problems.map {
      $0.diagnostic(in: trie, change.path.location.source, isSensitive: false)
    }
    (problems, problemsLeftOut) = outer
  }
}

extension FactTrie {
  /// The node of a path.
  func node(at path: String) -> Int? {
    var node = 0
    for name in path.split(separator: ".", omittingEmptySubsequences: false) {
      guard nodes[node].shape == .group, let child = child(of: node, named: String(name)) else {
        return nil
      }
      node = child
    }
    return node
  }

  /// Who supplies the facts of a node, when the association declares none of them.
  fileprivate func sourceOfOthers(below node: Int) -> FactSource? {
    if nodes[node].fact != nil {
      return nodes[node].source == .association ? nil : nodes[node].source
    }
    let sources = nodes[node].children.map { sourceOfOthers(below: $0) }
    return sources.contains(nil) ? nil : sources.first ?? nil
  }

  fileprivate func unknownChange(_ path: Located<String>) -> Diagnostic {
    let nearest = NearestName.find(path.content, among: nodes.indices.map { self.path(of: $0) })
    return FactProblem.unknownPathDiagnostic(path.content, nearest: nearest, at: path.location)
  }
}
