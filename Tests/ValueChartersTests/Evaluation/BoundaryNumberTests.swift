import FEEL
import Testing
import ValueCharters

/// The numbers at which instruments turn, each at the number itself and next to it.
///
/// Those of the shipped charters stand in their charter tests too. The others belong to Acts that
/// have no charter here (gifts from listed donors, approval for tax, faith communities): they show
/// that a charter of them would turn where the Act does.
struct BoundaryNumberTests {
  private static let facts = """
    paying: { type: 'number' }, boardSize: { type: 'number' }, adults: { type: 'number' },
    served: { type: 'number' }, donors: { type: 'number' }, base: { type: 'number' },
    noticeMonths: { type: 'number' }, signedOn: { type: 'date' }, registeredOn: { type: 'date' },
    children: { type: 'list', of: { bornOn: { type: 'date' } } }, certificates: { type: 'boolean' },
    listed: { type: 'list', of: { type: 'text' } },
    gifts: { type: 'list', of: {
      donor: { type: 'text' }, amount: { type: 'number', unit: 'DKK' }, on: { type: 'date' },
      foreign: { type: 'boolean' }, disclosed: { type: 'boolean' } } },
    """

  private static let listedDonors = """
    every d in listed satisfies sum(gifts[donor = d and on.year = today().year].amount) <= 10000
    """

  private static let disclosure = """
    every g in gifts satisfies g.foreign = false or g.amount <= 20000 or g.disclosed = true
    """

  private static let certificates = """
    certificates = true or every c in children satisfies years and months duration(c.bornOn, \
    today()).years >= 15
    """

  /// A condition, what is declared, and whether it holds on 1 October 2025.
  private static let cases: [(requires: String, facts: String, holds: Bool)] = [
    ("paying >= 5", #"{"paying": 5}"#, true),
    ("paying >= 5", #"{"paying": 4}"#, false),
    ("boardSize >= 5", #"{"boardSize": 5}"#, true),
    ("boardSize >= 5", #"{"boardSize": 4}"#, false),
    ("adults >= 50", #"{"adults": 50}"#, true),
    ("adults >= 50", #"{"adults": 49}"#, false),
    ("served >= 2500", #"{"served": 2500}"#, true),
    ("served >= 2500", #"{"served": 2499}"#, false),
    ("base >= 35000", #"{"base": 35000}"#, true),
    ("base >= 35000", #"{"base": 34999}"#, false),
    ("donors > 100", #"{"donors": 101}"#, true),
    ("donors > 100", #"{"donors": 100}"#, false),
    ("noticeMonths >= 3", #"{"noticeMonths": 3}"#, true),
    ("noticeMonths >= 3", #"{"noticeMonths": 2.99}"#, false),
    // Twelve months, to the day.
    (#"signedOn + @"P12M" >= today()"#, #"{"signedOn": "2024-10-01"}"#, true),
    (#"signedOn + @"P12M" >= today()"#, #"{"signedOn": "2024-09-30"}"#, false),
    // Five years, to the day.
    (#"registeredOn + @"P5Y" <= today()"#, #"{"registeredOn": "2020-10-01"}"#, true),
    (#"registeredOn + @"P5Y" <= today()"#, #"{"registeredOn": "2020-10-02"}"#, false),
    // Fifteen today, and still fourteen today.
    (certificates, #"{"certificates": false, "children": [{"bornOn": "2010-10-01"}]}"#, true),
    (certificates, #"{"certificates": false, "children": [{"bornOn": "2010-10-02"}]}"#, false),
    (certificates, #"{"certificates": true, "children": [{"bornOn": "2010-10-02"}]}"#, true),
    // Ten thousand kroner in a year from one listed donor, in one gift or several.
    (listedDonors, gifts(("x", "10000", "2025-01-01")), true),
    (listedDonors, gifts(("x", "10000.01", "2025-01-01")), false),
    (listedDonors, gifts(("x", "4000", "2025-01-01"), ("x", "6000", "2025-09-30")), true),
    (listedDonors, gifts(("x", "4000", "2025-01-01"), ("x", "6000.01", "2025-09-30")), false),
    (listedDonors, gifts(("x", "4000", "2024-12-31"), ("x", "10000", "2025-01-01")), true),
    (listedDonors, gifts(("y", "90000", "2025-01-01")), true),
    (disclosure, gift("20000", disclosed: false), true),
    (disclosure, gift("20000.01", disclosed: false), false),
    (disclosure, gift("20000.01", disclosed: true), true),
  ]

  @Test(arguments: cases)
  func turnsExactlyThere(_ requires: String, _ facts: String, _ holds: Bool) throws {
    let fixture = try EvaluationFixture(
      facts: Self.facts, rules: ["id: 'r', requires: '\(requires)'"])
    #expect(try fixture.finding(facts).status == (holds ? .satisfied : .notSatisfied))
  }

  private static func gifts(_ gifts: (donor: String, amount: String, on: String)...) -> String {
    let gifts = gifts.map {
      #"{"donor": "\#($0.donor)", "amount": \#($0.amount), "on": "\#($0.on)"}"#
    }
    return #"{"listed": ["x"], "gifts": [\#(gifts.joined(separator: ", "))]}"#
  }

  private static func gift(_ amount: String, disclosed: Bool) -> String {
    #"{"gifts": [{"amount": \#(amount), "foreign": true, "disclosed": \#(disclosed)}]}"#
  }
}
