extension TypeChecker {
  /// Whether an expression that is not known may turn out to be a fault.
  func mayFault(_ checked: Checked) -> Bool {
    guard let node = checked.node else { return false }
    var open = [node]
    while let node = open.popLast() {
      if node.canFault { return true }
      if let index = node.definition, definitions[index].mayFault { return true }
      // Variables of quantifiers inside the expression have their lists inside it, too.
      if case .variable(let depth)? = node.place?.root, scopes.indices.contains(depth),
        scopes[depth].mayFault
      {
        return true
      }
      open += node.parts
    }
    return false
  }
}
