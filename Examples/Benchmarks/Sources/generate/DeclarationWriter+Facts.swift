// What the declarations say. The order of the groups is the vocabulary's.

extension DeclarationWriter {
  /// Writes a whole declaration.
  mutating func declaration(_ number: Int) {
    open()
    member("format", json: "1")
    member("declaration", json: "\"fjordby-\(number)\"")
    object("association") { writer in
      writer.member("name", json: "\"\(writer.chance.pick(Prose.names)) \(number)\"")
      writer.member("cvr", json: "\"00\(writer.chance.pick(100_000...999_999))\"")
    }
    member("declaredOn", json: "\"\(chance.pickDay(2025...2025))\"")
    object("declaredBy") { writer in writer.member("role", json: "\"chair\"") }
    object("facts") { writer in
      writer.object("association") { $0.association() }
      writer.object("bylaws") { $0.bylaws() }
      writer.object("governance") { $0.governance() }
      writer.object("membership") { $0.membership() }
      writer.object("activities") { $0.activities() }
      writer.object("finance") { $0.finance() }
      writer.object("safeguarding") { $0.safeguarding() }
      writer.object("endorsements") { writer in
        for name in ["democracy", "equalWorth"] {
          writer.text(name, fitting: ["endorsed"], other: ["qualified", "declined"])
        }
      }
    }
    object("evidence") { $0.evidence() }
    close()
  }

  private mutating func association() {
    text(
      "legalForm", fitting: ["association", "selfGoverning"], other: ["informal", "company"])
    date("foundedOn", fitting: 1950...2010, other: 2023...2025)
    text("seat", fitting: ["Fjordby"], other: ["Åstrup", "Nørreø"])
    boolean("registered", fitting: true)
    prose("purpose", Prose.purposes)
    boolean("purposePublished", fitting: true)
    prose("website", ["https://fjordby.example/forening", "https://forening.example/om-os"])
  }

  private mutating func bylaws() {
    date("adoptedOn", fitting: 2011...2022, other: 1940...1949)
    object("states") { writer in
      for name in ["boardElection", "dissolution", "amendment", "signatory"] {
        writer.boolean(name, fitting: true)
      }
    }
  }

  private mutating func governance() {
    object("board") { writer in
      writer.number("size", fitting: 3...9, other: 0...2)
      writer.number("employees", fitting: 0...1, other: 2...4)
      writer.boolean("electedByMembers", fitting: true)
      writer.list("members", count: 4...10) { writer in
        writer.element("role", ["chair", "treasurer", "secretary", "member"])
        if !writer.chance.happens(percent: 3) {
          writer.member("adult", json: writer.chance.happens(percent: 2) ? "false" : "true")
        }
        writer.member("electedOn", json: "\"\(writer.chance.pickDay(2022...2025))\"")
      }
    }
    object("assembly") { writer in
      writer.date("lastHeldOn", fitting: 2025...2025, other: 2021...2023)
      writer.boolean("everyMemberVotes", fitting: true)
      writer.boolean("delegatesVote", fitting: false)
    }
  }

  private mutating func membership() {
    number("payingCount", fitting: 5...900, other: 0...4)
    number("votingCount", fitting: 10...900, other: 0...2)
    number("yearlyFee", fitting: 0...1_500, other: 1_501...4_000)
    boolean("open", fitting: true)
    boolean("limitsInBylaws", fitting: true)
    text("limitGround", fitting: ["none", "age", "residence", "skill"], other: ["origin"])
  }

  private mutating func activities() {
    boolean("commercial", fitting: false)
    prose("cohesion", Prose.cohesion)
    list("items", count: 3...8) { writer in
      writer.element("title", Prose.activities)
      writer.element("description", Prose.descriptions)
      writer.member("participants", json: "\(writer.chance.pick(3...80))")
      if !writer.chance.happens(percent: 10) {
        writer.member("openToAll", json: writer.chance.happens(percent: 45) ? "true" : "false")
      }
    }
  }

  private mutating func finance() {
    text("currency", fitting: ["DKK"], other: ["EUR", "SEK"])
    date("yearEndedOn", fitting: 2024...2024, other: 2026...2026)
    number("yearlyIncome", fitting: 0...100_000, other: 100_001...2_000_000)
    number("assets", fitting: 0...90_000, other: -20_000...0)
    boolean("audited", fitting: true)
    list("donations", count: 1...9) { writer in
      if !writer.chance.happens(percent: 5) {
        let isLarge = writer.chance.happens(percent: 5)
        let amount = writer.chance.pick(isLarge ? 50_001...400_000 : 100...50_000)
        writer.member("amount", json: "\(amount)")
      }
      writer.member("receivedOn", json: "\"\(writer.chance.pickDay(2024...2025))\"")
      writer.element("purpose", Prose.donations)
    }
  }

  private mutating func safeguarding() {
    boolean("childrenUnder15", fitting: chance.happens(percent: 60))
    boolean("certificatesObtained", fitting: true)
    boolean("coordinatorNamed", fitting: true)
    prose("policy", Prose.policies)
  }

  private mutating func evidence() {
    for path in [
      "bylaws.states.dissolution", "governance.board.size", "finance.audited",
      "governance.assembly.lastHeldOn", "safeguarding.certificatesObtained",
    ] where chance.happens(percent: 95) {
      object(path) { writer in
        writer.element("document", Prose.documents)
        writer.member("page", json: "\(writer.chance.pick(1...12))")
      }
    }
  }

  private mutating func element(_ name: String, _ texts: [String]) {
    member(name, json: "\"\(chance.pick(texts))\"")
  }
}
