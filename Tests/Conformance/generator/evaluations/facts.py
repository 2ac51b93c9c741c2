"""Who may supply which fact, what is assumed, what grows old, and what is not shown."""

from charters import Evaluations, charter, finding, review, rule, text
from notation import DUE_PROCESS, FACTS

BECAUSE = text("It is so.")
ASSUMED = {"type": "boolean", "ifAbsent": {"value": True, "because": BECAUSE}}
FORMS = {"association": text("association"), "informal": text("informal")}
OK = finding("satisfied")
NO = finding("notSatisfied")

suite = Evaluations(
    "facts", "Facts",
    {
        "truth": {"type": "boolean"},
        "number": {"type": "number", "min": 1, "max": 9},
        "text": {"type": "text"},
        "day": {"type": "date"},
        "form": {"type": "choice", "choices": FORMS},
        "list": {"type": "list", "of": {"type": "number", "min": 1}},
        "gifts": {"type": "list", "of": {
            "amount": {"type": "number", "min": 1}, "donor": {"type": "text"}}},
        "group": {"assumed": ASSUMED},
        "assumed": ASSUMED,
        "assumedNumber": {"type": "number", "min": 1,
                          "ifAbsent": {"value": 5, "because": BECAUSE}},
        "assumedOld": ASSUMED | {"validFor": "P1Y", "datedBy": "signedOn"},
        "assumedKind": {"type": "text", "source": "authority",
                        "ifAbsent": {"value": "grant", "because": BECAUSE}},
        "assumedOn": {"type": "date", "ifAbsent": {"value": "2025-01-01", "because": BECAUSE}},
        "datedByAssumed": {"type": "boolean", "validFor": "P1Y", "datedBy": "assumedOn"},
        "signedOn": {"type": "date"},
        "year": {"type": "boolean", "validFor": "P1Y", "datedBy": "signedOn"},
        "month": {"type": "boolean", "validFor": "P1M", "datedBy": "signedOn"},
        "days": {"type": "boolean", "validFor": "P30D", "datedBy": "signedOn"},
        "self": {"type": "date", "validFor": "P30D", "datedBy": "self"},
        "kind": {"type": "text", "source": "authority"},
        "judgement": {"type": "boolean", "source": "assessor"},
        "address": {"type": "text", "sensitive": True, "purpose": text("To find the house.")},
        "faith": {"type": "choice", "sensitive": True, "purpose": text("None."), "choices": {
            "moonlight": text("Moonlight"), "sunshine": text("Sunshine")}},
    },
    charter("truth", rule("r", "truth")),
    charter("number", rule("r", "number >= 1")),
    charter("text", rule("r", "text = \"a\"")),
    charter("day", rule("r", "day < today()")),
    charter("form", rule("r", "form = \"association\"")),
    charter("list", rule("r", "sum(list) > 0")),
    charter("count", rule("r", "count(list) = 2")),
    charter("gifts", rule("r", "every g in gifts satisfies g.amount <= 100")),
    charter("assumed", rule("r", "assumed")),
    charter("group", rule("r", "group.assumed")),
    charter("assumed-number", rule("r", "assumedNumber = 5")),
    charter("assumed-old", rule("r", "assumedOld")),
    charter("assumed-kind", rule("r", "assumedKind = \"grant\"")),
    charter("dated-by-assumed", rule("r", "datedByAssumed")),
    charter("assumed-in-applies", rule("r", "truth", applies="assumed")),
    charter("year", rule("r", "year")),
    charter("month", rule("r", "month")),
    charter("days", rule("r", "days")),
    charter("self", rule("r", "self <= today()")),
    charter("kind", rule("r", "kind = \"grant\"")),
    charter("judgement", rule("r", "judgement")),
    charter("address", rule("r", "address = \"Fjordby\"")),
    charter("faith", rule("r", "truth", applies="faith = \"moonlight\"")),
)


def one(name, expected, facts=None, **more):
    suite.case(name, {"r": expected}, facts, **more)


def open_fact(*causes, **members):
    return finding("undetermined", *causes, **members)


def diagnostics(error=0, warning=0):
    return {"error": error, "warning": warning}


# Every type of fact, absent and null.
TYPES = {
    "truth": "truth", "number": "number", "text": "text", "day": "day", "form": "form",
    "list": "list", "gifts": "gifts",
}
suite.group("absent", FACTS)
for name, path in TYPES.items():
    one(name, open_fact(path), diagnostics=diagnostics())

suite.group("null", FACTS)
for name, path in TYPES.items():
    one(name, open_fact(f"{path} declaredUnknown"), {path: None}, diagnostics=diagnostics())

