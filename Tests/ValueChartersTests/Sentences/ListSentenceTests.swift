import CharterDiagnostics
import Testing

struct ListSentenceTests {
  static let cases: [SpokenCondition] = [
    SpokenCondition(
      "club.kind in club.kinds",
      en: "“Kind” is among “Kinds”",
      da: "»Art« er blandt »Arter«"),
    SpokenCondition(
      "count(gifts) > 0",
      en: "there is at least one entry in “Gifts”",
      da: "der er mindst én post i »Gaver«"),
    SpokenCondition(
      "count(gifts) = 0",
      en: "there is no entry in “Gifts”",
      da: "der er ingen post i »Gaver«"),
    SpokenCondition(
      "count(gifts) >= 6",
      en: "there are at least 6 entries in “Gifts”",
      da: "der er mindst 6 poster i »Gaver«"),
    SpokenCondition(
      "count(gifts) < 2",
      en: "there is at most one entry in “Gifts”",
      da: "der er højst én post i »Gaver«"),
    SpokenCondition(
      "count(gifts) = 3",
      en: "there are exactly 3 entries in “Gifts”",
      da: "der er præcis 3 poster i »Gaver«"),
    SpokenCondition(
      "not(count(gifts) > 0)",
      en: "there is no entry in “Gifts”",
      da: "der er ingen post i »Gaver«"),
    SpokenCondition(
      "count(statements) > 0",
      en: "there is at least one entry in “Incidents” where “Sort” is answered "
        + "“statement”",
      da: "der er mindst én post i »Hændelser«, hvor »Slags« er besvaret med "
        + "»udtalelse«"),
    SpokenCondition(
      "count(large) >= 2",
      en: "there are at least 2 entries in “Gifts” where “Amount” is at least DKK "
        + "10,000 and “Date” is no later than the evaluation date",
      da: "der er mindst 2 poster i »Gaver«, hvor »Beløb« er mindst 10.000 kr., og "
        + "»Dato« er senest vurderingsdagen"),
    SpokenCondition(
      "count(gifts) = club.members",
      en: "the number of entries in “Gifts” is equal to “Members”",
      da: "antallet af poster i »Gaver« er lig med »Medlemmer«"),
    SpokenCondition(
      "count(gifts[amount > 100]) > club.board",
      en: "the number of entries in “Gifts” (where “Amount” is more than DKK 100) is "
        + "more than “Board”",
      da: "antallet af poster i »Gaver« (hvor »Beløb« er mere end 100 kr.) er mere "
        + "end »Bestyrelse«"),
    SpokenCondition(
      "count(distinct values(gifts.donor)) >= 2",
      en: "there are at least 2 different values of “Donor” of the entries in “Gifts”",
      da: "der er mindst 2 forskellige værdier af »Giver« i posterne i »Gaver«"),
    SpokenCondition(
      "sum(gifts.amount) <= 10000",
      en: "the sum of “Amount” of the entries in “Gifts” is at most DKK 10,000",
      da: "summen af »Beløb« i posterne i »Gaver« er højst 10.000 kr."),
    SpokenCondition(
      "max(gifts.date) <= today()",
      en: "the latest of “Date” of the entries in “Gifts” is no later than the "
        + "evaluation date",
      da: "det seneste af »Dato« i posterne i »Gaver« er senest vurderingsdagen"),
    SpokenCondition(
      "every gift in gifts satisfies gift.amount <= 20000",
      en: "for each entry in “Gifts”: “Amount” is at most DKK 20,000",
      da: "for hver post i »Gaver« gælder: »Beløb« er højst 20.000 kr."),
    SpokenCondition(
      "every s in statements satisfies s.explained = true or today() <= s.replyBy",
      en: "for each entry in “Incidents” (where “Sort” is answered “statement”): "
        + "“Explained” is answered yes, or the evaluation date is no later than "
        + "“Reply by”",
      da: "for hver post i »Hændelser« (hvor »Slags« er besvaret med »udtalelse«) "
        + "gælder: »Forklaret« er besvaret med ja, eller vurderingsdagen er senest "
        + "»Svarfrist«"),
    SpokenCondition(
      "every s in statements satisfies if s.explained then s.putOn <= s.replyBy "
        + "else today() <= s.replyBy",
      en: "for each entry in “Incidents” (where “Sort” is answered “statement”): if "
        + "“Explained” is answered yes, then “Put on” is no later than “Reply by”; "
        + "otherwise the evaluation date is no later than “Reply by”",
      da: "for hver post i »Hændelser« (hvor »Slags« er besvaret med »udtalelse«) "
        + "gælder: hvis »Forklaret« er besvaret med ja, gælder, at »Forelagt« er "
        + "senest »Svarfrist«; ellers gælder, at vurderingsdagen er senest "
        + "»Svarfrist«"),
    SpokenCondition(
      "every s in incidents satisfies s.putOn <= club.met",
      en: "for each entry in “Incidents”: “Put on” of the entry is no later than "
        + "“Meeting”",
      da: "for hver post i »Hændelser« gælder: »Forelagt« i posten er senest »Møde«"),
    SpokenCondition(
      "not(every gift in gifts satisfies gift.amount <= 20000)",
      en: "there is at least one entry in “Gifts” where “Amount” is more than DKK "
        + "20,000",
      da: "der er mindst én post i »Gaver«, hvor »Beløb« er mere end 20.000 kr."),
    SpokenCondition(
      "some gift in gifts satisfies gift.amount > 100 and gift.date <= today()",
      en: "there is at least one entry in “Gifts” where “Amount” is more than DKK 100 "
        + "and “Date” is no later than the evaluation date",
      da: "der er mindst én post i »Gaver«, hvor »Beløb« er mere end 100 kr., og "
        + "»Dato« er senest vurderingsdagen"),
    SpokenCondition(
      #"some gift in large satisfies gift.donor = "x""#,
      en: "there is at least one entry in “Gifts” where “Amount” is at least DKK "
        + "10,000, “Date” is no later than the evaluation date and “Donor” is “x”",
      da: "der er mindst én post i »Gaver«, hvor »Beløb« er mindst 10.000 kr., »Dato« "
        + "er senest vurderingsdagen, og »Giver« er »x«"),
    SpokenCondition(
      "not(some gift in gifts satisfies gift.amount > 100)",
      en: "there is no entry in “Gifts” where “Amount” is more than DKK 100",
      da: "der er ingen post i »Gaver«, hvor »Beløb« er mere end 100 kr."),
    SpokenCondition(
      "some a in gifts satisfies a.amount > 5 and (some b in gifts satisfies "
        + "b.amount < 2)",
      en: "there is at least one entry in “Gifts” where (a) “Amount” is more than DKK "
        + "5, and (b) there is at least one entry in “Gifts” where “Amount” is less "
        + "than DKK 2",
      da: "der er mindst én post i »Gaver«, hvor (a) »Beløb« er mere end 5 kr., og "
        + "(b) der er mindst én post i »Gaver«, hvor »Beløb« er mindre end 2 kr."),
    SpokenCondition(
      "some a in gifts satisfies (every b in gifts satisfies a.amount >= "
        + "b.amount)",
      en: "there is at least one entry in “Gifts” where for each entry in “Gifts”: "
        + "“Amount” of the first entry is at least “Amount” of the second entry",
      da: "der er mindst én post i »Gaver«, hvor for hver post i »Gaver« gælder: "
        + "»Beløb« i den første post er mindst »Beløb« i den anden post"),
    SpokenCondition(
      "every d in donors satisfies list contains(gifts.donor, d.name)",
      en: "for each entry in “Donors”: “Name” of the entry is among “Donor” of the "
        + "entries in “Gifts”",
      da: "for hver post i »Givere« gælder: »Navn« i posten er blandt »Giver« i "
        + "posterne i »Gaver«"),
    SpokenCondition(
      "every d in donors satisfies count(gifts[donor = d.name]) > 0",
      en: "for each entry in “Donors”: there is at least one entry in “Gifts” where "
        + "“Donor” of the entry in “Gifts” is the same as “Name” of the entry in "
        + "“Donors”",
      da: "for hver post i »Givere« gælder: der er mindst én post i »Gaver«, hvor "
        + "»Giver« i posten i »Gaver« er det samme som »Navn« i posten i »Givere«"),
    SpokenCondition(
      "every d in donors, g in gifts satisfies d.name != g.donor",
      en: "for each entry in “Donors” and each entry in “Gifts”: “Name” of the entry "
        + "in “Donors” is other than “Donor” of the entry in “Gifts”",
      da: "for hver post i »Givere« og hver post i »Gaver« gælder: »Navn« i posten i "
        + "»Givere« er forskellig fra »Giver« i posten i »Gaver«"),
    SpokenCondition(
      "some d in donors, g in gifts satisfies d.name = g.donor",
      en: "there are an entry in “Donors” and an entry in “Gifts” where “Name” of the "
        + "entry in “Donors” is the same as “Donor” of the entry in “Gifts”",
      da: "der er en post i »Givere« og en post i »Gaver«, hvor »Navn« i posten i "
        + "»Givere« er det samme som »Giver« i posten i »Gaver«"),
    SpokenCondition(
      "every age in club.ages satisfies age >= 15",
      en: "for each entry in “Ages”: the entry is at least 15",
      da: "for hver post i »Aldre« gælder: posten er mindst 15"),
    SpokenCondition(
      "count(club.ages[item < 15]) = 0",
      en: "there is no entry in “Ages” where the entry is less than 15",
      da: "der er ingen post i »Aldre«, hvor posten er mindre end 15"),
    SpokenCondition(
      #"list contains(club.kinds, "sport")"#,
      en: "“sport” is among “Kinds”",
      da: "»idræt« er blandt »Arter«"),
    SpokenCondition(
      #"not(list contains(club.kinds, "sport"))"#,
      en: "“sport” is missing from “Kinds”",
      da: "»idræt« mangler i »Arter«"),
    SpokenCondition(
      "all(club.votes)",
      en: "all answers in “Votes” are yes",
      da: "alle svar i »Stemmer« er ja"),
    SpokenCondition(
      "not(all(club.votes))",
      en: "at least one answer in “Votes” is no",
      da: "mindst ét svar i »Stemmer« er nej"),
    SpokenCondition(
      "any(club.votes)",
      en: "at least one answer in “Votes” is yes",
      da: "mindst ét svar i »Stemmer« er ja"),
    SpokenCondition(
      "gifts[1].amount > 5",
      en: "“Amount” of the first entry in “Gifts” is more than DKK 5",
      da: "»Beløb« i den første post i »Gaver« er mere end 5 kr."),
    SpokenCondition(
      #"gifts[-1].donor = "x""#,
      en: "“Donor” of the last entry in “Gifts” is “x”",
      da: "»Giver« i den sidste post i »Gaver« er »x«"),
    SpokenCondition(
      "club.ages[2] >= 18",
      en: "the second entry in “Ages” is at least 18",
      da: "den anden post i »Aldre« er mindst 18"),
    SpokenCondition(
      "club.votes[1]",
      en: "the first entry in “Votes” is answered yes",
      da: "den første post i »Stemmer« er besvaret med ja"),
    SpokenCondition(
      #"club.kinds = ["sport", "song"]"#,
      en: "“Kinds” is the list of “sport” and “song”",
      da: "»Arter« er listen med »idræt« og »sang«"),
    SpokenCondition(
      "every a in gifts satisfies (some d in donors satisfies d.name = a.donor "
        + "and d.name != club.name)",
      en: "for each entry in “Gifts”: there is at least one entry in “Donors” where "
        + "“Name” of the entry in “Donors” is the same as “Donor” of the entry in "
        + "“Gifts” and “Name” of the entry in “Donors” is other than “Name”",
      da: "for hver post i »Gaver« gælder: der er mindst én post i »Givere«, hvor "
        + "»Navn« i posten i »Givere« er det samme som »Giver« i posten i »Gaver«, og "
        + "»Navn« i posten i »Givere« er forskellig fra »Navn«"),
    SpokenCondition(
      "count(gifts) = club.members - 1",
      en: "the number of entries in “Gifts” is equal to “Members” minus 1 person",
      da: "antallet af poster i »Gaver« er lig med »Medlemmer« minus 1 person"),
    SpokenCondition(
      #"some i in incidents satisfies not(i.kind = "act") and not(i.explained)"#,
      en: "there is at least one entry in “Incidents” where “Sort” is answered with "
        + "anything but “act” and “Explained” is answered no",
      da: "der er mindst én post i »Hændelser«, hvor »Slags« er besvaret med andet "
        + "end »handling«, og »Forklaret« er besvaret med nej"),
    SpokenCondition(
      #"every k in ["sport", "song"] satisfies club.kind = k or (some x in club.kinds satisfies x = k)"#,
      en: "for each of “sport” and “song”: either (a) “Kind” is that one, or (b) there is at least "
        + "one entry in “Kinds” where the entry is that one",
      da:
        "for hver af »idræt« og »sang« gælder: enten (a) »Art« er den pågældende, eller (b) der er "
        + "mindst én post i »Arter«, hvor posten er den pågældende"),
    SpokenCondition(
      #"every n in ["x", "y"] satisfies some d in donors satisfies d.name = n"#,
      en:
        "for each of “x” and “y”: there is at least one entry in “Donors” where “Name” is that one",
      da: "for hver af »x« og »y« gælder: der er mindst én post i »Givere«, hvor »Navn« er den "
        + "pågældende"),
  ]

  @Test(arguments: cases)
  func putsListsAndTheirEntriesIntoWords(_ spoken: SpokenCondition) throws {
    try spoken.check()
  }
}
