"""Judgements: who made them, when, and whether they agree."""

from charters import Evaluations, charter, finding, review, rule
from notation import FACTS

suite = Evaluations(
    "reviews", "Reviews",
    {
        "j": {"type": "boolean", "source": "assessor"},
        "grade": {"type": "number", "source": "assessor", "min": 1, "max": 5},
        "aged": {"type": "boolean", "source": "assessor", "validFor": "P1Y"},
        "a": {"type": "boolean"},
    },
    charter("judged", rule("r", "j")),
    charter("graded", rule("r", "grade >= 3")),
    charter("aged", rule("r", "aged")),
)

OK, NO = finding("satisfied"), finding("notSatisfied")
WAITS = finding("needsReview", "j awaitingReview")
DISPUTED = finding("needsReview", "j disputed")


def one(name, expected, *reviews, on="2025-10-01", **more):
    suite.case(name, {"r": expected}, case={"reviews": list(reviews)}, on=on, **more)


def j(value, by="x", on="2025-09-01"):
    return review("j", value, by, on)


suite.group("awaited", FACTS)
suite.case("judged", {"r": WAITS})
one("judged", WAITS)
suite.case("judged", {"r": WAITS}, {"a": True})

suite.group("one", FACTS)
one("judged", OK, j(True))
one("judged", NO, j(False))
one("judged", OK, j(True), on="2030-01-01")

suite.group("date", FACTS)
one("judged", OK, j(True, on="2025-10-01"))
one("judged", WAITS, j(True, on="2025-10-02"))
one("judged", WAITS, j(False, on="2025-10-02"))
one("judged", OK, j(True, on="2025-10-02"), on="2025-10-02")
one("judged", NO, j(False, on="2025-09-01"), j(True, on="2025-10-02"))
one("judged", OK, j(False, on="2025-09-01"), j(True, on="2025-10-02"), on="2025-10-02")
one("judged", OK, j(True), j(False, by="y", on="2025-10-02"))
one("judged", DISPUTED, j(True), j(False, by="y", on="2025-10-02"), on="2025-10-02")

suite.group("latest", FACTS)
one("judged", OK, j(False, on="2025-09-01"), j(True, on="2025-09-02"))
one("judged", OK, j(True, on="2025-09-02"), j(False, on="2025-09-01"))
one("judged", NO, j(True, on="2025-09-01"), j(False, on="2025-09-02"))
one("judged", OK, j(False, on="2025-09-01"), j(True, on="2025-09-03"),
    j(True, by="y", on="2025-09-02"))
one("judged", NO, j(True, on="2025-09-01"), j(False, on="2025-09-02"),
    j(True, by="y", on="2025-09-01"), j(False, by="y", on="2025-09-03"))

suite.group("disputed", FACTS)
one("judged", DISPUTED, j(True), j(False, by="y"))
one("judged", DISPUTED, j(False, by="y"), j(True))
# The latest of each assessor counts, not the latest of all.
one("judged", DISPUTED, j(True, on="2025-01-01"), j(False, by="y", on="2025-09-30"))
one("judged", DISPUTED, j(False, on="2025-09-01"), j(True, on="2025-09-03"),
    j(False, by="y", on="2025-09-02"))
one("judged", DISPUTED, j(True), j(True, by="y"), j(False, by="z"))
one("judged", OK, j(True), j(True, by="y"), j(True, by="z"))
one("graded", finding("needsReview", "grade disputed"), review("grade", 3, "x"),
    review("grade", 4, "y"))

suite.group("value", FACTS)
one("graded", OK, review("grade", 3))
one("graded", NO, review("grade", 2))
one("graded", OK, review("grade", 4, "x"), review("grade", 4, "y"))
one("graded", finding("undetermined", "grade malformed"), review("grade", 6),
    diagnostics={"error": 1, "warning": 0})
one("judged", finding("undetermined", "j malformed"), j("yes"),
    diagnostics={"error": 1, "warning": 0})
one("judged", finding("undetermined", "j malformed"), j(1),
    diagnostics={"error": 1, "warning": 0})

suite.group("aged", FACTS)
one("aged", OK, review("aged", True, on="2024-10-01"))
one("aged", finding("undetermined", "aged stale"), review("aged", True, on="2024-09-30"))
one("aged", NO, review("aged", False, on="2025-10-01"))
one("aged", finding("undetermined", "aged stale"), review("aged", False, on="2020-01-01"))
one("aged", finding("needsReview", "aged awaitingReview"), review("aged", True, on="2026-01-01"))
one("aged", OK, review("aged", True, on="2024-02-29"), on="2025-02-28")
one("aged", finding("undetermined", "aged stale"), review("aged", True, on="2024-02-29"),
    on="2025-03-01")

suite.group("not-a-judgement", FACTS)
one("judged", WAITS, review("a", True), diagnostics={"error": 1, "warning": 0})
