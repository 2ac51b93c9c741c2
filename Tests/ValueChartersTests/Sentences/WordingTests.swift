import CharterDiagnostics
import FEEL
import Testing
import ValueCharters

struct WordingTests {
  static let en = Wording(.english)
  static let da = Wording(.danish)

  @Test(arguments: [
    ("0", "0", "0"), ("999", "999", "999"), ("1000", "1,000", "1.000"),
    ("1234567.25", "1,234,567.25", "1.234.567,25"), ("-10000", "−10,000", "−10.000"),
    ("0.000001", "0.000001", "0,000001"), ("1e40", "1e40", "1e40"), ("1.5e-9", "1.5e-9", "1,5e-9"),
  ])
  func separatesThousandsAndDecimals(_ number: String, _ en: String, _ da: String) throws {
    let number = try #require(Decimal128(number))
    #expect(Self.en.number(number) == en)
    #expect(Self.da.number(number) == da)
  }

  @Test(arguments: [
    ("DKK", "DKK 10,000", "10.000 kr."), ("EUR", "EUR 10,000", "10.000 euro"),
    ("percent", "10,000%", "10.000 %"), ("persons", "10,000 persons", "10.000 personer"),
    ("years", "10,000 years", "10.000 år"), ("SEK", "10,000 SEK", "10.000 SEK"),
    ("bananas", "10,000 bananas", "10.000 bananas"),
  ])
  func namesUnits(_ unit: String, _ en: String, _ da: String) {
    #expect(Self.en.number(10_000, unit: unit) == en)
    #expect(Self.da.number(10_000, unit: unit) == da)
  }

  @Test func namesOneOfAUnitInTheSingular() {
    #expect(Self.en.number(1, unit: "persons") == "1 person")
    #expect(Self.da.number(1, unit: "months") == "1 måned")
    #expect(Self.da.number(0, unit: "months") == "0 måneder")
  }

  @Test(arguments: [
    ("P1Y", "1 year", "1 år"), ("P12M", "12 months", "12 måneder"),
    ("P1Y2M", "1 year and 2 months", "1 år og 2 måneder"), ("P30D", "30 days", "30 dage"),
    ("PT36H", "36 hours", "36 timer"), ("-P1D", "−1 day", "−1 dag"), ("PT0S", "0 hours", "0 timer"),
    (
      "P1DT2H3M4.5S", "1 day, 2 hours, 3 minutes and 4.5 seconds",
      "1 dag, 2 timer, 3 minutter og 4,5 sekunder"
    ),
  ])
  func spellsDurationsOut(_ text: String, _ en: String, _ da: String) {
    #expect(Self.en.duration(text) == en)
    #expect(Self.da.duration(text) == da)
  }

  @Test(arguments: ["", "P", "1Y", "P1X", "PT", "P1Y1D"])
  func spellsNothingElseOutAsADuration(_ text: String) {
    #expect(Self.en.duration(text) == nil)
  }

  @Test func saysWhenSomethingIsInForce() throws {
    let first = try #require(CivilDate(year: 2025, month: 10, day: 1))
    let last = try #require(CivilDate(year: 2026, month: 12, day: 31))
    #expect(Self.en.period(InForce(from: first)) == "from 1 October 2025")
    #expect(Self.da.period(InForce(from: first)) == "fra den 1. oktober 2025")
    #expect(Self.da.period(InForce(until: last)) == "til og med den 31. december 2026")
    #expect(
      Self.en.period(InForce(from: first, until: last))
        == "from 1 October 2025 until 31 December 2026 inclusive")
    #expect(Self.en.period(InForce()) == "always")
  }

  @Test func namesEveryMonthInBothLanguages() {
    for month in 1...12 {
      #expect(Self.en.month(month) != nil && Self.da.month(month) != nil)
    }
    #expect(Self.en.month(0) == nil && Self.en.month(13) == nil && Self.en.month(.min) == nil)
    #expect(Self.en.weekday(8) == nil && Self.da.weekday(7) == "søndag")
  }

  @Test func putsValuesIntoWords() throws {
    let vocabulary = try SentenceVocabulary.vocabulary()
    let members = try #require(vocabulary["club.members"]).type
    let kind = try #require(vocabulary["club.kind"]).type
    #expect(Self.da.value(.number(4), of: members) == "4 personer")
    #expect(Self.da.value(.text("sport"), of: kind) == "»idræt«")
    #expect(Self.da.value(.text("unknown"), of: kind) == "»unknown«")
    #expect(Self.da.value(.boolean(false), of: .boolean) == "nej")
    #expect(Self.en.value(.text("Klub"), of: .text) == "“Klub”")
    #expect(Self.en.value(.list([]), of: .list(of: .text)) == "an empty list")
    #expect(
      Self.en.value(.list([.known(.text("a")), .unknown([])]), of: .list(of: .text))
        == "“a” and not known")
    #expect(Self.en.value(.list([.known(.record([]))]), of: .list(of: .record([]))) == "1 entry")
  }

  @Test func makesSentencesOfClauses() {
    #expect(Self.da.sentence("årets regnskab") == "Årets regnskab.")
    #expect(Self.en.sentence("“a” is answered yes") == "“a” is answered yes.")
    #expect(Self.en.sentence("done.") == "Done.")
    #expect(Self.en.sentence("") == "")
  }
}
