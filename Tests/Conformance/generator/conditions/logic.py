"""'and', 'or' and 'not', from the published tables, with all that is kept."""

from notation import OPERATORS, Conditions, Fault, Unknown
from tables import AND, LETTERS, OR, QUOTIENTS, fold, join, negated, quotient, rows

suite = Conditions(
    "logic", "and, or, not",
    {
        "p": {"type": "number"}, "q": {"type": "number"}, "r": {"type": "number"},
        "a": {"type": "boolean"}, "b": {"type": "boolean"}, "c": {"type": "boolean"},
        "n": {"type": "number"}, "z": {"type": "number"},
    })

TEXTS = {fact: f"12 / {fact} = 4" for fact in "pqr"}


def declared(*letters):
    return {fact: QUOTIENTS[letter] for fact, letter in zip("pqr", letters)}


for word, table in [("and", AND), ("or", OR)]:
    suite.group(f"table-{word}", OPERATORS)
    for left, right in rows(2):
        state = join(table, quotient(left, "p"), quotient(right, "q"))
        suite.case(
            f"{TEXTS['p']} {word} {TEXTS['q']}", state.expectation, declared(left, right))

suite.group("table-not", OPERATORS)
for letter in LETTERS:
    suite.case(
        f"not({TEXTS['p']})", negated(quotient(letter, "p")).expectation, declared(letter))

suite.group("nested", OPERATORS)
for first, second, third in rows(3):
    inner = join(OR, quotient(second, "q"), quotient(third, "r"))
    state = join(AND, quotient(first, "p"), inner)
    suite.case(
        f"{TEXTS['p']} and ({TEXTS['q']} or {TEXTS['r']})", state.expectation,
        declared(first, second, third))

suite.group("three", OPERATORS)
for word, table in [("and", AND), ("or", OR)]:
    for letters in ["UEU", "EUE", "EUU", "UEE", "TUE", "FUE", "UTE", "UEF", "EET", "EEF"]:
        state = fold(table, [quotient(letter, fact) for letter, fact in zip(letters, "pqr")])
        suite.case(
            f" {word} ".join(TEXTS[fact] for fact in "pqr"), state.expectation,
            declared(*letters))

suite.group("facts", OPERATORS)
suite.rows(
    ("a and b", Unknown("a", "b")),
    ("b and a", Unknown("a", "b")),
    ("a or b", Unknown("a", "b declaredUnknown"), {"b": None}),
    ("a and b", Unknown("b"), {"a": True}),
    ("a and b", False, {"a": False}),
    ("a and b", False, {"b": False}),
    ("a or b", True, {"a": True}),
    ("a or b", True, {"b": True}),
    ("a or b", Unknown("b"), {"a": False}),
    ("a and a", Unknown("a")),
    # What is true of every value is still not known: no operator looks at another.
    ("a or not(a)", Unknown("a")),
    ("a and not(a)", Unknown("a")),
    ("(a or b) and (a or c)", Unknown("a", "b", "c")),
    ("(a or b) and (a or c)", Unknown("a", "c"), {"b": True}),
    ("(a or b) and (a or c)", False, {"a": False, "b": False}),
    ("not(a and b)", Unknown("a", "b")),
    ("not(a and b)", True, {"a": False}),
    ("not(not(a))", Unknown("a")),
    ("a = b", Unknown("b"), {"a": True}),
    ("a = true", Unknown("a")),
    ("a != a", Unknown("a")),
)

suite.group("faults", OPERATORS)
suite.rows(
    ("1 / z = 1 and 2 / z = 1",
     Fault("divisionByZero 1 / z", "divisionByZero 2 / z"), {"z": 0}),
    ("1 / z = 1 or 2 / z = 1",
     Fault("divisionByZero 1 / z", "divisionByZero 2 / z"), {"z": 0}),
    ("1 / z = 1 and false", False, {"z": 0}),
    ("true or 1 / z = 1", True, {"z": 0}),
    ("a and 1 / z = 1 and false", False, {"z": 0}),
    ("(a and 1 / z = 1) or b",
     Unknown("a", "b", faults=["divisionByZero 1 / z"]), {"z": 0}),
    ("(a and 1 / z = 1) or b", True, {"z": 0, "b": True}),
    ("not(a and 1 / z = 1)", Unknown("a", faults=["divisionByZero 1 / z"]), {"z": 0}),
    ("not(1 / z = 1)", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("1 / z = 1 and n + 1 > 0", Unknown("n", faults=["divisionByZero 1 / z"]), {"z": 0}),
)
