"""Quantifiers, membership and ranges as folds of 'and' and 'or'."""

from notation import OPERATORS, Conditions, Fault, Unknown
from tables import (
    AND, OR, QUOTIENTS, State, fold, join, quotient, quotient_element, rows)

suite = Conditions(
    "quantifiers", "Quantifiers, membership and ranges with what is not known",
    {
        "list": {"type": "list", "of": {"type": "number"}},
        "truths": {"type": "list", "of": {"type": "boolean"}},
        "p": {"type": "number"}, "q": {"type": "number"}, "n": {"type": "number"},
        "z": {"type": "number"}, "a": {"type": "boolean"},
        "items": {"type": "list", "of": {
            "price": {"type": "number"}, "ok": {"type": "boolean"}}},
    })

for word, table in [("every", AND), ("some", OR)]:
    suite.group(f"table-{word}", OPERATORS)
    for length in range(3):
        for letters in rows(length):
            state = fold(
                table, [quotient_element(letter, i) for i, letter in enumerate(letters)])
            suite.case(
                f"{word} x in list satisfies 12 / x = 4", state.expectation,
                {"list": [QUOTIENTS[letter] for letter in letters]})

TRUTHS = {"T": True, "F": False, "U": None}

for name, table in [("all", AND), ("any", OR)]:
    suite.group(f"table-{name}", OPERATORS)
    for length in range(3):
        for letters in rows(length):
            if "E" in letters:
                continue
            state = fold(table, [
                State(letter, [f"truths declaredUnknown /truths/{index}"])
                for index, letter in enumerate(letters)])
            suite.case(
                f"{name}(truths)", state.expectation, {"truths": [TRUTHS[letter] for letter in letters]})
    for letters in ["TE", "FE", "UE", "EE", "ET"]:
        state = fold(table, [quotient(letter, fact) for letter, fact in zip(letters, "pq")])
        suite.case(
            f"{name}(12 / p = 4, 12 / q = 4)", state.expectation,
            {fact: QUOTIENTS[letter] for letter, fact in zip(letters, "pq")})

suite.group("table-in", OPERATORS)
for letters in rows(2):
    # '4 in (12 / p, 12 / q)' asks whether 4 equals one or the other.
    state = fold(OR, [quotient(letter, fact) for letter, fact in zip(letters, "pq")])
    suite.case(
        "4 in (12 / p, 12 / q)", state.expectation,
        {fact: QUOTIENTS[letter] for letter, fact in zip(letters, "pq")})

suite.group("table-in-list", OPERATORS)
for letters in rows(2):
    state = fold(OR, [quotient(letter, fact) for letter, fact in zip(letters, "pq")])
    suite.case(
        "4 in [12 / p, 12 / q]", state.expectation,
        {fact: QUOTIENTS[letter] for letter, fact in zip(letters, "pq")})

suite.group("table-list-contains", OPERATORS)
for letters in rows(2):
    state = fold(OR, [quotient(letter, fact) for letter, fact in zip(letters, "pq")])
    suite.case(
        "list contains([12 / p, 12 / q], 4)", state.expectation,
        {fact: QUOTIENTS[letter] for letter, fact in zip(letters, "pq")})

# With p of 3, 2 and 0 '4 >= 12 / p' is T, F and E; with q of 3, 4 and 0 '4 <= 12 / q' is.
UPPER = {"T": 3, "F": 4, "U": None, "E": 0}
for name, test in [("between", "4 between 12 / p and 12 / q"), ("range", "4 in [12 / p..12 / q]")]:
    suite.group(f"table-{name}", OPERATORS)
    for low, high in rows(2):
        state = join(AND, quotient(low, "p"), quotient(high, "q"))
        suite.case(test, state.expectation, {"p": QUOTIENTS[low], "q": UPPER[high]})

suite.group("unknown-list", OPERATORS)
suite.rows(
    ("every x in list satisfies x > 1", Unknown("list")),
    ("some x in list satisfies x > 1", Unknown("list")),
    ("every x in list satisfies true", Unknown("list")),
    ("some x in list satisfies false", Unknown("list declaredUnknown"), {"list": None}),
    ("all(truths)", Unknown("truths")),
    ("any(truths)", Unknown("truths")),
    ("1 in list", Unknown("list")),
    ("list contains(list, 1)", Unknown("list")),
    ("count(list) >= 0", Unknown("list")),
    ("every i in items satisfies i.price > 1", Unknown("items malformed"), {"items": 5}),
)

