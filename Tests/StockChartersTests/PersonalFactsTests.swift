import CharterJSON
import CharterTestSupport
import FEEL
import StockCharters
import Testing
import ValueCharters

/// What an association is called, believes, speaks or where it is at home changes nothing, unless a
/// rule names it and says why.
struct PersonalFactsTests {
  /// The facts about the name, the religion, the language and the place of an association.
  static let personal: Set<String> = [
    "association.beliefBased", "association.seatMunicipality", "activities.items.worship",
    "event.guests.leadsReligiousActivity", "event.includesProselytising",
    "event.includesReligiousRitual", "localBranches.region", "agreement.parties.name",
  ]

  /// The facts whose paths speak of such things and that are about something else.
  static let others: [String: String] = [
    "authority.municipality": "the authority's own place",
    "bylaws.states.name": "whether the bylaws give a name, not which",
    "bylaws.states.seat": "whether the bylaws give a place, not which",
    "endorsements.values.equalWorth.grounds.origin": "whether others are treated alike",
    "endorsements.values.equalWorth.grounds.religion": "whether others are treated alike",
    "endorsements.values.freedomOfReligion.status": "whether others are left free",
    "endorsements.values.nationalSymbols.status": "whether symbols are respected",
    "governance.contactNamed": "whether somebody can be reached",
    "agreement.parties.contactNamed": "whether somebody can be reached",
    "agreement.parties.signerNamed": "whether somebody has signed",
  ]

  /// The rules that read a personal fact, and why they may.
  static let reasons: [String: String] = [
    "duf-style-grant/all-five-regions":
      "the grant is for organisations that are spread over the country",
    "french-republican-commitment/only-justified-limits":
      "a religious community may ask its members to share its belief",
    "non-formal-education/no-grant-for-worship":
      "the Act supports the other work of religious associations, and no worship",
    "non-formal-education/be-seated-here":
      "the Act lets each municipality support its own associations",
    "partnership-agreement/share-the-tasks":
      "a task is given to a party by its name; any name will do",
    "school-events/no-outside-leader": "a school does not let others lead religious activity",
    "school-events/no-proselytising": "a school does not let anybody be converted",
    "school-events/no-religious-ritual": "a school holds no rituals",
  ]

  @Test
  func knowsEveryFactThatSpeaksOfSuchThings() throws {
    let words = [
      "name", "religi", "belie", "worship", "proselyt", "ritual", "church", "mosque", "faith",
      "congregation", "language", "tongue", "municipality", "region", "seat", "address", "postal",
      "country", "national", "origin", "ethnic",
    ]
    let found = try StockCharters.vocabulary().facts.map(\.path).filter { path in
      words.contains { path.lowercased().contains($0) }
    }
    #expect(Set(found) == Self.personal.union(Self.others.keys))
  }

  @Test
  func namesEveryRuleThatReadsThemWithItsReason() throws {
    let vocabulary = try StockCharters.vocabulary()
    var found: Set<String> = []
    for stock in StockCharters.all {
      let charter = try CharterCompiler.compile(stock.charter(), vocabulary).get()
      for rule in charter.rules where !charter.personalFacts(of: rule).isEmpty {
        found.insert("\(stock.id)/\(rule.rule.id.content)")
      }
    }
    #expect(found == Set(Self.reasons.keys))
  }

  /// A charter and an example that it is held against.
  struct Example: CustomTestStringConvertible, Sendable {
    let charter: String
    let association: String
    var testDescription: String { "\(charter): \(association)" }

    static let all = StockCharters.all.map(\.id).flatMap { charter in
      ExampleFiles.associations.map { Example(charter: charter, association: $0) }
    }
  }

  @Test(
    "Name, belief, language and place change nothing unless a rule names them", .tags(.law),
    arguments: Example.all)
  func changesNothingWhereNoRuleNamesThem(_ example: Example) throws {
    let stock = try #require(StockCharters.named(example.charter))
    let evaluator = try CharterEvaluator(
      [stock.charter()], vocabulary: StockCharters.vocabulary())
    let text = try ExampleFiles.text("\(example.association).declaration.json")
    let caseFile = try CaseFile(
      json5: Array(ExampleFiles.text("\(example.association).case.json5").utf8))
    func findings(_ text: String) throws -> [Finding] {
      let declaration = try Declaration(json: Array(text.utf8))
      let report = try evaluator.evaluate(
        declaration, case: caseFile, on: CivilDate("2025-10-01"))
      #expect(!report.hasErrors, "\(report.diagnostics)")
      return Array(report.charters[0].findings)
    }
    let compiled = try #require(evaluator.charters.first?.compiled)
    let before = try findings(text)
    for change in PersonalChange.allCases {
      let changed = try change.applied(to: text)
      #expect(changed != text)
      for (rule, (old, new)) in zip(compiled.rules, zip(before, try findings(changed)))
      where compiled.personalFacts(of: rule).isEmpty {
        #expect(new.status == old.status, "\(old.rule) under \(change)")
        #expect(new.flags == old.flags, "\(old.rule) under \(change)")
        #expect(
          new.causes.map(\.fact) == old.causes.map(\.fact), "\(old.rule) under \(change)")
      }
    }
  }
}

extension CompiledCharter {
  /// The personal facts that a rule reads, those of the charter's own condition too.
  fileprivate func personalFacts(of rule: Rule) -> [String] {
    let read = rule.requires.facts + (rule.applies?.facts ?? []) + (applies?.facts ?? [])
    return read.compactMap { vocabulary[$0]?.path }.filter(PersonalFactsTests.personal.contains)
  }
}
