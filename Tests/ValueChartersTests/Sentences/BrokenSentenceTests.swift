import CharterDiagnostics
import Testing

struct BrokenSentenceTests {
  static let cases: [SpokenCondition] = [
    SpokenCondition(
      "loop",
      en: "something too long to put into words and “Open” is answered yes",
      da: "noget, der er for langt til at sætte ord på, og »Åben« er besvaret med ja"),
    SpokenCondition(
      "unknown.thing = 3",
      en: "“unknown.thing” is 3",
      da: "»unknown.thing« er 3"),
    SpokenCondition(
      "frobnicate(club.members) = 3",
      en: "“frobnicate” of “Members” is 3",
      da: "»frobnicate« af »Medlemmer« er 3"),
    SpokenCondition(
      "club.members >",
      en: "“Members” is more than something that could not be read",
      da: "»Medlemmer« er mere end noget, der ikke kunne læses"),
  ]

  @Test(arguments: cases)
  func putsWhatIsWrongIntoWordsAsFarAsItGoes(_ spoken: SpokenCondition) throws {
    try spoken.check()
  }
}
