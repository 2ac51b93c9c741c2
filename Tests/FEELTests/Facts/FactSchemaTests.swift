import FEEL
import Testing

struct FactSchemaTests {
  private let schema: FactSchema = {
    var schema = FactSchema()
    schema.declare(["bylaws", "board", "size"], .number())
    schema.declare(
      ["finance", "donations"],
      .list(
        of: .record([
          FEELType.Field("donor", .text),
          FEELType.Field("amount", .number()),
          FEELType.Field("bank", .record([FEELType.Field("country", .text)])),
        ])))
    schema.declare(["finance", "currency"], .text)
    schema.declare(["tags"], .list(of: .text))
    return schema
  }()

  @Test func numbersFactsAndMembersInOrderOfDeclaration() {
    let paths = (0..<schema.count).map { schema.path(of: FactID(rawValue: $0)) }
    #expect(
      paths == [
        "bylaws.board.size", "finance.donations", "finance.donations.donor",
        "finance.donations.amount", "finance.donations.bank", "finance.donations.bank.country",
        "finance.currency", "tags",
      ])
  }

  @Test func listsTheFactsThatADeclarationSuppliesDirectly() {
    #expect(
      schema.facts.map { schema.path(of: $0) } == [
        "bylaws.board.size", "finance.donations", "finance.currency", "tags",
      ])
  }

  @Test func writesPointersWithThePositionsInLists() {
    #expect(schema.pointer(to: FactID(rawValue: 0)) == "/bylaws/board/size")
    #expect(schema.pointer(to: FactID(rawValue: 3), indices: [3]) == "/finance/donations/3/amount")
    #expect(
      schema.pointer(to: FactID(rawValue: 5), indices: [0]) == "/finance/donations/0/bank/country")
    #expect(schema.pointer(to: FactID(rawValue: 7), indices: [2]) == "/tags/2")
  }

  @Test func escapesPointers() {
    var schema = FactSchema()
    let fact = schema.declare(["a/b~c"], .text)
    #expect(fact.map { schema.pointer(to: $0) } == "/a~1b~0c")
  }

  @Test func countsTheListsThatHoldAFact() {
    #expect(schema.listDepth(of: FactID(rawValue: 1)) == 0)
    #expect(schema.listDepth(of: FactID(rawValue: 3)) == 1)
    #expect(schema.listDepth(of: FactID(rawValue: 5)) == 1)
  }

  @Test func leavesTheRestOfAPathToTheValue() {
    #expect(
      schema.lookup(["finance", "donations", "amount"])
        == .fact(FactID(rawValue: 1), nameCount: 2))
    #expect(schema.lookup(["bylaws", "board"]) == .group)
    #expect(schema.lookup(["bylaws", "bord", "size"]) == .unknown)
  }

  @Test(
    arguments: [
      ["bylaws", "board", "size"], ["bylaws"], ["tags", "first"], [],
    ])
  func refusesAPathThatIsTaken(path: [String]) {
    var schema = schema
    #expect(schema.declare(path, .text) == nil)
    #expect(schema.count == self.schema.count)
  }

  @Test func suggestsTheNearestPath() {
    #expect(schema.nearestPath(to: "bylaws.bord.size") == "bylaws.board.size")
    #expect(schema.nearestPath(to: "board.size") == "bylaws.board.size")
    #expect(schema.nearestPath(to: "unrelated.thing") == nil)
  }

  @Test func givesEveryFactASlotThatSaysItIsNotDeclared() {
    let store = FactStore(schema: schema)
    for fact in schema.facts {
      #expect(store[fact] == .unknown([Cause(fact, .notDeclared)]))
    }
  }

  @Test func keepsFactsThatWereDeclaredAfterTheStoreWasMade() {
    var store = FactStore(schema: FactSchema())
    let fact = FactID(rawValue: 2)
    #expect(store[fact] == .unknown([Cause(fact, .notDeclared)]))
    store[fact] = .known(.boolean(true))
    #expect(store[fact] == .known(.boolean(true)))
    #expect(store[FactID(rawValue: 1)] == .unknown([Cause(FactID(rawValue: 1), .notDeclared)]))
  }
}
