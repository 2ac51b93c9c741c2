import CharterDiagnostics
import Testing

struct ComparisonSentenceTests {
  static let cases: [SpokenCondition] = [
    SpokenCondition(
      "(club.members > 3) = false",
      en: "“Members” is at most 3 persons",
      da: "»Medlemmer« er højst 3 personer"),
    SpokenCondition(
      "club.members = 1",
      en: "“Members” is 1 person",
      da: "»Medlemmer« er 1 person"),
    SpokenCondition(
      "club.members != 5",
      en: "“Members” is other than 5 persons",
      da: "»Medlemmer« er forskellig fra 5 personer"),
    SpokenCondition(
      "club.members >= 5",
      en: "“Members” is at least 5 persons",
      da: "»Medlemmer« er mindst 5 personer"),
    SpokenCondition(
      "5 <= club.members",
      en: "“Members” is at least 5 persons",
      da: "»Medlemmer« er mindst 5 personer"),
    SpokenCondition(
      "club.members <= 10000",
      en: "“Members” is at most 10,000 persons",
      da: "»Medlemmer« er højst 10.000 personer"),
    SpokenCondition(
      "club.members < 5",
      en: "“Members” is less than 5 persons",
      da: "»Medlemmer« er mindre end 5 personer"),
    SpokenCondition(
      "club.members > 5",
      en: "“Members” is more than 5 persons",
      da: "»Medlemmer« er mere end 5 personer"),
    SpokenCondition(
      "club.fee <= 12500.5",
      en: "“Fee” is at most DKK 12,500.5",
      da: "»Kontingent« er højst 12.500,5 kr."),
    SpokenCondition(
      "club.share > 50",
      en: "“Share” is more than 50%",
      da: "»Andel« er mere end 50 %"),
    SpokenCondition(
      "club.members = club.board",
      en: "“Members” is equal to “Board”",
      da: "»Medlemmer« er lig med »Bestyrelse«"),
    SpokenCondition(
      "club.members >= club.board + 2",
      en: "“Members” is at least “Board” plus 2 persons",
      da: "»Medlemmer« er mindst »Bestyrelse« plus 2 personer"),
    SpokenCondition(
      "club.members > 2 * club.board",
      en: "“Members” is more than 2 times “Board”",
      da: "»Medlemmer« er mere end 2 gange »Bestyrelse«"),
    SpokenCondition(
      "club.fee / club.fee <= 0.25",
      en: "“Fee” divided by “Fee” is at most 0.25",
      da: "»Kontingent« divideret med »Kontingent« er højst 0,25"),
    SpokenCondition(
      "club.fee / 4 <= 250",
      en: "“Fee” divided by 4 is at most DKK 250",
      da: "»Kontingent« divideret med 4 er højst 250 kr."),
    SpokenCondition(
      "club.fee * club.members <= 250",
      en: "“Fee” times “Members” is at most 250",
      da: "»Kontingent« gange »Medlemmer« er højst 250"),
    SpokenCondition(
      "club.members >= -5",
      en: "“Members” is at least −5 persons",
      da: "»Medlemmer« er mindst −5 personer"),
    SpokenCondition(
      "club.members between 5 and 10",
      en: "“Members” is at least 5 persons and at most 10 persons",
      da: "»Medlemmer« er mindst 5 personer og højst 10 personer"),
    SpokenCondition(
      "not(club.members between 5 and 10)",
      en: "“Members” is less than 5 persons or more than 10 persons",
      da: "»Medlemmer« er mindre end 5 personer eller mere end 10 personer"),
    SpokenCondition(
      "club.members in [5..10)",
      en: "“Members” is at least 5 persons and less than 10 persons",
      da: "»Medlemmer« er mindst 5 personer og mindre end 10 personer"),
    SpokenCondition(
      "club.members in (1, 3, [5..10], > 20)",
      en: "“Members” is 1 person or 3 persons, “Members” is at least 5 persons and at "
        + "most 10 persons, or “Members” is more than 20 persons",
      da: "»Medlemmer« er 1 person eller 3 personer, »Medlemmer« er mindst 5 personer "
        + "og højst 10 personer, eller »Medlemmer« er mere end 20 personer"),
    SpokenCondition(
      "club.members in < 3",
      en: "“Members” is less than 3 persons",
      da: "»Medlemmer« er mindre end 3 personer"),
    SpokenCondition(
      "not(club.members in (1, 2))",
      en: "“Members” is neither 1 person nor 2 persons",
      da: "»Medlemmer« er hverken 1 person eller 2 personer"),
    SpokenCondition(
      #"club.name = "Klub""#,
      en: "“Name” is “Klub”",
      da: "»Navn« er »Klub«"),
    SpokenCondition(
      "club.name != club.other",
      en: "“Name” is other than “Other kind”",
      da: "»Navn« er forskellig fra »Anden art«"),
    SpokenCondition(
      #"club.name < "m""#,
      en: "“Name” is in the order of letters before “m”",
      da: "»Navn« er i bogstavorden før »m«"),
    SpokenCondition(
      "club.name in []",
      en: "this never holds",
      da: "dette gælder aldrig"),
    SpokenCondition(
      "string length(club.name) > 0",
      en: "“Name” is filled in",
      da: "»Navn« er udfyldt"),
    SpokenCondition(
      "string length(club.name) = 0",
      en: "“Name” is left empty",
      da: "»Navn« er tom"),
    SpokenCondition(
      "string length(club.name) <= 20",
      en: "the number of characters in “Name” is at most 20",
      da: "antallet af tegn i »Navn« er højst 20"),
    SpokenCondition(
      #"contains(club.name, "klub")"#,
      en: "“Name” contains “klub”",
      da: "»Navn« indeholder »klub«"),
    SpokenCondition(
      #"not(contains(club.name, "klub"))"#,
      en: "“Name” does not contain “klub”",
      da: "»Navn« er uden »klub«"),
    SpokenCondition(
      #"starts with(club.name, "K")"#,
      en: "“Name” begins with “K”",
      da: "»Navn« begynder med »K«"),
    SpokenCondition(
      #"not(starts with(club.name, "K"))"#,
      en: "“Name” begins with anything but “K”",
      da: "»Navn« begynder med andet end »K«"),
    SpokenCondition(
      #"ends with(string: club.name, match: "b")"#,
      en: "“Name” ends with “b”",
      da: "»Navn« slutter med »b«"),
    SpokenCondition(
      #"club.name + "x" = "y""#,
      en: "“Name” followed by “x” is “y”",
      da: "»Navn« efterfulgt af »x« er »y«"),
    SpokenCondition(
      "min(club.members, club.board) > 3",
      en: "the smallest of “Members” and “Board” is more than 3 persons",
      da: "det mindste af »Medlemmer« og »Bestyrelse« er mere end 3 personer"),
    SpokenCondition(
      "abs(club.fee) > floor(club.share, 1)",
      en: "“Fee” without its sign is more than “Share” rounded down (decimals: 1)",
      da: "»Kontingent« uden fortegn er mere end »Andel« rundet ned (decimaler: 1)"),
    SpokenCondition(
      "modulo(club.members, 2) = 0",
      en: "the remainder of “Members” divided by 2 is 0",
      da: "resten af »Medlemmer« divideret med 2 er 0"),
    SpokenCondition(
      "club.members >= limit",
      en: "“Members” is at least 5 plus 5",
      da: "»Medlemmer« er mindst 5 plus 5"),
    SpokenCondition(
      "not(club.members in (5, 6, 7))",
      en: "“Members” is neither 5 persons, 6 persons nor 7 persons",
      da: "»Medlemmer« er hverken 5 personer, 6 personer eller 7 personer"),
    SpokenCondition(
      #"club.name != """#, en: "“Name” is filled in", da: "»Navn« er udfyldt"),
    SpokenCondition(
      #"club.name = """#, en: "“Name” is left empty", da: "»Navn« er tom"),
  ]

  @Test(arguments: cases)
  func putsComparisonsOfNumbersAndTextsIntoWords(_ spoken: SpokenCondition) throws {
    try spoken.check()
  }
}
