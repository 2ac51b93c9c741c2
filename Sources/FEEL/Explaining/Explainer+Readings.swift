import CharterDiagnostics

extension Explainer {
  /// The facts that a term reads itself, not through definitions.
  func readings(of node: Node) -> [Explanation.Reading] {
    var seen = Seen<Explanation.Reading>()
    var readings: [Explanation.Reading] = []
    var open = [node]
    while let node = open.popLast() {
      if let reading = node.place.flatMap(reading), seen.insert(reading) {
        readings.append(reading)
      }
      open += node.parts
    }
    return readings.sorted()
  }

  /// What is read at a place, unless that is an element of a list inside the term.
  private func reading(at place: Place) -> Explanation.Reading? {
    guard let fact = place.fact, let indices = place.indices(origins) else { return nil }
    return Explanation.Reading(
      fact: fact, indices: indices, slot: evaluator.slot(at: place).canonical)
  }

  /// The definitions that a term uses itself, each once, in the order of the text.
  func definitions(usedBy node: Node) -> [Int] {
    var definitions: [Int] = []
    var seen = Seen<Int>()
    var open = [node]
    while let node = open.popLast() {
      if let index = node.definition, seen.insert(index) { definitions.append(index) }
      open += node.parts.reversed()
    }
    return definitions
  }
}