suite.group("malformed", FACTS)
for name, values in {
    "truth": ["yes", 1, []],
    "number": ["5", True, 0, 9.5, -1, [5]],
    "text": [5, True],
    "day": ["soon", "2026-02-30", 20250101],
    "form": ["other", "Association", 1],
    "list": [5, {}],
    "gifts": ["a", {}],
}.items():
    for value in values:
        # An error of the declaration; the fact is unknown, and evaluation goes on.
        one(name, open_fact(f"{name} malformed"), {name: value}, diagnostics=diagnostics(error=1))

suite.group("malformed-text", FACTS)
one("number", open_fact("number malformed"), raw=f'{{"number": 1.{"1" * 34}}}',
    diagnostics=diagnostics(error=1))
one("number", OK, raw=f'{{"number": 1.{"1" * 33}}}', diagnostics=diagnostics())
one("truth", open_fact("truth malformed"), raw='{"truth": true, "truth": true}',
    diagnostics=diagnostics(error=1))
one("truth", open_fact("truth malformed"), raw='{"truth": true, "number": 2, "truth": false}',
    diagnostics=diagnostics(error=1))
one("number", OK, raw='{"truth": true, "number": 2, "truth": false}',
    diagnostics=diagnostics(error=1))

suite.group("within-limits", FACTS)
one("number", OK, {"number": 1}, diagnostics=diagnostics())
one("number", OK, {"number": 9}, diagnostics=diagnostics())
one("form", NO, {"form": "informal"}, diagnostics=diagnostics())
one("truth", NO, {"truth": False}, diagnostics=diagnostics())
one("text", NO, {"text": ""}, diagnostics=diagnostics())
one("text", OK, {"text": "a"}, diagnostics=diagnostics())
one("day", OK, {"day": "2025-09-30"}, diagnostics=diagnostics())
one("day", NO, {"day": "2025-10-01"}, diagnostics=diagnostics())

suite.group("elements", FACTS)
one("list", open_fact("list malformed /facts/list/1"), {"list": [1, 0]},
    diagnostics=diagnostics(error=1))
one("list", open_fact("list declaredUnknown /facts/list/0"), {"list": [None, 1]},
    diagnostics=diagnostics())
one("count", OK, {"list": [None, 0]}, diagnostics=diagnostics(error=1))
one("count", NO, {"list": []}, diagnostics=diagnostics())
one("gifts", NO, {"gifts": [{"amount": None}, {"amount": 101}]})
one("gifts", open_fact("gifts.amount declaredUnknown /facts/gifts/0/amount"),
    {"gifts": [{"amount": None}, {"amount": 99}]})
one("gifts", open_fact("gifts.amount malformed /facts/gifts/1/amount"),
    {"gifts": [{"amount": 1}, {"amount": 0}]}, diagnostics=diagnostics(error=1))
one("gifts", open_fact("gifts malformed /facts/gifts/0"), {"gifts": [5]},
    diagnostics=diagnostics(error=1))
# What is absent has no place; its cause leads to the nearest parent that exists.
one("gifts", open_fact("gifts.amount notDeclared /facts/gifts/0"), {"gifts": [{"donor": "a"}]})
one("gifts", finding("satisfied", flags=["vacuous"]), {"gifts": []})

suite.group("if-absent", FACTS)
ASSUMES = finding("satisfied", flags=["assumed"])
one("assumed", ASSUMES, assumptions=["assumed"], diagnostics=diagnostics())
one("group", ASSUMES, assumptions=["group.assumed"])
one("group", ASSUMES, {"group": {}}, assumptions=["group.assumed"])
one("assumed-number", ASSUMES, assumptions=["assumedNumber"])
one("assumed", OK, {"assumed": True}, assumptions=[])
one("assumed", NO, {"assumed": False}, assumptions=[])
one("assumed", open_fact("assumed declaredUnknown"), {"assumed": None}, assumptions=[])
one("assumed", open_fact("assumed malformed"), {"assumed": "yes"}, assumptions=[],
    diagnostics=diagnostics(error=1))
one("assumed-number", open_fact("assumedNumber malformed"), {"assumedNumber": 0}, assumptions=[])
one("assumed", open_fact("assumed malformed"), raw='{"assumed": true, "assumed": true}',
    assumptions=[])
one("assumed-kind", ASSUMES, assumptions=["assumedKind"])
one("assumed-kind", OK, case={"facts": {"assumedKind": "grant"}}, assumptions=[])
one("assumed-kind", NO, case={"facts": {"assumedKind": "room"}}, assumptions=[])
one("assumed-kind", open_fact("assumedKind refused"), {"assumedKind": "grant"}, assumptions=[],
    diagnostics=diagnostics(error=1))
one("assumed-kind", open_fact("assumedKind declaredUnknown"),
    case={"facts": {"assumedKind": None}}, assumptions=[])
one("assumed-old", open_fact("assumedOld stale"),
    {"assumedOld": True, "signedOn": "2020-01-01"}, assumptions=[])
