import CharterDiagnostics
import Testing
import ValueCharters

/// Conditions that are made to take long or to run deep.
struct SentenceLimitTests {
  private func text(
    _ condition: String, definitions: [(name: String, text: String)] = []
  ) throws -> String {
    let vocabulary = try SentenceVocabulary.vocabulary()
    let sentences = ConditionSentences(definitions: definitions, vocabulary, language: .english)
    return sentences.sentence(for: condition).text(in: sentences.wording)
  }

  @Test func stopsWhereDefinitionsDouble() throws {
    var definitions = [(name: "d0", text: "club.members + club.fee")]
    for index in 1...25 {
      definitions.append((name: "d\(index)", text: "d\(index - 1) + d\(index - 1)"))
    }
    let words = try text("d25 > 3", definitions: definitions)
    #expect(words.contains("too long to put into words"))
    #expect(words.utf8.count < 1 << 20)
  }

  @Test func stopsWhereDefinitionsLieDeepWithinEachOther() throws {
    var definitions = [(name: "d0", text: "club.members")]
    let (opening, closing) = (
      String(repeating: "-(", count: 50), String(repeating: ")", count: 50)
    )
    for index in 1...100 {
      definitions.append((name: "d\(index)", text: "\(opening)d\(index - 1)\(closing)"))
    }
    let words = try text("d100 > 3", definitions: definitions)
    #expect(words.contains("too long to put into words"), "\(words.prefix(600))")
  }

  @Test func stopsWhereDefinitionsAreCircular() throws {
    let definitions = [(name: "a", text: "b or club.open"), (name: "b", text: "a and club.free")]
    #expect(try text("a", definitions: definitions).contains("“Open” is answered yes"))
  }

  @Test func survivesWhateverIsNested() throws {
    let depth = 120
    for (opening, closing) in [
      ("not(", ")"), ("(1 + ", ")"), ("if club.open then ", " else club.open"),
      ("gifts[", " > 1]"), ("(some g in gifts satisfies ", ")"), ("[", "]"), ("-", ""),
    ] {
      let nested =
        String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
      #expect(!(try text(nested).isEmpty), "\(opening)")
    }
  }

  @Test func cutsNamesThatNobodyCouldRead() throws {
    let words = try text(#"club.name = "\#(String(repeating: "x", count: 50_000))""#)
    #expect(words.utf8.count < 1_000)
  }
}
