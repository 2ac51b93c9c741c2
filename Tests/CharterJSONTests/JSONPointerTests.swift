import CharterJSON
import Testing

struct JSONPointerTests {
  @Test(arguments: [
    ([], ""), (["facts", "bylaws"], "/facts/bylaws"), ([""], "/"), (["a/b", "m~n"], "/a~1b/m~0n"),
    (["~1"], "/~01"), (["~/~"], "/~0~1~0"), (["å"], "/å"), (["e\u{301}"], "/e\u{301}"),
  ])
  func escapesNames(_ names: [String], _ expected: String) {
    #expect(JSONPointer(names).description == expected)
  }

  @Test func goesFurther() {
    let facts = JSONPointer.root.appending("facts")
    #expect(facts.appending("list").appending(3).appending("x").description == "/facts/list/3/x")
    #expect(facts.description == "/facts")
  }
}