suite.group("unknown-element", OPERATORS)
ITEMS = {"items": [{"price": 5, "ok": True}, {"price": None}, {"ok": False}, None, 7]}
suite.rows(
    ("some i in items satisfies i.price = 5", True, ITEMS),
    ("every i in items satisfies i.ok", False, ITEMS),
    ("some i in items satisfies i.price = 6",
     Unknown(
         "items.price declaredUnknown /items/1/price", "items.price notDeclared /items/2/price",
         "items declaredUnknown /items/3", "items malformed /items/4"), ITEMS),
    ("every i in items satisfies i.price = 5",
     Unknown(
         "items.price declaredUnknown /items/1/price", "items.price notDeclared /items/2/price",
         "items declaredUnknown /items/3", "items malformed /items/4"), ITEMS),
    ("every i in items satisfies i.price > 1 and n > 1",
     Unknown("items.price declaredUnknown /items/0/price", "n"), {"items": [{"price": None}]}),
    ("some x in list, y in list satisfies x + y = 2", True, {"list": [1, None]}),
    ("some x in list, y in list satisfies x + y = 3",
     Unknown("list declaredUnknown /list/1"), {"list": [1, None]}),
    ("every x in list satisfies x > n", False, {"list": [1, None], "n": 1}),
    ("5 in list", True, {"list": [None, 5]}),
    ("6 in list", Unknown("list declaredUnknown /list/0"), {"list": [None, 5]}),
    ("list contains(list, 6)", Unknown("list malformed /list/1"), {"list": [5, "x"]}),
    ("true in truths", Unknown("truths declaredUnknown /truths/0"), {"truths": [None, False]}),
)

suite.group("unknown-sought", OPERATORS)
suite.rows(
    ("n in (1, 2)", Unknown("n")),
    ("n in [1..5]", Unknown("n")),
    ("n in (< 3, > 4)", Unknown("n")),
    ("n in list", Unknown("n"), {"list": [1]}),
    ("n in list", Unknown("n", "list declaredUnknown /list/0"), {"list": [None]}),
    ("list contains(list, n)", Unknown("n"), {"list": [1, 2]}),
    ("1 / z in (1, 2)", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("n between 1 and 5", Unknown("n")),
    ("5 between n and 3", False),
    ("5 between 6 and n", False),
    ("5 between n and 6", Unknown("n")),
    ("5 in [n..3]", False),
    ("5 in (6..n]", False),
    ("5 between 1 / z and 3", False, {"z": 0}),
    ("5 between 1 / z and 6", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("5 between 1 / z and n", Unknown("n", faults=["divisionByZero 1 / z"]), {"z": 0}),
    ("5 in (n, 5)", True),
    ("5 in (> n, 5)", True),
    ("5 in (> n, 6)", Unknown("n")),
    ("5 in (1 / z, 5)", True, {"z": 0}),
    ("5 in (1 / z, 6)", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("5 in (1 / z, n)", Unknown("n", faults=["divisionByZero 1 / z"]), {"z": 0}),
)

suite.group("fault-in-body", OPERATORS)
suite.rows(
    ("some x in list satisfies 1 / x = 1", True, {"list": [0, 1]}),
    ("some x in list satisfies 1 / x = 1", Fault("divisionByZero 1 / x"), {"list": [0, 2]}),
    ("every x in list satisfies 1 / x = 1", False, {"list": [0, 2]}),
    ("every x in list satisfies 1 / x = 1", Fault("divisionByZero 1 / x"), {"list": [0, 1]}),
    ("every x in [1 / z, 2] satisfies x > 3", False, {"z": 0}),
    ("every x in [1 / z, 4] satisfies x > 3", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("some x in [1 / z, 4] satisfies x > 3", True, {"z": 0}),
    ("every x in [1 / z] satisfies true", True, {"z": 0}),
)
