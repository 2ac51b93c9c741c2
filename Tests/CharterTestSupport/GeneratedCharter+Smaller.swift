extension GeneratedCharter {
  /// Charters that ask less.
  package var smaller: [GeneratedCharter] {
    var results: [GeneratedCharter] = []
    func change(_ body: (inout GeneratedCharter) -> Void) {
      var result = self
      body(&result)
      results.append(result)
    }
    if rules.count > 1 { for index in rules.indices { change { $0.rules = [rules[index]] } } }
    if applies != nil { change { $0.applies = nil } }
    for name in definitions.keys.sorted() { change { $0.definitions[name] = nil } }
    for index in rules.indices {
      if rules[index].applies != nil { change { $0.rules[index].applies = nil } }
      for member in rules[index].members.indices {
        change { $0.rules[index].members.remove(at: member) }
      }
      for text in SmallerConditions.of(rules[index].requires) {
        change { $0.rules[index].requires = text }
      }
      for text in rules[index].applies.map(SmallerConditions.of) ?? [] {
        change { $0.rules[index].applies = text }
      }
    }
    for text in applies.map(SmallerConditions.of) ?? [] { change { $0.applies = text } }
    for (name, text) in definitions.sorted(by: { $0.key < $1.key }) {
      for text in SmallerConditions.of(text) { change { $0.definitions[name] = text } }
    }
    return results
  }
}
