import CharterDiagnostics

/// Which definitions use which, to check each after those that it uses.
struct DefinitionGraph {
  /// A definition as it is written.
  struct Entry {
    let name: String
    let source: ConditionText
    let syntax: Syntax
    let isValid: Bool

    /// Whether the definition needs itself.
    var isCircular = false
  }

  /// Definitions that need each other.
  struct Cycle {
    /// The names, the first of them again at the end.
    let names: [String]

    /// The range of the first definition.
    let range: SourceRange
  }

  private var entries: [Entry] = []
  private var indices: [String: Int] = [:]

  /// Adds a definition.
  mutating func add(_ name: String, _ source: ConditionText, _ syntax: Syntax, isValid: Bool) {
    indices[name] = entries.count
    entries.append(Entry(name: name, source: source, syntax: syntax, isValid: isValid))
  }

  /// The definitions, each after those that it uses, and the cycles.
  func ordered() -> (entries: [Entry], cycles: [Cycle]) {
    let uses = entries.map { entry in entry.syntax.names.compactMap { indices[$0] } }
    var users = Array(repeating: [Int](), count: entries.count)
    var openCounts = Array(repeating: 0, count: entries.count)
    for (user, used) in uses.enumerated() {
      openCounts[user] = used.count
      for index in used { users[index].append(user) }
    }
    // Taking away what uses nothing open, again and again, leaves the cycles and their users.
    var ready = openCounts.indices.filter { openCounts[$0] == 0 }
    var order: [Int] = []
    while order.count < ready.count {
      let index = ready[order.count]
      order.append(index)
      for user in users[index] {
        openCounts[user] -= 1
        if openCounts[user] == 0 { ready.append(user) }
      }
    }
    var result = order.map { entries[$0] }
    if order.count == entries.count { return (result, []) }
    let open = Set(openCounts.indices.filter { openCounts[$0] > 0 })
    let cycles = cycles(among: open, uses)
    for index in openCounts.indices where open.contains(index) {
      var entry = entries[index]
      entry.isCircular = true
      result.append(entry)
    }
    return (result, cycles)
  }

  /// One cycle for each group of definitions that need each other, found by following first uses.
  private func cycles(among open: Set<Int>, _ uses: [[Int]]) -> [Cycle] {
    var visited: Set<Int> = []
    var cycles: [Cycle] = []
    for start in open.sorted() {
      var path: [Int] = []
      var positions: [Int: Int] = [:]
      var next: Int? = start
      while let index = next, visited.insert(index).inserted {
        positions[index] = path.count
        path.append(index)
        next = uses[index].first { open.contains($0) }
      }
      guard let index = next, let position = positions[index] else { continue }
      let names = path[position...].map { entries[$0].name }
      cycles.append(
        Cycle(names: names + [entries[index].name], range: entries[index].syntax.range))
    }
    return cycles
  }
}

extension Syntax {
  /// The names that paths in the expression begin with, each once, in the order of the text.
  package var names: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    var open = [self]
    while let syntax = open.popLast() {
      if case .name(let name) = syntax.form, seen.insert(name).inserted { names.append(name) }
      open += syntax.form.parts.reversed()
    }
    return names
  }
}
