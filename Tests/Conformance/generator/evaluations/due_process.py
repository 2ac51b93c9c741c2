"""Waivers, confirmations, hearings and next steps."""

from charters import (
    Evaluations, charter, confirmation, finding, hearing, notice, review, rule, waiver)
from notation import DUE_PROCESS

suite = Evaluations(
    "due-process", "Due process",
    {
        "a": {"type": "boolean"}, "b": {"type": "boolean"}, "z": {"type": "number"},
        "j": {"type": "boolean", "source": "assessor"},
        "kind": {"type": "text", "source": "authority"},
    },
    charter("plain", rule("r", "a")),
    charter("confirmed", rule("r", "a", confirm=True)),
    charter("judged", rule("r", "j", confirm=True)),
    charter("with-fault", rule("r", "12 / z = 4", confirm=True)),
    charter("curable", rule("r", "a", cure="P30D"), rule("q", "b", cure="P10D")),
    charter("steps", rule("r", "a"), rule("q", "b", cure="P30D"), rule("j", "j"),
            rule("k", "kind = \"grant\"")),
    charter("duties", rule("r", "a", holder="authority")),
    charter("wishes", rule("r", "a", level="should")),
    charter("guide", rule("r", "a", level="should"), effect="guiding"),
)

OK, NO = finding("satisfied"), finding("notSatisfied")
REVIEW = finding("needsReview")
ADVERSE = {"a": False}


def one(name, expected, facts=None, **more):
    suite.case(name, {"r": expected}, facts, **more)


def warnings(count):
    return {"error": 0, "warning": count}


suite.group("waiver-day", DUE_PROCESS)
for start, until, day, holds in [
    ("2025-10-01", None, "2025-09-30", False),
    ("2025-10-01", None, "2025-10-01", True),
    ("2025-10-01", None, "2099-12-31", True),
    ("2025-01-01", "2025-09-30", "2025-09-30", True),
    ("2025-01-01", "2025-09-30", "2025-10-01", False),
    ("2025-01-01", "2025-09-30", "2025-01-01", True),
    ("2025-01-01", "2025-09-30", "2024-12-31", False),
    ("2025-10-01", "2025-10-01", "2025-10-01", True),
    ("2025-10-01", "2025-10-01", "2025-10-02", False),
    ("2024-02-29", "2024-02-29", "2024-02-29", True),
]:
    # A waiver never changes a status.
    one("plain", NO | {"waived": holds}, ADVERSE, case={"waivers": [waiver("r", start, until)]},
        on=day, outcome="conforms" if holds else "conflict")

suite.group("waiver-status", DUE_PROCESS)
for expected, facts in [
    (OK, {"a": True}), (NO, {"a": False}), (finding("undetermined", "a"), {}),
    (finding("undetermined", "a declaredUnknown"), {"a": None}),
]:
    one("plain", expected | {"waived": True}, facts,
        case={"waivers": [waiver("r", "2025-01-01")]}, outcome="conforms", best="conforms",
        worst="conforms")
    one("plain", expected | {"waived": False}, facts,
        outcome={"satisfied": "conforms", "notSatisfied": "conflict"}.get(
            expected["status"], "undetermined"))

suite.group("waiver-expired", DUE_PROCESS)
EXPIRED = waiver("r", "2024-01-01", "2024-12-31")
one("plain", NO | {"waived": False}, ADVERSE, case={"waivers": [EXPIRED]},
    diagnostics=warnings(1))
one("plain", NO | {"waived": True}, ADVERSE, case={"waivers": [waiver("r", "2025-01-01")]},
    diagnostics=warnings(0))
one("plain", NO | {"waived": False}, ADVERSE, case={"waivers": [waiver("r", "2026-01-01")]},
    diagnostics=warnings(0))
one("plain", NO | {"waived": False}, ADVERSE,
    case={"waivers": [waiver("r", "2025-01-01", "2025-09-30")]}, diagnostics=warnings(1))
one("plain", NO | {"waived": True}, ADVERSE,
    case={"waivers": [waiver("r", "2025-01-01", "2025-10-01")]}, diagnostics=warnings(0))

suite.group("waiver-whole-name", DUE_PROCESS)
one("plain", NO | {"waived": True}, ADVERSE,
    case={"waivers": [waiver("plain/r", "2025-01-01")]}, outcome="conforms")

suite.group("confirmation", DUE_PROCESS)
UPHELD, NOT_UPHELD = confirmation("r", "upheld"), confirmation("r", "notUpheld")
DISPUTED = finding("needsReview", "a disputed")
one("confirmed", REVIEW, ADVERSE, outcome="undetermined", best="conforms", worst="conflict")
one("confirmed", NO, ADVERSE, case={"confirmations": [UPHELD]}, outcome="conflict")
one("confirmed", DISPUTED, ADVERSE, case={"confirmations": [NOT_UPHELD]}, outcome="undetermined")
one("confirmed", OK, {"a": True}, outcome="conforms")
one("confirmed", OK, {"a": True}, case={"confirmations": [UPHELD]}, outcome="conforms")
one("confirmed", OK, {"a": True}, case={"confirmations": [NOT_UPHELD]}, outcome="conforms")
one("confirmed", finding("undetermined", "a"), case={"confirmations": [UPHELD]},
    outcome="undetermined")
one("confirmed", finding("undetermined", "a"), case={"confirmations": [NOT_UPHELD]},
    outcome="undetermined")
one("confirmed", NO, ADVERSE,
    case={"confirmations": [confirmation("confirmed/r", "upheld")]}, outcome="conflict")
one("judged", finding("needsReview", "j disputed"),
    case={"reviews": [review("j", False)], "confirmations": [NOT_UPHELD]})
