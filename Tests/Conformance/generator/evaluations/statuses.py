"""The table of statuses, whole, and what stands beside it."""

from itertools import product

from charters import Evaluations, charter, confirmation, finding, review, rule
from notation import STATUSES
from tables import AND, LETTERS, QUOTIENTS, State, join, quotient, rows
from verdicts import bounds, judged, truth

P, Q, S = "12 / p = 4", "12 / q = 4", "12 / s = 4"

suite = Evaluations(
    "statuses", "The statuses of rules",
    {
        "p": {"type": "number"}, "q": {"type": "number"}, "s": {"type": "number"},
        "a": {"type": "boolean"},
        "j": {"type": "boolean", "source": "assessor"},
        "k": {"type": "boolean", "source": "assessor"},
        "kind": {"type": "text", "source": "authority"},
        "old": {"type": "boolean", "validFor": "P1Y", "datedBy": "oldOn"},
        "oldOn": {"type": "date"},
    },
    charter("table", rule("r", Q, applies=P)),
    charter("bare", rule("r", Q)),
    charter("head", rule("r", Q), applies=P),
    charter("joined", rule("r", Q, applies=S), applies=P),
    charter("judged", rule("r", "k", applies="j")),
    charter("mixed", rule("r", "j and a")),
    charter("either", rule("r", "j or a")),
    charter("fault-and-judgement", rule("r", Q, applies="j")),
    charter("judgement-and-fault", rule("r", "j", applies=P)),
    charter("stale", rule("r", "old and j")),
    charter("authority", rule("r", "kind = \"grant\" and j")),
    charter("confirmed", rule("r", Q, applies=P, confirm=True)),
    charter(
        "periods",
        rule("always", "a"),
        rule("from", "a", inForce={"from": "2025-10-01"}),
        rule("until", "a", inForce={"from": "2020-01-01", "until": "2025-10-01"}),
        rule("one-day", "a", inForce={"from": "2025-10-01", "until": "2025-10-01"})),
    charter(
        "seven",
        rule("satisfied", "1 < 2"), rule("not-satisfied", "1 > 2"), rule("undetermined", "a"),
        rule("needs-review", "j"), rule("not-applicable", "a", applies="1 > 2"),
        rule("not-evaluated", "a", inForce={"from": "2030-01-01"}), rule("error", "1 / 0 = 1")),
)


def one(name, expected, facts=None, **more):
    """Adds a case of one rule without a cure, from which the outcome follows."""
    suite.case(
        name, {"r": expected}, facts, **bounds([(expected["status"], False, False)]), **more)


suite.group("table", STATUSES)
for applies, requires in rows(2):
    one("table", judged(quotient(applies, "p"), quotient(requires, "q")),
        {"p": QUOTIENTS[applies], "q": QUOTIENTS[requires]})

suite.group("always-applies", STATUSES)
for requires in LETTERS:
    one("bare", judged(truth("T"), quotient(requires, "q")), {"q": QUOTIENTS[requires]})

suite.group("charter-applies", STATUSES)
for applies, requires in rows(2):
    expected = judged(quotient(applies, "p"), quotient(requires, "q"))
    result = bounds([(expected["status"], False, False)])
    if applies == "F":
        result = dict.fromkeys(result, "notApplicable")
    suite.case(
        "head", {"r": expected}, {"p": QUOTIENTS[applies], "q": QUOTIENTS[requires]}, **result)

suite.group("both-apply", STATUSES)
for head, own in rows(2):
    for requires in LETTERS:
        applies = join(AND, quotient(head, "p"), quotient(own, "s"))
        expected = judged(applies, quotient(requires, "q"))
        result = bounds([(expected["status"], False, False)])
        if head == "F":
            result = dict.fromkeys(result, "notApplicable")
        suite.case(
            "joined", {"r": expected},
            {"p": QUOTIENTS[head], "s": QUOTIENTS[own], "q": QUOTIENTS[requires]}, **result)


def judgements(**letters):
    """Reviews that make judgements T, F, D for disputed, or U for not made."""
    found = []
    for fact, letter in letters.items():
        if letter in "TF":
            found.append(review(fact, letter == "T"))
        if letter == "D":
            found += [review(fact, True), review(fact, False, by="assessor-2")]
    return {"reviews": found}


def judgement(letter, fact):
    if letter in "TF":
        return State(letter)
    return State("U", [f"{fact} {'disputed' if letter == 'D' else 'awaitingReview'}"])


suite.group("judgements", STATUSES)
for applies, requires in product("TFUD", repeat=2):
    one("judged", judged(judgement(applies, "j"), judgement(requires, "k")),
        case=judgements(j=applies, k=requires))

