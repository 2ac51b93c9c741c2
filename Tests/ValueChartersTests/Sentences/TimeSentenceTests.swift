import CharterDiagnostics
import Testing

struct TimeSentenceTests {
  static let cases: [SpokenCondition] = [
    SpokenCondition(
      #"club.founded < date("2025-10-01")"#,
      en: "“Founded” is before 1 October 2025",
      da: "»Stiftet« er før den 1. oktober 2025"),
    SpokenCondition(
      #"club.founded >= @"2025-10-01""#,
      en: "“Founded” is no earlier than 1 October 2025",
      da: "»Stiftet« er tidligst den 1. oktober 2025"),
    SpokenCondition(
      "club.founded <= date(2025, 1, 31)",
      en: "“Founded” is no later than 31 January 2025",
      da: "»Stiftet« er senest den 31. januar 2025"),
    SpokenCondition(
      "club.founded = club.met",
      en: "“Founded” is the same as “Meeting”",
      da: "»Stiftet« er det samme som »Møde«"),
    SpokenCondition(
      #"club.founded + duration("P5Y") <= today()"#,
      en: "5 years after “Founded” is no later than the evaluation date",
      da: "5 år efter »Stiftet« er senest vurderingsdagen"),
    SpokenCondition(
      #"club.met >= club.founded + @"P30D""#,
      en: "“Meeting” is no earlier than 30 days after “Founded”",
      da: "»Møde« er tidligst 30 dage efter »Stiftet«"),
    SpokenCondition(
      #"today() <= club.met - duration("P1Y2M")"#,
      en: "the evaluation date is no later than 1 year and 2 months before “Meeting”",
      da: "vurderingsdagen er senest 1 år og 2 måneder før »Møde«"),
    SpokenCondition(
      #"club.met - club.founded >= duration("P12M")"#,
      en: "the time from “Founded” to “Meeting” is at least 12 months",
      da: "tiden fra »Stiftet« til »Møde« er mindst 12 måneder"),
    SpokenCondition(
      #"years and months duration(club.founded, club.met) > duration("P1Y")"#,
      en: "the time in whole months from “Founded” to “Meeting” is longer than 1 year",
      da: "tiden i hele måneder fra »Stiftet« til »Møde« er længere end 1 år"),
    SpokenCondition(
      "club.founded.year >= today().year - 1",
      en: "the year of “Founded” is no earlier than the year before the year of the "
        + "evaluation",
      da: "året for »Stiftet« er tidligst året før vurderingsåret"),
    SpokenCondition(
      "club.founded.year = 2020",
      en: "the year of “Founded” is 2020",
      da: "året for »Stiftet« er 2020"),
    SpokenCondition(
      "club.founded.month = 5",
      en: "the month of “Founded” is May",
      da: "måneden for »Stiftet« er maj"),
    SpokenCondition(
      "club.founded <= date(today().year - 1, 1, 1)",
      en: "“Founded” is no later than 1 January in the year before the year of the "
        + "evaluation",
      da: "»Stiftet« er senest den 1. januar i året før vurderingsåret"),
    SpokenCondition(
      "club.founded <= date(today().year - 3, club.founded.month, 1)",
      en: "“Founded” is no later than the date made up of a year (the year 3 years "
        + "before the year of the evaluation), a month (the month of “Founded”) and a "
        + "day (1)",
      da: "»Stiftet« er senest datoen med et år (året 3 år før vurderingsåret), en "
        + "måned (måneden for »Stiftet«) og en dag (1)"),
    SpokenCondition(
      "(club.met - club.founded).days > 10",
      en: "the number of days in the time from “Founded” to “Meeting” is more than 10",
      da: "antallet af dage i tiden fra »Stiftet« til »Møde« er mere end 10"),
    SpokenCondition(
      #"duration("PT36H") > duration("P1D")"#,
      en: "36 hours is longer than 1 day",
      da: "36 timer er længere end 1 dag"),
    SpokenCondition(
      "club.founded.month <= 6",
      en: "the month of “Founded” is no later than June",
      da: "måneden for »Stiftet« er senest juni"),
    SpokenCondition(
      "club.founded.weekday = 1",
      en: "the weekday of “Founded” is Monday",
      da: "ugedagen for »Stiftet« er mandag"),
    SpokenCondition(
      #"club.founded > date("2025-10-01") + duration("P1Y6M")"#,
      en: "“Founded” is after 1 year and 6 months after 1 October 2025",
      da: "»Stiftet« er efter 1 år og 6 måneder efter den 1. oktober 2025"),
  ]

  @Test(arguments: cases)
  func putsDatesAndDurationsIntoWords(_ spoken: SpokenCondition) throws {
    try spoken.check()
  }
}
