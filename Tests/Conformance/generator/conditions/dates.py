"""Dates and durations, against Python's 'datetime' where it has them."""

import datetime

from notation import DEVIATIONS, LANGUAGE, VALUES, Conditions, Fault, date, duration

suite = Conditions(
    "dates", "Dates and durations",
    {"d": {"type": "date"}, "e": {"type": "date"}, "n": {"type": "number"}})

DAYS = ["2024-02-29", "2025-01-31", "2026-12-31", "2000-02-29", "1900-03-31", "2026-03-02"]


def months_later(text, months):
    """The day of the month that many months on, or the month's last day."""
    start = datetime.date.fromisoformat(text)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    following = datetime.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (following - datetime.timedelta(days=1)).day
    return datetime.date(year, month + 1, min(start.day, last)).isoformat()


suite.group("months", DEVIATIONS)
for day in DAYS:
    for period, months in [("P1M", 1), ("P1Y", 12), ("P13M", 13), ("P4Y", 48)]:
        suite.case(f'@"{day}" + @"{period}"', date(months_later(day, months)))
for day in DAYS:
    for period, months in [("P1M", -1), ("P1Y", -12)]:
        suite.case(f'@"{day}" - @"{period}"', date(months_later(day, months)))
suite.rows(
    ('@"P1M" + @"2025-01-31"', date("2025-02-28")),
    ('@"2025-03-31" + @"-P1M"', date("2025-02-28")),
    ('@"2025-01-31" + @"P0M"', date("2025-01-31")),
    ('@"2025-01-31" + @"P1M" + @"P1M"', date("2025-03-28")),
    ("d + duration(\"P1Y\")", date("2025-02-28"), {"d": "2024-02-29"}),
)

suite.group("days", LANGUAGE)
for day in DAYS:
    for count in [1, -60, 1000]:
        moved = datetime.date.fromisoformat(day) + datetime.timedelta(days=count)
        sign, period = ("+", f"P{count}D") if count > 0 else ("-", f"P{-count}D")
        suite.case(f'@"{day}" {sign} @"{period}"', date(moved.isoformat()))

suite.group("floored", VALUES)
suite.rows(
    ('@"2026-03-02" + @"PT23H59M59S"', date("2026-03-02")),
    ('@"2026-03-02" + @"PT24H"', date("2026-03-03")),
    ('@"2026-03-02" + @"P1DT12H"', date("2026-03-03")),
    ('@"2026-03-02" - @"PT1S"', date("2026-03-01")),
    ('@"2026-03-02" - @"PT24H"', date("2026-03-01")),
    ('@"2026-03-02" - @"PT25H"', date("2026-02-28")),
    ('@"2026-03-02" + @"-PT0.5S"', date("2026-03-01")),
    ('@"PT36H" + @"2026-03-02"', date("2026-03-03")),
)

suite.group("between-dates", LANGUAGE)
for left, right in [
    ("2026-03-02", "2026-01-31"), ("2026-01-31", "2026-03-02"), ("2024-03-01", "2024-02-28"),
    ("2025-03-01", "2025-02-28"), ("2000-01-01", "1900-01-01"), ("2026-03-02", "2026-03-02"),
]:
    days = (datetime.date.fromisoformat(left) - datetime.date.fromisoformat(right)).days
    suite.case(f'@"{left}" - @"{right}"', duration(f"{'-' if days < 0 else ''}P{abs(days)}D"))
suite.rows(
    ("(d - e).days", 30, {"d": "2026-03-02", "e": "2026-01-31"}),
    ('d - e <= @"P1D"', True, {"d": "2026-03-02", "e": "2026-03-01"}),
    ('d > e + @"P30D"', False, {"d": "2026-03-02", "e": "2026-01-31"}),
)

suite.group("member", LANGUAGE)
for day in DAYS:
    suite.case(f'@"{day}".weekday', datetime.date.fromisoformat(day).isoweekday())
suite.rows(
    ('@"2026-03-02".weekday', 1),
    ('@"2026-03-08".weekday', 7),
    ('@"2026-03-02".year', 2026),
    ('@"2026-03-02".month', 3),
    ('@"2026-03-02".day', 2),
    ('@"12026-03-02".year', 12026),
    ("d.month", 2, {"d": "2024-02-29"}),
    ("(d + @\"P1D\").day", 1, {"d": "2024-02-29"}),
)

