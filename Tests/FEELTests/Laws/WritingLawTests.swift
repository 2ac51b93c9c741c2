import CharterDiagnostics
import CharterTestSupport
import FEEL
import Testing

/// Laws of the ways to write a condition.
struct WritingLawTests {
  private static func one(_ generator: inout ConditionGenerator) -> [String] {
    [generator.boolean(4)]
  }

  @Test("A condition that is printed and parsed again says the same", .tags(.law))
  func printsWhatItParses() throws {
    try ConditionLaw(of: Self.one) { parts in
      [(parts[0], FEELParser.parse(ConditionText(parts[0])).syntax.description)]
    }.hold()
  }

  @Test("Space, comments and brackets change nothing", .tags(.law))
  func isLaidOutInAnyWay() throws {
    let gaps = ["\n", "\t", "   ", "\u{A0}", " /* and */ ", " // or\n "]
    var random = SeededGenerator(seed: SeededGenerator.seed)
    let layouts = (0..<20).map { _ in SeededGenerator(seed: random.next()) }
    try ConditionLaw(of: Self.one) { parts in
      var layout = layouts[parts[0].utf8.count % layouts.count]
      // No text that is made up has a space within its quotes.
      let spaced = parts[0].split(separator: " ").reduce(into: "") { text, word in
        let gap = gaps.randomElement(using: &layout) ?? " "
        text += (text.isEmpty ? "" : gap) + word
      }
      return [(parts[0], spaced), (parts[0], "((\(Self.bracketed(parts[0], &layout))))")]
    }.hold()
  }

  /// A condition with some more brackets around operands.
  private static func bracketed(_ text: String, _ random: inout SeededGenerator) -> String {
    let source = ConditionText(text)
    var edits: [(offset: Int, bracket: String)] = []
    var open = [FEELParser.parse(source).syntax]
    while let syntax = open.popLast() {
      let operands: [Syntax] =
        switch syntax.form {
        case .conjunction(let parts), .disjunction(let parts): parts
        case .comparison(_, let left, let right), .arithmetic(_, let left, let right):
          [left, right]
        case .conditional(let test, let then, let otherwise): [test, then, otherwise]
        default: []
        }
      for operand in operands where Bool.random(using: &random) {
        edits.append((operand.range.lowerBound, "("))
        edits.append((operand.range.upperBound, ")"))
      }
      open += syntax.form.parts
    }
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.offset > $1.offset }) {
      bytes.insert(contentsOf: edit.bracket.utf8, at: edit.offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("A part of a condition can be given a name", .tags(.law))
  func namesAPart() throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    var letters: Set<String> = []
    for round in 0..<600 {
      var generator = ConditionGenerator(random: SeededGenerator(seed: random.next()))
      let facts = GeneratedFacts(random: SeededGenerator(seed: random.next())).facts
      let part = generator.boolean(2)
      let rest = generator.boolean(2)
      func whole(_ part: String) -> String {
        "(\(part) and \(rest)) or not(\(part)) or (every y in [1, 2] satisfies \(part))"
      }
      let written = Said(whole("(\(part))"), facts)
      let named = Said(whole("part"), facts, definitions: [("part", "other"), ("other", part)])
      #expect(written != nil)
      #expect(written == named, "round \(round) of CHARTER_SEED=\(seed): \(whole(part))")
      letters.insert(written?.letter ?? "")
    }
    #expect(letters == ["value", "U", "E"])
  }
}
