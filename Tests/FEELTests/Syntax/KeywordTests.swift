import FEEL
import Testing

struct KeywordTests {
  @Test(arguments: Keyword.allCases)
  func isFoundByItsName(word: Keyword) {
    #expect(Keyword(rawValue: word.rawValue) == word)
  }

  @Test(arguments: ["", "i", "iff", "And", "nil", "True", "evert", "returns", "functio", "någon"])
  func isNoOtherName(_ name: String) {
    #expect(Keyword(rawValue: name) == nil)
  }
}