suite.group("duration-member", LANGUAGE)
suite.rows(
    ('@"P14M".years', 1),
    ('@"P14M".months', 2),
    ('@"P3Y".months', 0),
    ('@"P1DT2H3M4.5S".days', 1),
    ('@"P1DT2H3M4.5S".hours', 2),
    ('@"P1DT2H3M4.5S".minutes', 3),
    ('@"P1DT2H3M4.5S".seconds', 4.5),
    ('@"PT25H".days', 1),
    ('@"PT25H".hours', 1),
    ('@"PT61M".hours', 1),
    ('@"PT61M".minutes', 1),
)

suite.group("months-arithmetic", VALUES)
suite.rows(
    ('@"P1Y" + @"P2M"', duration("P1Y2M")),
    ('@"P1Y" - @"P2M"', duration("P10M")),
    ('@"P1M" - @"P1Y"', duration("-P11M")),
    ('-@"P1M"', duration("-P1M")),
    ('@"P1Y" * 2', duration("P2Y")),
    ('2 * @"P1Y"', duration("P2Y")),
    ('@"P1Y" * 1.5', duration("P18M")),
    ('@"P5M" / 2', duration("P2M")),
    ('@"-P5M" / 2', duration("-P2M")),
    ('@"P1M" * 0.9', duration("P0M")),
    ('@"P1Y" / 5', duration("P2M")),
    ('@"P1Y" / @"P6M"', 2),
    ('@"P1Y" / @"P5M"', 2.4),
    ('@"P1M" / @"P1Y" * 12 = 1', True),
    ('abs(@"-P1Y")', duration("P1Y")),
    ('abs(@"P1Y")', duration("P1Y")),
    ('@"P12M" = @"P1Y"', True),
)

suite.group("time-arithmetic", VALUES)
suite.rows(
    ('@"P1D" + @"PT12H"', duration("PT36H")),
    ('@"P1D" - @"PT12H"', duration("PT12H")),
    ('@"PT12H" - @"P1D"', duration("-PT12H")),
    ('-@"P1D"', duration("-P1D")),
    ('@"P1D" * 2', duration("P2D")),
    ('2 * @"P1D"', duration("P2D")),
    ('@"P1D" * 1.5', duration("PT36H")),
    ('@"P1D" / 2', duration("PT12H")),
    ('@"PT1S" / 2', duration("PT0.5S")),
    ('@"P1D" / @"PT12H"', 2),
    ('@"P1M" / @"P3M" * 3 = 1', False),
    ('@"PT3H" / @"PT2H"', 1.5),
    ('abs(@"-P1D")', duration("P1D")),
    ('@"PT24H" = @"P1D"', True),
    ('@"PT0.1S" + @"PT0.2S" = @"PT0.3S"', True),
)

suite.group("months-between", VALUES)
for start, end, months in [
    ("2025-03-03", "2026-03-02", "P11M"), ("2026-03-02", "2025-03-03", "-P11M"),
    ("2025-03-02", "2026-03-02", "P1Y"), ("2026-03-02", "2025-03-02", "-P1Y"),
    ("2025-03-02", "2025-04-01", "P0M"), ("2025-04-01", "2025-03-02", "P0M"),
    ("2025-03-02", "2025-04-02", "P1M"), ("2000-01-01", "2026-03-02", "P26Y2M"),
    ("2026-03-02", "2026-03-02", "P0M"),
]:
    suite.case(f'years and months duration(@"{start}", @"{end}")', duration(months))
suite.case(
    'years and months duration(from: @"2025-03-02", to: @"2026-03-02")', duration("P1Y"))
suite.case(
    'years and months duration(to: @"2026-03-02", from: @"2025-03-02")', duration("P1Y"))

suite.group("today", LANGUAGE)
suite.case("today()", date("2026-03-02"))
suite.case("today()", date("2024-02-29"), on="2024-02-29")
suite.case('today() - @"P1Y"', date("2023-02-28"), on="2024-02-29")
suite.case('d >= today() - @"P1Y"', True, {"d": "2025-03-02"})
suite.case('d >= today() - @"P1Y"', False, {"d": "2025-03-01"})
suite.case("today().weekday", 4, on="2024-02-29")

suite.group("far-off", DEVIATIONS)
suite.rows(
    ('@"999999999-12-31" + @"P1D"', Fault("overflow")),
    ('@"999999999-12-31" + @"P1M"', Fault("overflow")),
    ('@"9999-12-31" + @"P1D"', date("10000-01-01")),
)
