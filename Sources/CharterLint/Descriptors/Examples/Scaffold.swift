/// The rest of the files that the pieces of examples stand in.
enum Scaffold {
  /// A member that is there unless a piece has it.
  typealias Member = (name: String, text: String)

  /// A rule with some members.
  static func rule(_ members: String) -> String { object(merge(ruleMembers, members)) }

  /// An object with some members in a list.
  static func object(_ members: String) -> String { wrap("{", members, 2, "},") }

  /// A charter with some rules.
  static func charter(rules: String) -> String {
    charter(members: values(rules))
  }

  /// A charter with some members.
  static func charter(members: String) -> String {
    file(merge(charterMembers, members))
  }

  /// A charter that extends the other one, with some members.
  static func child(members: String) -> String {
    file(merge(childMembers, members))
  }

  /// A vocabulary with some facts.
  static func vocabulary(facts: String = facts) -> String {
    file(merge(vocabularyMembers, wrap("facts: {", facts, 2, "},")))
  }

  /// A file with some concepts.
  static func concepts(_ concepts: String) -> String {
    file("format: 1,\n" + wrap("concepts: {", concepts, 2, "},"))
  }

  /// A case file with some members.
  static func caseFile(members: String) -> String {
    file(merge(caseMembers, members))
  }

  /// A file with some tests.
  static func tests(_ tests: String) -> String {
    testFile(members: wrap("tests: [", tests, 2, "],"))
  }

  /// A file of tests with some members.
  static func testFile(members: String) -> String {
    file(merge(testMembers, members))
  }

  /// The values of a charter: one, with some rules.
  static func values(_ rules: String) -> String {
    let value = """
      id: 'democracy',
      title: { da: 'Demokrati', en: 'Democracy' },
      \(wrap("rules: [", rules, 2, "],"))
      """
    return wrap("values: [", wrap("{", value, 2, "},"), 2, "],")
  }

  private static func file(_ members: String) -> String {
    wrap("{", members, 2, "}") + "\n"
  }

  /// Some lines, indented, between others.
  private static func wrap(_ head: String, _ body: String, _ indent: Int, _ tail: String) -> String
  {
    let space = String(repeating: " ", count: indent)
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : space + line
    }
    return ([head] + lines + [tail]).joined(separator: "\n")
  }

  /// The members of a piece, and before them those that it does not have.
  private static func merge(_ members: [Member], _ piece: String) -> String {
    let names = Set(piece.split(separator: "\n").compactMap(memberName))
    let rest = members.filter { !names.contains($0.name) }.map(\.text)
    return (rest + (piece.isEmpty ? [] : [piece])).joined(separator: "\n")
  }

  /// The name of the member that a line begins, if it is not indented.
  private static func memberName(_ line: Substring) -> String? {
    guard let first = line.first, first != " ", first != "/", let colon = line.firstIndex(of: ":")
    else { return nil }
    return String(line[..<colon].filter { $0.isLetter || $0.isNumber || $0 == "-" })
  }
}
