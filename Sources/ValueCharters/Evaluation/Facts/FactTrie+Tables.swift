extension FactTrie {
  /// The scalar that a fact or the elements of its list have to be.
  private func scalar(of node: Int) -> FactShape {
    var shape = nodes[node].shape
    while case .list(let element) = shape { shape = elementShapes[element] }
    return shape
  }

  /// The names of a fact's choices.
  func choices(of node: Int) -> [String] {
    guard case .choice(let first, let count) = scalar(of: node) else { return [] }
    return choices[first..<first + count].map(\.text)
  }

  /// The bounds of a fact's numbers.
  func bounds(of node: Int) -> FactShape.Bounds? {
    guard case .number(let index) = scalar(of: node) else { return nil }
    return bounds[index]
  }
}
