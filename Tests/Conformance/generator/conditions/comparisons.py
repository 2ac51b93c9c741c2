"""Comparing values of one type, 'between' and 'in'."""

from notation import LANGUAGE, OPERATORS, VALUES, Conditions

suite = Conditions(
    "comparisons", "Comparing, between and in",
    {
        "n": {"type": "number"}, "t": {"type": "text"}, "d": {"type": "date"},
        "numbers": {"type": "list", "of": {"type": "number"}},
        "form": {"type": "choice", "choices": {
            "association": {"en": "association"}, "self-governing": {"en": "self-governing"},
            "informal": {"en": "informal"}}},
    })

# A value, and one that comes after it.
ORDERED = [
    ("number", "2", "10"),
    ("text", '"apple"', '"banana"'),
    ("date", '@"2025-12-31"', '@"2026-01-01"'),
    ("months", '@"P11M"', '@"P1Y"'),
    ("time", '@"PT23H"', '@"P1D"'),
]
HOLDS = {
    "=": "FTF", "!=": "TFT", "<": "TFF", "<=": "TTF", ">": "FFT", ">=": "FTT",
}
"""Whether an operator holds where the left side comes before, is equal, comes after."""

for name, low, high in ORDERED:
    suite.group(f"ordered-{name}", LANGUAGE)
    for operator, holds in HOLDS.items():
        for letter, (left, right) in zip(holds, [(low, high), (low, low), (high, low)]):
            suite.case(f"{left} {operator} {right}", letter == "T")

suite.group("boolean", LANGUAGE)
suite.rows(
    ("true = true", True), ("true = false", False), ("true != false", True),
    ("false != false", False),
)

suite.group("list", LANGUAGE)
suite.rows(
    ("[1, 2] = [1, 2]", True),
    ("[1, 2] = [2, 1]", False),
    ("[1, 2] = [1, 2, 3]", False),
    ("[] = []", True),
    ("[1, 2] != [2, 1]", True),
    ("[[1], [2]] = [[1], [2]]", True),
    ('["a"] != ["a"]', False),
    ("[1.0] = [1]", True),
    ("numbers = [3, 4]", True, {"numbers": [3, 4]}),
)

suite.group("text-order", VALUES)
suite.rows(
    ('"Z" < "a"', True),
    ('"z" < "\\u00e5"', True),
    ('"a" < "aa"', True),
    ('"" < "a"', True),
    ('"10" < "9"', True),
    ('"\\uFFFD" < "\\U01F40E"', True),
    ('"\\u00e9" = "e\\u0301"', True),
    ('"a" = "A"', False),
    ('"a " = "a"', False),
    ('t = "\\u00e5"', True, {"t": "a\u030a"}),
)

suite.group("between", OPERATORS)
suite.rows(
    ("5 between 1 and 9", True),
    ("1 between 1 and 9", True),
    ("9 between 1 and 9", True),
    ("0 between 1 and 9", False),
    ("10 between 1 and 9", False),
    ("5 between 9 and 1", False),
    ('"b" between "a" and "c"', True),
    ('@"2026-02-01" between @"2026-01-01" and @"2026-12-31"', True),
    ('@"P13M" between @"P1Y" and @"P2Y"', True),
    ('@"P3D" between @"P1D" and @"PT48H"', False),
    ("n between 1 and 3", True, {"n": 2}),
    ("2 between n and n + 1", True, {"n": 2}),
)

suite.group("range", OPERATORS)
for opening in "[(":
    for closing in "])":
        test = f"{opening}1..5{closing}"
        suite.rows(
            (f"0 in {test}", False), (f"1 in {test}", opening == "["), (f"3 in {test}", True),
            (f"5 in {test}", closing == "]"), (f"6 in {test}", False))
suite.rows(
    ("5.5 in [5..6]", True),
    ('"b" in ["a".."c"]', True),
    ('@"2026-01-31" in [@"2026-01-01"..@"2026-02-01")', True),
    ('@"P1Y" in (@"P6M"..@"P12M")', False),
    ("n in [n..n]", True, {"n": 2}),
    ("n in [1 + 1..2 * 3]", True, {"n": 2}),
)

suite.group("empty-range", VALUES)
suite.rows(
    ("3 in [5..1]", False),
    ("5 in [5..1]", False),
    ("1 in [5..1]", False),
    ("3 in (3..3)", False),
    ("3 in [3..3)", False),
    ("3 in [3..3]", True),
    ("not(3 in [5..1])", True),
)

suite.group("unary-test", LANGUAGE)
for operator, holds in HOLDS.items():
    for letter, operand in zip(holds, ["2", "3", "4"]):
        suite.case(f"{operand} in {operator} 3", letter == "T")
suite.rows(
    ("3 in (> 1)", True),
    ('"b" in >= "a"', True),
    ('@"2026-01-31" in < @"2026-02-01"', True),
    ('@"P2D" in > @"P1D"', True),
)

suite.group("tests", LANGUAGE)
suite.rows(
    ("3 in (1, 2, 3)", True),
    ("4 in (1, 2, 3)", False),
    ("5 in (< 2, > 4)", True),
    ("3 in (< 2, > 4)", False),
    ("3 in (1, [2..4])", True),
    ("7 in ([1..3], [5..6], 7)", True),
    ("7 in ([1..3], [5..7))", False),
    ('"a" in ("b", "a")', True),
    ("2 in (!= 2, = 2)", True),
)

suite.group("in-list", LANGUAGE)
suite.rows(
    ("2 in [1, 2]", True),
    ("3 in [1, 2]", False),
    ("2 in []", False),
    ("2 in numbers", True, {"numbers": [1, 2]}),
    ("2 in numbers", False, {"numbers": []}),
    ("5.5 in [1, [5..6]]", True),
    ("7 in [1, [5..6]]", False),
    ("3 in ([1, 2], [3])", True),
    ("[1] in [[1], [2]]", True),
    ("[3] in [[1], [2]]", False),
    ("[1] in = [1]", True),
    ("true in [false]", False),
    ('form in ("association", "self-governing")', True, {"form": "association"}),
    ('form in ["association", "self-governing"]', False, {"form": "informal"}),
    ('form != "informal"', True, {"form": "association"}),
)
