import CharterDiagnostics
import Testing

struct LogicSentenceTests {
  static let cases: [SpokenCondition] = [
    SpokenCondition(
      "club.open",
      en: "“Open” is answered yes",
      da: "»Åben« er besvaret med ja"),
    SpokenCondition(
      "club.open = true",
      en: "“Open” is answered yes",
      da: "»Åben« er besvaret med ja"),
    SpokenCondition(
      "club.open = false",
      en: "“Open” is answered no",
      da: "»Åben« er besvaret med nej"),
    SpokenCondition(
      "club.open != true",
      en: "“Open” is answered no",
      da: "»Åben« er besvaret med nej"),
    SpokenCondition(
      "not(club.open)",
      en: "“Open” is answered no",
      da: "»Åben« er besvaret med nej"),
    SpokenCondition(
      "true",
      en: "this always holds",
      da: "dette gælder altid"),
    SpokenCondition(
      "not(true)",
      en: "this never holds",
      da: "dette gælder aldrig"),
    SpokenCondition(
      "club.open = club.free",
      en: "“Open” and “Free” are answered alike",
      da: "»Åben« og »Gratis« er besvaret ens"),
    SpokenCondition(
      "club.open and club.free and club.run",
      en: "“Open”, “Free” and “Continuous” are each answered yes",
      da: "»Åben«, »Gratis« og »Vedvarende« er alle besvaret med ja"),
    SpokenCondition(
      "club.open or club.free",
      en: "at least one of “Open” and “Free” is answered yes",
      da: "mindst én af »Åben« og »Gratis« er besvaret med ja"),
    SpokenCondition(
      "not(club.open and club.free)",
      en: "at least one of “Open” and “Free” is answered no",
      da: "mindst én af »Åben« og »Gratis« er besvaret med nej"),
    SpokenCondition(
      "not(club.open or club.free)",
      en: "“Open” and “Free” are each answered no",
      da: "»Åben« og »Gratis« er begge besvaret med nej"),
    SpokenCondition(
      "club.open and review.compatible and review.sound",
      en: "“Open” is answered yes, and “It can be reconciled” and “Sound” are each "
        + "assessed as yes",
      da: "»Åben« er besvaret med ja, og »Det kan forenes« og »Sundt« er begge "
        + "vurderet til ja"),
    SpokenCondition(
      "accepted",
      en: "“It can be reconciled” is assessed as yes",
      da: "»Det kan forenes« er vurderet til ja"),
    SpokenCondition(
      "club.open or club.members > 5",
      en: "“Open” is answered yes, or “Members” is more than 5 persons",
      da: "»Åben« er besvaret med ja, eller »Medlemmer« er mere end 5 personer"),
    SpokenCondition(
      "club.open and (club.members > 5 or club.members < 2)",
      en: "(a) “Open” is answered yes, and (b) “Members” is more than 5 persons, or "
        + "“Members” is less than 2 persons",
      da: "(a) »Åben« er besvaret med ja, og (b) »Medlemmer« er mere end 5 personer, "
        + "eller »Medlemmer« er mindre end 2 personer"),
    SpokenCondition(
      #"club.kind = "sport" or (club.kind = "song" and accepted)"#,
      en: "either (a) “Kind” is answered “sport”, or (b) “Kind” is answered “song” "
        + "and “It can be reconciled” is assessed as yes",
      da: "enten (a) »Art« er besvaret med »idræt«, eller (b) »Art« er besvaret med "
        + "»sang«, og »Det kan forenes« er vurderet til ja"),
    SpokenCondition(
      "club.open and (club.free = false or (club.members >= 5 and club.fee <= "
        + "100))",
      en: "(a) “Open” is answered yes, and (b) either (1) “Free” is answered no, or "
        + "(2) “Members” is at least 5 persons and “Fee” is at most DKK 100",
      da: "(a) »Åben« er besvaret med ja, og (b) enten (1) »Gratis« er besvaret med "
        + "nej, eller (2) »Medlemmer« er mindst 5 personer, og »Kontingent« er højst "
        + "100 kr."),
    SpokenCondition(
      #"club.kind = "sport""#,
      en: "“Kind” is answered “sport”",
      da: "»Art« er besvaret med »idræt«"),
    SpokenCondition(
      #"club.kind != "sport""#,
      en: "“Kind” is answered with anything but “sport”",
      da: "»Art« er besvaret med andet end »idræt«"),
    SpokenCondition(
      #"club.kind in ["sport", "song"]"#,
      en: "“Kind” is answered “sport” or “song”",
      da: "»Art« er besvaret med »idræt« eller »sang«"),
    SpokenCondition(
      #"not(club.kind in ["sport", "song"])"#,
      en: "“Kind” is answered with neither “sport” nor “song”",
      da: "»Art« er besvaret med hverken »idræt« eller »sang«"),
    SpokenCondition(
      #"club.kind = "sport" or club.kind = "song""#,
      en: "“Kind” is answered “sport” or “song”",
      da: "»Art« er besvaret med »idræt« eller »sang«"),
    SpokenCondition(
      "club.kind = club.other",
      en: "“Kind” and “Other kind” are answered alike",
      da: "»Art« og »Anden art« er besvaret ens"),
    SpokenCondition(
      "all([club.open, club.free])",
      en: "“Open” and “Free” are each answered yes",
      da: "»Åben« og »Gratis« er begge besvaret med ja"),
    SpokenCondition(
      "any(club.open, club.members > 3)",
      en: "“Open” is answered yes, or “Members” is more than 3 persons",
      da: "»Åben« er besvaret med ja, eller »Medlemmer« er mere end 3 personer"),
    SpokenCondition(
      "if club.open then club.members >= 5 else club.free",
      en: "if “Open” is answered yes, then “Members” is at least 5 persons; otherwise "
        + "“Free” is answered yes",
      da: "hvis »Åben« er besvaret med ja, gælder, at »Medlemmer« er mindst 5 "
        + "personer; ellers gælder, at »Gratis« er besvaret med ja"),
    SpokenCondition(
      "(if club.open then 5 else 10) <= club.members",
      en: "(5 if “Open” is answered yes, otherwise 10) is at most “Members”",
      da: "(5, hvis »Åben« er besvaret med ja, ellers 10) er højst »Medlemmer«"),
    SpokenCondition(
      #"club.open and not(club.kind in ("sport", "song")) and club.members in (1, "#
        + #"2)"#,
      en: "“Open” is answered yes, “Kind” is answered with neither “sport” nor "
        + "“song”, and “Members” is 1 person or 2 persons",
      da: "»Åben« er besvaret med ja, »Art« er besvaret med hverken »idræt« eller "
        + "»sang«, og »Medlemmer« er 1 person eller 2 personer"),
  ]

  @Test(arguments: cases)
  func putsAnswersAndTheirCombinationsIntoWords(_ spoken: SpokenCondition) throws {
    try spoken.check()
  }
}