suite.group("mixed-causes", STATUSES)
one("mixed", finding("undetermined", "j awaitingReview", "a"))
one("mixed", finding("needsReview", "j awaitingReview"), {"a": True})
one("mixed", finding("notSatisfied"), {"a": False})
one("mixed", finding("undetermined", "a declaredUnknown"), {"a": None}, case=judgements(j="T"))
one("mixed", finding("notSatisfied"), {"a": None}, case=judgements(j="F"))
one("mixed", finding("undetermined", "j disputed", "a malformed"), {"a": 1},
    case=judgements(j="D"))
one("mixed", finding("needsReview", "j disputed"), {"a": True}, case=judgements(j="D"))
one("either", finding("satisfied"), {"a": True})
one("either", finding("needsReview", "j awaitingReview"), {"a": False})
one("either", finding("undetermined", "j awaitingReview", "a"))
one("either", finding("satisfied"), case=judgements(j="T"))
one("stale", finding("undetermined", "j awaitingReview", "old stale"),
    {"old": True, "oldOn": "2020-01-01"})
one("stale", finding("needsReview", "j awaitingReview"), {"old": True, "oldOn": "2025-01-01"})
one("authority", finding("undetermined", "j awaitingReview", "kind"))
one("authority", finding("needsReview", "j awaitingReview"), case={"facts": {"kind": "grant"}})
one("authority", finding("undetermined", "j awaitingReview", "kind refused"), {"kind": "grant"})

suite.group("faults-and-judgements", STATUSES)
for applies, requires in product("TFUD", LETTERS):
    one("fault-and-judgement", judged(judgement(applies, "j"), quotient(requires, "q")),
        {"q": QUOTIENTS[requires]}, case=judgements(j=applies))
for requires in "UD":
    one("judgement-and-fault", judged(quotient("E", "p"), judgement(requires, "j")), {"p": 0},
        case=judgements(j=requires))

suite.group("confirm", STATUSES)
for applies, requires in rows(2):
    expected = judged(quotient(applies, "p"), quotient(requires, "q"))
    if expected["status"] == "notSatisfied":
        expected = finding("needsReview")
    one("confirmed", expected, {"p": QUOTIENTS[applies], "q": QUOTIENTS[requires]})
for applies, requires in ["TT", "TF", "TU", "TE", "UF"]:
    one("confirmed", judged(quotient(applies, "p"), quotient(requires, "q")),
        {"p": QUOTIENTS[applies], "q": QUOTIENTS[requires]},
        case={"confirmations": [confirmation("r", "upheld")]})

suite.group("not-evaluated", STATUSES)
OFF = finding("notEvaluated")
for day, names in [
    ("2025-09-30", ["always", "until"]),
    ("2025-10-01", ["always", "from", "until", "one-day"]),
    ("2025-10-02", ["always", "from"]),
    ("2019-12-31", ["always"]),
    ("2020-01-01", ["always", "until"]),
]:
    for value, status in [(True, "satisfied"), (False, "notSatisfied")]:
        suite.case(
            "periods",
            {name: finding(status) if name in names else OFF for name in suite.rules["periods"]},
            {"a": value}, on=day, outcome="conforms" if value else "conflict")

suite.group("counts", STATUSES)
suite.case(
    "seven",
    {
        "satisfied": finding("satisfied"), "not-satisfied": finding("notSatisfied"),
        "undetermined": finding("undetermined", "a"),
        "needs-review": finding("needsReview", "j awaitingReview"),
        "not-applicable": finding("notApplicable"), "not-evaluated": finding("notEvaluated"),
        "error": finding("error", faults=["divisionByZero"]),
    })
suite.case(
    "seven",
    {
        "satisfied": finding("satisfied"), "not-satisfied": finding("notSatisfied"),
        "undetermined": finding("satisfied"), "needs-review": finding("notSatisfied"),
        "not-applicable": finding("notApplicable"), "not-evaluated": finding("notEvaluated"),
        "error": finding("error", faults=["divisionByZero"]),
    }, {"a": True}, case=judgements(j="F"))
suite.case(
    "seven",
    {name: finding("notEvaluated") for name in suite.rules["seven"]}, on="1999-12-31",
    outcome="notInForce")
suite.case(
    "seven",
    {
        "satisfied": finding("satisfied"), "not-satisfied": finding("notSatisfied"),
        "undetermined": finding("undetermined", "a"),
        "needs-review": finding("needsReview", "j awaitingReview"),
        "not-applicable": finding("notApplicable"),
        "not-evaluated": finding("undetermined", "a"),
        "error": finding("error", faults=["divisionByZero"]),
    }, on="2030-01-01")
