"""Strict operators and functions: a fault if an operand is one, else unknown if one is."""

from notation import OPERATORS, Conditions, Fault, Unknown

suite = Conditions(
    "strict", "Strict operators and functions",
    {
        "n": {"type": "number"}, "m": {"type": "number"}, "z": {"type": "number"},
        "t": {"type": "text"}, "s": {"type": "text"}, "d": {"type": "date"},
        "e": {"type": "date"}, "numbers": {"type": "list", "of": {"type": "number"}},
        "texts": {"type": "list", "of": {"type": "text"}},
        "a": {"type": "boolean"}, "b": {"type": "boolean"},
    })

# A missing operand and a fault of each type; '?' is where they are put.
FAULTY_NUMBER = ("(1 / z)", "divisionByZero 1 / z")
FAULTY_TEXT = ("texts[1]", "indexOutOfRange texts[1]")
FAULTY_DATE = ("date(2026, 2, 30)", "invalidDate date(2026, 2, 30)")
FAULTY_TRUTH = ("(1 / z = 1)", "divisionByZero 1 / z")
FACTS = {"z": 0, "texts": []}


def operands(missing, faulty, *templates):
    """Each template with something unknown, and with a fault, in the place of the '?'."""
    text, fault = faulty
    for template in templates:
        suite.case(template.replace("?", missing), Unknown(missing))
        suite.case(template.replace("?", text), Fault(fault), FACTS)


suite.group("number", OPERATORS)
operands(
    "n", FAULTY_NUMBER,
    "? + 1", "1 + ?", "? - 1", "1 - ?", "? * 2", "0 * ?", "? / 2", "2 / ?", "-?",
    "? = 1", "1 = ?", "? != 1", "? < 1", "1 <= ?", "? > 1", "1 >= ?",
    "abs(?)", "floor(?)", "ceiling(?)", "floor(1.5, ?)", "modulo(?, 2)", "modulo(7, ?)",
    "sum([1, ?])", "sum(1, ?)", "min([1, ?])", "max(1, ?)", "distinct values([1, ?])",
    "[1, ?] = [1, 2]", "[1, ?] != [1, 2]", "[1, ?] = [2, 2, 2]", "date(2026, ?, 1)",
    "@\"P1D\" * ?", "@\"P1Y\" / ?")

suite.group("text", OPERATORS)
operands(
    "t", FAULTY_TEXT,
    "? + \"a\"", "\"a\" + ?", "? = \"a\"", "? < \"a\"", "string length(?)", "contains(?, \"\")",
    "contains(\"a\", ?)", "starts with(?, \"a\")", "ends with(\"a\", ?)", "min(\"a\", ?)")

suite.group("date", OPERATORS)
operands(
    "d", FAULTY_DATE,
    "? + @\"P1D\"", "? - @\"P1M\"", "? - today()", "? = today()", "? <= today()", "?.year",
    "?.weekday", "years and months duration(?, today())", "max(?, today())")

suite.group("boolean", OPERATORS)
operands(
    "a", FAULTY_TRUTH,
    "? = true", "? != false", "[?] = [true]", "distinct values([?, true])")

suite.group("two", OPERATORS)
suite.rows(
    ("n + m", Unknown("n", "m")),
    ("n + m", Unknown("n", "m declaredUnknown"), {"m": None}),
    ("n * m", Unknown("m"), {"n": 0}),
    ("n = n", Unknown("n")),
    ("n - n", Unknown("n")),
    ("t + s = s", Unknown("t", "s")),
    ("d < e", Unknown("e malformed"), {"d": "2026-01-01", "e": "soon"}),
    ("d - e = @\"P1D\"", Unknown("d", "e")),
    ("max(n, m)", Unknown("n", "m")),
    ("modulo(n, m)", Unknown("n"), {"m": 2}),
    ("date(n, m, 1)", Unknown("n", "m")),
    # A fault carries on whatever else is missing.
    ("n + 1 / z", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("1 / z + n", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("1 / z = n", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("1 / z < n", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("[n, 1 / z] = [1, 2]", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("sum(n, 1 / z)", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("max([1 / z, n])", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("modulo(1 / z, n)", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("1 / z - 2 / z", Fault("divisionByZero 1 / z", "divisionByZero 2 / z"), {"z": 0}),
    ("1 / z = 2 / z", Fault("divisionByZero 1 / z", "divisionByZero 2 / z"), {"z": 0}),
    # What came along with something unknown is kept.
    ("(a and 1 / z = 1) = b", Unknown("a", "b", faults=["divisionByZero 1 / z"]), {"z": 0}),
    ("(if a then n else 1 / z) + 1",
     Unknown("a", "n", faults=["divisionByZero 1 / z"]), {"z": 0}),
    ("(if a then n else 1 / z) + 2 / z",
     Fault("divisionByZero 1 / z", "divisionByZero 2 / z"), {"z": 0}),
)

suite.group("list", OPERATORS)
suite.rows(
    ("sum(numbers)", Unknown("numbers")),
    ("sum(numbers)", Unknown("numbers declaredUnknown /numbers/1"), {"numbers": [1, None]}),
    ("sum(numbers)",
     Unknown("numbers declaredUnknown /numbers/0", "numbers malformed /numbers/1"),
     {"numbers": [None, "x", 3]}),
    ("min(numbers)", Unknown("numbers declaredUnknown /numbers/1"), {"numbers": [1, None]}),
    ("max(numbers)", Unknown("numbers malformed /numbers/0"), {"numbers": [True]}),
    ("distinct values(numbers)",
     Unknown("numbers declaredUnknown /numbers/0"), {"numbers": [None]}),
    ("count(numbers)", Unknown("numbers")),
    ("count(numbers)", 2, {"numbers": [None, "x"]}),
    ("count([n, 1 / z])", 2, {"z": 0}),
    ("count([n, 1, 1 / z])", 3, {"z": 0}),
    ("numbers = [1]", Unknown("numbers")),
    ("numbers = [1]", Unknown("numbers declaredUnknown /numbers/0"), {"numbers": [None]}),
    ("numbers = []", Unknown("numbers")),
    ("numbers = []", False, {"numbers": [1]}),
    ("[n, 1]", [Unknown("n"), 1]),
    ("[n, 1 / z]", [Unknown("n"), Fault("divisionByZero 1 / z")], {"z": 0}),
    ("numbers", [1, Unknown("numbers declaredUnknown /numbers/1")], {"numbers": [1, None]}),
    ("[n, 1][2]", 1),
    ("[n, 1][1]", Unknown("n")),
    ("[1 / z, 1][2]", 1, {"z": 0}),
    ("[1 / z, 1][1]", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("numbers[n]", Unknown("n"), {"numbers": [1]}),
    ("numbers[n]", Unknown("numbers", "n")),
    ("numbers[1]", Unknown("numbers")),
    ("numbers[1 / z]", Fault("divisionByZero 1 / z"), {"numbers": [1], "z": 0}),
)
