"""Why a fact is not known, and where an element is."""

from notation import FACTS, VALUES, Conditions, Unknown, date, number

suite = Conditions(
    "causes", "Causes",
    {
        "truth": {"type": "boolean"}, "number": {"type": "number"}, "text": {"type": "text"},
        "day": {"type": "date"},
        "share": {"type": "number", "min": 0, "max": 100},
        "form": {"type": "choice", "choices": {
            "association": {"en": "association"}, "informal": {"en": "informal"}}},
        "numbers": {"type": "list", "of": {"type": "number", "min": 1}},
        "days": {"type": "list", "of": {"type": "date"}},
        "forms": {"type": "list", "of": {"type": "choice", "choices": {
            "association": {"en": "association"}, "informal": {"en": "informal"}}}},
        "gifts": {"type": "list", "of": {
            "donor": {"type": "text"}, "amount": {"type": "number", "min": 1},
            "parts": {"type": "list", "of": {"share": {"type": "number"}}}}},
        "deeply": {"nested": {"truth": {"type": "boolean"}}},
    })

QUESTIONS = {
    "truth": "truth = true", "number": "number > 1", "text": "text = \"a\"",
    "day": "day < today()", "form": "form = \"informal\"", "numbers": "count(numbers) = 1",
    "gifts": "count(gifts) = 1", "deeply.nested.truth": "deeply.nested.truth",
}


def nested(path, value):
    """An object of facts with a value at a path."""
    for name in reversed(path.split(".")):
        value = {name: value}
    return value


suite.group("not-declared", FACTS)
for path, question in QUESTIONS.items():
    suite.case(question, Unknown(path))

suite.group("declared-unknown", FACTS)
for path, question in QUESTIONS.items():
    suite.case(question, Unknown(f"{path} declaredUnknown"), nested(path, None))

suite.group("wrong-type", FACTS)
WRONG = {
    "truth": ["true", 1, [], [True]],
    "number": ["5", True, [5], "five", ""],
    "text": [5, False, ["a"]],
    "day": ["soon", "2026-02-30", "2026-3-1", "20260301", 20260301, "2026-03-01T00:00:00", ""],
    "form": ["other", "Informal", "", 1, True],
    "numbers": [5, "5", True],
    "gifts": ["a", 1],
    "deeply.nested.truth": ["no", 0],
}
for path, values in WRONG.items():
    for value in values:
        suite.case(QUESTIONS[path], Unknown(f"{path} malformed"), nested(path, value))

suite.group("limits", FACTS)
suite.rows(
    ("share", 0, {"share": 0}),
    ("share", 100, {"share": 100}),
    ("share >= 0", Unknown("share malformed"), {"share": -1}),
    ("share >= 0", Unknown("share malformed"), {"share": 100.5}),
    ("share >= 0", Unknown("share malformed"), {"share": -0.001}),
    ("share >= 0", Unknown("share malformed"), {"share": "50"}),
)

suite.group("digits", VALUES)
DIGITS = "1234567890" * 4
suite.case("number", number(DIGITS[:34]), raw=f'{{"number": {DIGITS[:34]}}}')
suite.case("number > 1", Unknown("number malformed"), raw=f'{{"number": {DIGITS[:35]}}}')
suite.case("number > 1", Unknown("number malformed"), raw=f'{{"number": 0.{DIGITS[:35]}}}')
suite.case("number > 1", Unknown("number malformed"), raw=f'{{"number": 1.{"3" * 34}}}')
suite.case("number", number("1." + "3" * 33), raw=f'{{"number": 1.{"3" * 33}}}')

suite.group("twice", FACTS)
suite.case("truth", Unknown("truth malformed"), raw='{"truth": true, "truth": true}')
suite.case("truth", Unknown("truth malformed"), raw='{"truth": true, "truth": false}')
suite.case("truth", Unknown("truth malformed"), raw='{"truth": null, "truth": true}')
suite.case(
    "number > 1 and truth", Unknown("truth malformed"),
    raw='{"truth": true, "number": 2, "truth": true}')
suite.case(
    "sum(gifts.amount) > 1", Unknown("gifts.amount malformed /gifts/0/amount"),
    raw='{"gifts": [{"amount": 2, "amount": 2}, {"amount": 3}]}')

suite.group("element", FACTS)
suite.rows(
    ("sum(numbers) > 0", Unknown("numbers malformed /numbers/1"), {"numbers": [1, 0, 2]}),
    ("sum(numbers) > 0",
     Unknown("numbers malformed /numbers/0", "numbers declaredUnknown /numbers/2"),
     {"numbers": ["1", 1, None]}),
    ("max(days) < today()", Unknown("days malformed /days/0"),
     {"days": ["2026-02-30", "2026-01-01"]}),
    ("days[2]", date("2026-01-01"), {"days": ["2026-02-30", "2026-01-01"]}),
    ("every f in forms satisfies f = \"informal\"", Unknown("forms malformed /forms/1"),
     {"forms": ["informal", "other"]}),
    ("every f in forms satisfies f = \"informal\"", False, {"forms": ["other", "association"]}),
)

suite.group("member", FACTS)
suite.rows(
    ("sum(gifts.amount) > 0", Unknown("gifts.amount notDeclared /gifts/0/amount"),
     {"gifts": [{"donor": "a"}]}),
    ("sum(gifts.amount) > 0", Unknown("gifts.amount declaredUnknown /gifts/1/amount"),
     {"gifts": [{"amount": 1}, {"amount": None}]}),
    ("sum(gifts.amount) > 0", Unknown("gifts.amount malformed /gifts/0/amount"),
     {"gifts": [{"amount": 0}]}),
    ("sum(gifts.amount) > 0", Unknown("gifts.amount malformed /gifts/0/amount"),
     {"gifts": [{"amount": "1"}]}),
    ("sum(gifts.amount) > 0", Unknown("gifts declaredUnknown /gifts/0"), {"gifts": [None]}),
    ("sum(gifts.amount) > 0", Unknown("gifts malformed /gifts/0"), {"gifts": [5]}),
    ("sum(gifts.amount) > 0", Unknown("gifts malformed /gifts/0"), {"gifts": [[]]}),
    ("gifts[1].donor = \"a\"", True, {"gifts": [{"donor": "a", "amount": "x"}]}),
    ("gifts[1].parts[2].share > 0",
     Unknown("gifts.parts.share notDeclared /gifts/0/parts/1/share"),
     {"gifts": [{"parts": [{"share": 1}, {}]}]}),
    ("gifts[1].parts[1].share > 0",
     Unknown("gifts.parts.share malformed /gifts/0/parts/0/share"),
     {"gifts": [{"parts": [{"share": "1"}, {}]}]}),
    ("count(gifts[1].parts) > 0", Unknown("gifts.parts notDeclared /gifts/0/parts"),
     {"gifts": [{}]}),
    ("every g in gifts satisfies count(g.parts) > 0",
     Unknown(
         "gifts.parts declaredUnknown /gifts/0/parts", "gifts.parts malformed /gifts/1/parts"),
     {"gifts": [{"parts": None}, {"parts": 5}, {"parts": [{}]}]}),
    ("count(gifts) = 3", True, {"gifts": [None, 5, {}]}),
)

suite.group("known", FACTS)
suite.rows(
    ("truth", False, {"truth": False}),
    ("number", 0, {"number": 0}),
    ("text", "", {"text": ""}),
    ("numbers", [], {"numbers": []}),
    ("count(gifts)", 0, {"gifts": []}),
    # What is not asked for is not missed.
    ("truth", True, {"truth": True, "number": "x", "gifts": None}),
)
