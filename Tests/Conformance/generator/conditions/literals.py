"""What can be written out: numbers, texts, lists, dates, durations, paths and comments."""

from notation import LANGUAGE, VALUES, Conditions, date, duration, number

suite = Conditions(
    "literals", "Literals, paths and comments",
    {
        "n": {"type": "number"}, "count": {"type": "number"}, "date": {"type": "date"},
        "sum": {"type": "number"}, "a1": {"type": "number"},
        "form": {"type": "choice", "choices": {
            "association": {"en": "association"}, "self-governing": {"en": "self-governing"}}},
        "bylaws": {
            "board": {"size": {"type": "number"}, "year": {"type": "number"}},
            "states": {"dissolution": {"type": "boolean"}},
        },
        "gifts": {"type": "list", "of": {
            "count": {"type": "number"}, "date": {"type": "date"}, "year": {"type": "number"}}},
    })

suite.group("number", LANGUAGE)
suite.rows(
    ("0", 0),
    ("5", 5),
    ("5.25", 5.25),
    (".5", 0.5),
    ("1e3", 1000),
    ("1E3", 1000),
    ("1e+2", 100),
    ("15e-1", 1.5),
    ("1.5E-2", 0.015),
    ("-5", -5),
    ("- 5", -5),
    ("-0.5", -0.5),
    ("1234567890123456789012345678901234", number("1234567890123456789012345678901234")),
    ("0.1234567890123456789012345678901234", number("0.1234567890123456789012345678901234")),
)

suite.group("text", LANGUAGE)
suite.rows(
    ('"abc"', "abc"),
    ('""', ""),
    ('"two words"', "two words"),
    ('"a \\"quoted\\" word"', 'a "quoted" word'),
    ('"back\\\\slash"', "back\\slash"),
    ('"a\\nb"', "a\nb"),
    ('"a\\rb"', "a\rb"),
    ('"a\\tb"', "a\tb"),
    ('"it\\\'s"', "it's"),
    ("\"it's\"", "it's"),
    ('"\\u0041"', "A"),
    ('"\\u00e5"', "\u00e5"),
    ('"\\U01F40E"', "\U0001F40E"),
    ('"\u00e6\u00f8\u00e5"', "\u00e6\u00f8\u00e5"),
    ('"// no comment"', "// no comment"),
    ('"/* none */"', "/* none */"),
)

suite.group("composed", VALUES)
suite.rows(
    ('"e\u0301"', "\u00e9"),
    ('"e\\u0301"', "\u00e9"),
    ('"A\\u030A"', "\u00c5"),
    ('"\\u212B"', "\u00c5"),
    ('"e" + "\\u0301"', "\u00e9"),
)

suite.group("boolean", LANGUAGE)
suite.rows(("true", True), ("false", False))

suite.group("list", LANGUAGE)
suite.rows(
    ("[]", []),
    ("[1]", [1]),
    ("[1, 2, 3]", [1, 2, 3]),
    ('["a", "b"]', ["a", "b"]),
    ("[true, false]", [True, False]),
    ("[[1, 2], []]", [[1, 2], []]),
    ("[1 + 1, 2 * 3]", [2, 6]),
    ('[@"2026-01-31", date("2026-02-01")]', [date("2026-01-31"), date("2026-02-01")]),
)

suite.group("date", LANGUAGE)
suite.rows(
    ('date("2026-01-31")', date("2026-01-31")),
    ("date(2026, 1, 31)", date("2026-01-31")),
    ('@"2026-01-31"', date("2026-01-31")),
    ('date("2024-02-29")', date("2024-02-29")),
    ("date(2024, 2, 29)", date("2024-02-29")),
    ('date(@"2026-01-31")', date("2026-01-31")),
    ("date(year: 2026, month: 1, day: 31)", date("2026-01-31")),
    ("date(day: 31, month: 1, year: 2026)", date("2026-01-31")),
    ('date(from: "2026-01-31")', date("2026-01-31")),
    ('@"12026-01-31"', date("12026-01-31")),
    ('@"0001-01-01"', date("0001-01-01")),
)

suite.group("duration", LANGUAGE)
suite.rows(
    ('duration("P1Y2M")', duration("P1Y2M")),
    ('@"P1Y2M"', duration("P1Y2M")),
    ('duration("P30D")', duration("P30D")),
    ('@"P30D"', duration("P30D")),
    ('@"P1Y"', duration("P1Y")),
    ('@"P14M"', duration("P1Y2M")),
    ('@"-P1Y2M"', duration("-P1Y2M")),
    ('@"PT1H30M"', duration("PT1H30M")),
    ('@"PT36H"', duration("P1DT12H")),
    ('@"P1DT2H3M4S"', duration("P1DT2H3M4S")),
    ('@"PT1.5S"', duration("PT1.5S")),
    ('@"-P1DT12H"', duration("-PT36H")),
    ('@"P0D"', duration("PT0S")),
    ('@"P0M"', duration("P0Y")),
    ('duration(from: "P1D")', duration("P1D")),
)

suite.group("path", LANGUAGE)
FACTS = {
    "n": 5, "count": 3, "date": "2026-01-31", "sum": 4, "a1": 8, "form": "self-governing",
    "bylaws": {"board": {"size": 5, "year": 1999}, "states": {"dissolution": False}},
    "gifts": [{"count": 2, "date": "2026-02-01", "year": 2025}],
}
suite.rows(
    ("n", 5, FACTS),
    ("bylaws.board.size", 5, FACTS),
    ("bylaws.board.year", 1999, FACTS),
    ("bylaws.states.dissolution", False, FACTS),
    ("count", 3, FACTS),
    ("count + 1", 4, FACTS),
    ("date", date("2026-01-31"), FACTS),
    ("date.day", 31, FACTS),
    ("sum - count", 1, FACTS),
    ("sum(count, sum)", 7, FACTS),
    ("gifts[1].count", 2, FACTS),
    ("gifts[1].year", 2025, FACTS),
    ("gifts[1].date.year", 2026, FACTS),
    ("count(gifts) + count", 4, FACTS),
    ("n-count", 2, FACTS),
    ("a1", 8, FACTS),
    ("some _x in [1] satisfies _x = 1", True),
    ("some Upper in [1] satisfies Upper = 1", True),
    ("some x_1 in [1] satisfies x_1 = 1", True),
    ("a1-n", 3, FACTS),
    ("form", "self-governing", FACTS),
    ('form = "self-governing"', True, FACTS),
    ('form = "association"', False, FACTS),
)

suite.group("comment", LANGUAGE)
suite.rows(
    ("1 + /* two */ 2", 3),
    ("/* first */ 1", 1),
    ("1 // the end", 1),
    ("1 // a line\n + 2", 3),
    ("1 /* over\ntwo lines */ + 2", 3),
    ("1\n+\n2", 3),
    ("\t1 +\r\n2 ", 3),
    ("1 /* ** */ + 1", 2),
)
