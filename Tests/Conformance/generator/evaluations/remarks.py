"""Flags: what is remarked of how a finding came about."""

from charters import Evaluations, charter, finding, rule, text
from notation import OPERATORS, STATUSES

ENDORSEMENT = {"type": "choice", "choices": {
    "endorsed": text("endorses"), "qualified": text("endorses with a reservation"),
    "declined": text("declines")}}

suite = Evaluations(
    "remarks", "Flags",
    {
        "a": {"type": "boolean"}, "z": {"type": "number"},
        "democracy": {"status": ENDORSEMENT}, "equality": {"status": ENDORSEMENT},
        "list": {"type": "list", "of": {"type": "number"}},
        "j": {"type": "boolean", "source": "assessor"},
    },
    charter("endorse", rule("r", "democracy.status = \"endorsed\"", kind="endorsement")),
    charter("accept", rule("r", "democracy.status in (\"endorsed\", \"qualified\")",
                           kind="endorsement")),
    charter("duty", rule("r", "democracy.status = \"endorsed\"")),
    charter("both", rule("r", "democracy.status = \"endorsed\" and equality.status = \"endorsed\"",
                         kind="endorsement")),
    charter("where-asked", rule("r", "democracy.status = \"endorsed\"", kind="endorsement",
                                applies="a")),
    charter("every", rule("r", "every x in list satisfies x > 3")),
    charter("some", rule("r", "some x in list satisfies x > 3")),
    charter("every-or", rule("r", "(every x in list satisfies x > 3) or a")),
    charter("every-applies", rule("r", "a", applies="some x in list satisfies x > 3")),
    charter("prohibition", rule("r", "not(a)", kind="prohibition")),
    charter("fault-absorbed", rule("r", "a or 1 / z = 1")),
)

OK, NO = finding("satisfied"), finding("notSatisfied")
VACUOUS = finding("satisfied", flags=["vacuous"])


def one(name, expected, facts=None, **more):
    suite.case(name, {"r": expected}, facts, **more)


def status(name):
    return {"democracy": {"status": name}}


suite.group("endorsement", STATUSES)
one("endorse", OK, status("endorsed"))
one("endorse", finding("notSatisfied", flags=["qualified"]), status("qualified"))
one("endorse", finding("notSatisfied", flags=["declined"]), status("declined"))
# Not being asked, not answering and declining are different things.
one("endorse", finding("undetermined", "democracy.status"))
one("endorse", finding("undetermined", "democracy.status declaredUnknown"), status(None))
one("endorse", finding("undetermined", "democracy.status malformed"), status("yes"))
one("accept", OK, status("endorsed"))
one("accept", finding("satisfied", flags=["qualified"]), status("qualified"))
one("accept", finding("notSatisfied", flags=["declined"]), status("declined"))
one("duty", NO, status("declined"))
one("duty", NO, status("qualified"))
one("both", OK, status("endorsed") | {"equality": {"status": "endorsed"}})
one("both", finding("notSatisfied", flags=["declined"]),
    status("endorsed") | {"equality": {"status": "declined"}})
one("both", finding("notSatisfied", flags=["declined", "qualified"]),
    status("qualified") | {"equality": {"status": "declined"}})
one("both", finding("notSatisfied", flags=["declined"]), status("declined"))
one("both", finding("undetermined", "equality.status"), status("endorsed"))
one("where-asked", finding("satisfied", flags=["applicabilityOpen"]), status("endorsed"))
one("where-asked", finding("undetermined", "a", flags=["declined"]), status("declined"))
one("prohibition", OK, {"a": False})
one("prohibition", NO, {"a": True})
one("prohibition", finding("undetermined", "a"))

suite.group("vacuous", OPERATORS)
one("every", VACUOUS, {"list": []})
one("every", OK, {"list": [4]})
one("every", NO, {"list": [3]})
one("every", finding("undetermined", "list"))
one("every", finding("undetermined", "list declaredUnknown"), {"list": None})
one("some", finding("notSatisfied", flags=["vacuous"]), {"list": []})
one("some", NO, {"list": [3]})
one("some", OK, {"list": [4]})
one("every-or", VACUOUS, {"list": [], "a": False})
one("every-or", OK, {"list": [3], "a": True})
one("every-or", OK, {"list": [5], "a": False})
one("every-applies", finding("notApplicable", flags=["vacuous"]), {"list": [], "a": False})
one("every-applies", finding("notApplicable"), {"list": [1], "a": False})
one("every-applies", OK, {"list": [5], "a": True})

suite.group("faults", STATUSES)
one("fault-absorbed", OK, {"a": True, "z": 0})
one("fault-absorbed", finding("error", faults=["divisionByZero"]), {"a": False, "z": 0})
one("fault-absorbed", finding("undetermined", "a", faults=["divisionByZero"],
                              flags=["faultNoted"]), {"z": 0})