one("assumed-old", OK, {"assumedOld": True, "signedOn": "2025-01-01"}, assumptions=[])
one("dated-by-assumed", ASSUMES, {"datedByAssumed": True}, assumptions=["assumedOn"])
one("dated-by-assumed", finding("undetermined", "datedByAssumed stale", flags=["assumed"]),
    {"datedByAssumed": True}, on="2026-01-02", assumptions=["assumedOn"])
one("assumed-in-applies", finding("notSatisfied", flags=["assumed"]), {"truth": False},
    assumptions=["assumed"])
one("assumed-in-applies", finding("notApplicable"), {"assumed": False}, assumptions=[])
one("truth", OK, {"truth": True}, assumptions=[])

suite.group("valid-for", FACTS)
for name, signed, last in [
    ("year", "2024-10-01", "2025-10-01"), ("year", "2024-02-29", "2025-02-28"),
    ("month", "2025-01-31", "2025-02-28"), ("month", "2024-01-31", "2024-02-29"),
    ("days", "2025-09-01", "2025-10-01"), ("days", "2024-02-01", "2024-03-02"),
]:
    facts = {name: True, "signedOn": signed}
    after = {
        "2025-10-01": "2025-10-02", "2025-02-28": "2025-03-01", "2024-02-29": "2024-03-01",
        "2024-03-02": "2024-03-03"}[last]
    one(name, OK, facts, on=signed)
    one(name, OK, facts, on=last)
    one(name, open_fact(f"{name} stale"), facts, on=after)
one("year", OK, {"year": True, "signedOn": "2030-01-01"})
one("year", NO, {"year": False, "signedOn": "2025-01-01"})
one("year", open_fact("year stale"), {"year": False, "signedOn": "2020-01-01"})
one("year", open_fact("year"), {"signedOn": "2025-01-01"})
one("year", open_fact("year declaredUnknown"), {"year": None, "signedOn": "2025-01-01"})
one("self", OK, {"self": "2025-09-01"})
one("self", open_fact("self stale"), {"self": "2025-08-31"})

suite.group("undated", FACTS)
one("year", open_fact("signedOn"), {"year": True})
one("year", open_fact("signedOn declaredUnknown"), {"year": True, "signedOn": None})
one("year", open_fact("signedOn malformed"), {"year": True, "signedOn": "soon"})
one("year", open_fact("signedOn malformed"), {"year": False, "signedOn": 2025})

suite.group("refused", FACTS)
one("kind", open_fact("kind"), diagnostics=diagnostics())
one("kind", open_fact("kind refused"), {"kind": "grant"}, diagnostics=diagnostics(error=1))
one("kind", OK, case={"facts": {"kind": "grant"}}, diagnostics=diagnostics())
one("kind", NO, case={"facts": {"kind": "room"}}, diagnostics=diagnostics())
one("kind", open_fact("kind declaredUnknown"), case={"facts": {"kind": None}})
one("kind", OK, {"kind": "room"}, case={"facts": {"kind": "grant"}},
    diagnostics=diagnostics(error=1))
one("judgement", open_fact("judgement refused"), {"judgement": True},
    diagnostics=diagnostics(error=1))
one("judgement", NO, {"judgement": True}, case={"reviews": [review("judgement", False)]},
    diagnostics=diagnostics(error=1))
one("judgement", open_fact("judgement refused"), case={"facts": {"judgement": True}},
    diagnostics=diagnostics(error=1))
one("truth", open_fact("truth refused"), case={"facts": {"truth": True}},
    diagnostics=diagnostics(error=1))
one("truth", NO, {"truth": False}, case={"facts": {"truth": True}},
    diagnostics=diagnostics(error=1))

suite.group("unknown-path", FACTS)
one("truth", OK, {"truth": True, "trth": False}, diagnostics=diagnostics(warning=1))
one("truth", open_fact("truth"), {"trth": True}, diagnostics=diagnostics(warning=1))

suite.group("sensitive", DUE_PROCESS)
one("address", NO, {"address": "Havnegade 7"}, notEchoed=["Havnegade"])
one("address", NO, {"address": "Havnegade 7"}, show_sensitive=True, echoed=["Havnegade 7"])
one("address", OK, {"address": "Fjordby", "text": "x"})
one("address", open_fact("address"), notEchoed=["Havnegade"])
one("faith", NO, {"faith": "moonlight", "truth": False})
one("faith", finding("notApplicable"), {"faith": "sunshine", "truth": False},
    notEchoed=["sunshine", "Sunshine"])
one("address", open_fact("address malformed"), {"address": 73219}, notEchoed=["73219"],
    diagnostics=diagnostics(error=1))
one("faith", finding("undetermined", "faith malformed"), {"faith": "starlight", "truth": False},
    notEchoed=["starlight"], diagnostics=diagnostics(error=1))
one("text", NO, {"text": "Havnegade 7"}, echoed=["Havnegade 7"])