one("judged", REVIEW, case={"reviews": [review("j", False)]})
one("judged", NO, case={"reviews": [review("j", False)], "confirmations": [UPHELD]})
one("judged", finding("needsReview", "j awaitingReview"), case={"confirmations": [UPHELD]})
one("with-fault", finding("error", faults=["divisionByZero"]), {"z": 0},
    case={"confirmations": [UPHELD]}, outcome="error")
one("with-fault", REVIEW, {"z": 2}, outcome="undetermined")

suite.group("confirmation-day", DUE_PROCESS)
for on, day, expected in [
    ("2025-10-01", "2025-10-01", NO), ("2025-10-02", "2025-10-01", REVIEW),
    ("2025-10-02", "2025-10-02", NO),
]:
    one("confirmed", expected, ADVERSE,
        case={"confirmations": [confirmation("r", "upheld", on)]}, on=day)
# The latest counts.
for first, second, expected in [
    ("upheld", "notUpheld", DISPUTED), ("notUpheld", "upheld", NO),
]:
    one("confirmed", expected, ADVERSE, case={"confirmations": [
        confirmation("r", first, "2025-09-01"), confirmation("r", second, "2025-09-02")]})
    one("confirmed", expected, ADVERSE, case={"confirmations": [
        confirmation("r", second, "2025-09-02"), confirmation("r", first, "2025-09-01")]})
    one("confirmed", NO if first == "upheld" else DISPUTED, ADVERSE, case={"confirmations": [
        confirmation("r", first, "2025-09-01"), confirmation("r", second, "2025-10-02")]})

suite.group("heard", DUE_PROCESS)
OPEN = hearing("r", "2025-09-01", "2025-09-30")
REPLIED = hearing("r", "2025-09-01", "2025-09-30", "2025-09-10")
for hearings, day, heard in [
    ([], "2025-10-01", False),
    ([OPEN], "2025-08-31", False), ([OPEN], "2025-09-01", False), ([OPEN], "2025-09-30", False),
    ([OPEN], "2025-10-01", True),
    ([REPLIED], "2025-09-09", False), ([REPLIED], "2025-09-10", True),
    ([REPLIED], "2025-10-01", True),
]:
    one("plain", NO | {"heard": heard}, ADVERSE, case={"hearings": hearings}, on=day)
one("plain", OK | {"heard": None}, {"a": True}, case={"hearings": [OPEN]})
one("plain", finding("undetermined", "a") | {"heard": None}, case={"hearings": [OPEN]})
one("confirmed", REVIEW | {"heard": False}, ADVERSE)
one("confirmed", REVIEW | {"heard": True}, ADVERSE, case={"hearings": [REPLIED]})

suite.group("decision-before-reply", DUE_PROCESS)
for hearings, confirmed_on, early in [
    ([OPEN], "2025-09-29", 1), ([OPEN], "2025-09-30", 0), ([OPEN], "2025-10-01", 0),
    ([REPLIED], "2025-09-09", 1), ([REPLIED], "2025-09-10", 0), ([], "2025-09-10", 0),
]:
    # The confirmation counts all the same.
    one("confirmed", NO, ADVERSE, case={
        "hearings": hearings, "confirmations": [confirmation("r", "upheld", confirmed_on)]},
        diagnostics=warnings(early))

suite.group("next-steps", DUE_PROCESS)
one("plain", OK, {"a": True}, nextSteps=["decide"])
one("plain", NO, ADVERSE, nextSteps=["hear", "decide"])
one("plain", NO, ADVERSE, case={"hearings": [REPLIED]}, nextSteps=["decide"])
one("plain", NO, ADVERSE, case={"hearings": [OPEN]}, on="2025-09-30",
    nextSteps=["hear", "decide"])
one("plain", finding("undetermined", "a"), nextSteps=["ask", "decide"])
one("plain", NO, ADVERSE, case={"waivers": [waiver("r", "2025-01-01")]}, nextSteps=["decide"])
one("confirmed", REVIEW, ADVERSE, nextSteps=["hear", "confirm", "decide"])
one("judged", finding("needsReview", "j awaitingReview"), nextSteps=["review", "decide"])
one("guide", NO, ADVERSE, outcome="differs", nextSteps=[])
one("guide", finding("undetermined", "a"), outcome="open", nextSteps=["ask"])
suite.case(
    "curable", {"r": NO | {"cureBy": "2025-10-20"}, "q": NO | {"cureBy": "2025-10-10"}},
    {"a": False, "b": False},
    case={
        "notices": [notice("r", "2025-09-20"), notice("q", "2025-09-30")],
        "hearings": [hearing("r", "2025-09-01", "2025-09-10"),
                     hearing("q", "2025-09-01", "2025-09-10")]},
    nextSteps=["cure", "cure", "decide"])
suite.case(
    "steps",
    {
        "r": NO, "q": NO, "j": finding("needsReview", "j awaitingReview"),
        "k": finding("undetermined", "kind"),
    },
    {"a": False, "b": False}, nextSteps=["hear", "ask", "review", "cure", "decide"])
suite.case(
    "steps",
    {
        "r": finding("undetermined", "a"), "q": NO,
        "j": finding("needsReview", "j awaitingReview"), "k": OK,
    },
    {"b": False}, case={"facts": {"kind": "grant"}},
    nextSteps=["hear", "ask", "review", "cure", "decide"])

suite.group("other-duties", DUE_PROCESS)
one("duties", NO | {"heard": None}, ADVERSE, authority="conflict", outcome="conforms")
one("wishes", NO | {"heard": False}, ADVERSE, outcome="conforms")
