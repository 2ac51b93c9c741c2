"""The named definitions of a charter; these conditions are all true or false."""

from notation import LANGUAGE, OPERATORS, Conditions, Fault, Invalid, Unknown

suite = Conditions(
    "definitions", "Definitions",
    {
        "n": {"type": "number"}, "a": {"type": "boolean"}, "z": {"type": "number"},
        "group": {"x": {"type": "number"}},
        "numbers": {"type": "list", "of": {"type": "number"}},
        "items": {"type": "list", "of": {"price": {"type": "number"}}},
    })


def row(condition, expectation, definitions, facts=None):
    suite.case(condition, expectation, facts, definitions=definitions)


suite.group("known", LANGUAGE)
row("large", True, {"large": "n > 3"}, {"n": 4})
row("large", False, {"large": "n > 3"}, {"n": 3})
row("not(large)", True, {"large": "n > 3"}, {"n": 3})
row("large and large", True, {"large": "n > 3"}, {"n": 4})
row("n > limit", True, {"limit": "2 + 3"}, {"n": 6})
row("limit * 2 = 10", True, {"limit": "2 + 3"})
row("c", True, {"a2": "n > 1", "b": "a2 and n > 2", "c": "b and n > 3"}, {"n": 4})
row("c", True, {"c": "b and n > 3", "b": "a2 and n > 2", "a2": "n > 1"}, {"n": 4})
row("count(big) = 2", True, {"big": "numbers[item > 1]"}, {"numbers": [1, 2, 3]})
row("some x in big satisfies x = limit", True,
    {"big": "numbers[item > limit - 1]", "limit": "3"}, {"numbers": [1, 2, 3]})
row("every i in items satisfies i.price < limit", True, {"limit": "9"},
    {"items": [{"price": 5}]})
row("word = \"a\"", True, {"word": '"a"'})
row("deadline > today()", True, {"deadline": 'today() + @"P1D"'})

suite.group("missing", OPERATORS)
row("large", Unknown("n"), {"large": "n > 3"})
row("large and a", Unknown("n", "a"), {"large": "n > 3"})
row("large and a", False, {"large": "n > 3"}, {"a": False})
row("large or a", True, {"large": "n > 3"}, {"a": True})
row("large and large", Unknown("n declaredUnknown"), {"large": "n > 3"}, {"n": None})
row("part = 1", Fault("divisionByZero"), {"part": "1 / z"}, {"z": 0})
row("part = 1 and a", Unknown("a", faults=["divisionByZero"]), {"part": "1 / z"}, {"z": 0})
row("part = 1 and a", False, {"part": "1 / z"}, {"z": 0, "a": False})
# A definition that nothing asks for is not looked at.
row("a", True, {"part": "1 / z = 1"}, {"z": 0, "a": True})

suite.group("refused", LANGUAGE)
row("large", Invalid("circular"), {"large": "large"})
row("b", Invalid("circular"), {"b": "c", "c": "b"})
row("b", Invalid("circular"), {"b": "c", "c": "d", "d": "n > 1 and b"})
row("lrge", Invalid("name"), {"large": "n > 3"})
row("limit", Invalid("type"), {"limit": "3"})
row("limit and a", Invalid("type"), {"limit": "3"})
row("a", Invalid("type"), {"wrong": "1 + true"})
row("a", Invalid("name"), {"wrong": "unheardOf > 1"})
row("a", Invalid("syntax"), {"wrong": "1 +"})
row("a", Invalid("name"), {"n": "a"})
row("a", Invalid("name"), {"group": "a"})
row("some large in numbers satisfies large > 1", Invalid("name"), {"large": "n > 3"})
