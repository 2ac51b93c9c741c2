/// An entry of a made-up case file on a rule.
package struct GeneratedCaseEntry: Hashable, Sendable {
  /// The list that it stands in.
  let list: String

  /// The entry, in JSON5.
  let text: String

  /// Some entries on a rule, around 1 October 2025.
  static func entries(
    for rule: String, _ random: inout SeededGenerator
  ) -> [GeneratedCaseEntry] {
    let days = ["2025-08-01", "2025-08-31", "2025-09-01", "2025-09-30", "2025-10-01", "2025-10-02"]
    func day() -> String { days.randomElement(using: &random) ?? days[0] }
    func chance() -> Bool { Int.random(in: 0..<5, using: &random) == 0 }
    var entries: [GeneratedCaseEntry] = []
    func add(_ list: String, _ text: String) {
      entries.append(GeneratedCaseEntry(list: list, text: "{ rule: '\(rule)', \(text) }"))
    }
    while chance() {
      let result = Bool.random(using: &random) ? "upheld" : "notUpheld"
      add(
        "confirmations", "result: '\(result)', by: 'x', role: 'r', on: '\(day())', reasons: 'y'")
    }
    while chance() {
      let put = "putOn: '2025-08-01', replyBy: '\(day())'"
      add("hearings", chance() ? put + ", response: 'z', receivedOn: '\(day())'" : put)
    }
    while chance() { add("notices", "on: '\(day())'") }
    while chance() {
      let from = chance() ? "2025-10-02" : min(day(), day())
      let until = Bool.random(using: &random) ? ", until: '\(max(from, day()))'" : ""
      add("waivers", "from: '\(from)'\(until), by: 'x', basis: 'b', reason: 'y'")
    }
    return entries
  }

  /// The members of the case file that hold the entries.
  static func members(_ entries: [GeneratedCaseEntry]) -> [String] {
    ["confirmations", "hearings", "notices", "waivers"].compactMap { list in
      let texts = entries.filter { $0.list == list }.map(\.text)
      return texts.isEmpty ? nil : "\(list): [\(texts.joined(separator: ", "))]"
    }
  }
}
