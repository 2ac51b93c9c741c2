"""'if', with a test that is known, not known, or a fault."""

from notation import DEVIATIONS, OPERATORS, Conditions, Fault, Unknown

suite = Conditions(
    "branches", "if",
    {
        "a": {"type": "boolean"}, "n": {"type": "number"}, "m": {"type": "number"},
        "z": {"type": "number"}, "t": {"type": "text"},
        "d": {"type": "date"}, "e": {"type": "date"},
        "numbers": {"type": "list", "of": {"type": "number"}},
    })

suite.group("known", OPERATORS)
suite.rows(
    ("if a then 1 else 2", 1, {"a": True}),
    ("if a then 1 else 2", 2, {"a": False}),
    ("if n > 3 then \"many\" else \"few\"", "many", {"n": 4}),
    ("if a then [1] else []", [], {"a": False}),
    ("if a then if n > 1 then 1 else 2 else 3", 2, {"a": True, "n": 0}),
    ("(if a then 1 else 2) + 10", 12, {"a": False}),
    ("if a then 1 else 2 + 10", 12, {"a": False}),
    # The branch that is not taken is not looked at.
    ("if a then 1 else n", 1, {"a": True}),
    ("if a then n else 1", 1, {"a": False}),
    ("if a then 1 else 1 / z", 1, {"a": True, "z": 0}),
    ("if a then 1 / z else 1", 1, {"a": False, "z": 0}),
    # The branch that is taken is passed through.
    ("if a then n else 1", Unknown("n"), {"a": True}),
    ("if a then 1 / z else 1", Fault("divisionByZero 1 / z"), {"a": True, "z": 0}),
)

suite.group("unknown-test", OPERATORS)
suite.rows(
    ("if a then 1 else 1", 1),
    ("if a then \"x\" else \"x\"", "x", {"a": None}),
    ("if a then 1.0 else 1", 1),
    ("if a then true else true", True),
    ("if a then n else m", 5, {"n": 5, "m": 5}),
    ("if a then [1, 2] else numbers", [1, 2], {"numbers": [1, 2]}),
    ("if a then 1 else 2", Unknown("a")),
    ("if a then true else false", Unknown("a declaredUnknown"), {"a": None}),
    ("if a then n else m", Unknown("a"), {"n": 5, "m": 6}),
    ("if a then n else 2", Unknown("a", "n")),
    ("if a then n else m", Unknown("a", "n", "m declaredUnknown"), {"m": None}),
    # Equal expressions need not be equal values while they are not known.
    ("if a then n else n", Unknown("a", "n")),
    ("if a then 1 else 1 / z", Unknown("a", faults=["divisionByZero 1 / z"]), {"z": 0}),
    ("if a then 1 / z else 1", Unknown("a", faults=["divisionByZero 1 / z"]), {"z": 0}),
    ("if a then n else 1 / z", Unknown("a", "n", faults=["divisionByZero 1 / z"]), {"z": 0}),
)

suite.group("test-that-may-fault", OPERATORS)
suite.rows(
    # Were n 0, the test would be a fault; nothing is settled that more facts could undo.
    ("if 12 / n > 3 then 1 else 1", Unknown("n")),
    ("if n > 3 then 1 else 1", 1),
    ("if abs(n) > 3 then 1 else 1", 1),
    ("if numbers[1] = 1 then 1 else 1", Unknown("numbers")),
    # What is written tells, and not what is declared.
    ("if 12 / z > n then 1 else 1", Unknown("n"), {"z": 2}),
    ("if n + 1 > 3 then 1 else 1", Unknown("n")),
    ("if n > 1 + 1 then 1 else 1", Unknown("n")),
    ("if -n > 3 then 1 else 1", 1),
    ("if floor(n) > 3 then 1 else 1", 1),
    ("if floor(n, 1) > 3 then 1 else 1", Unknown("n")),
    ("if modulo(n, 2) = 1 then 1 else 1", Unknown("n")),
    ("if min(n, 1) = 1 then 1 else 1", Unknown("n")),
    ("if sum(numbers) > 3 then 1 else 1", Unknown("numbers")),
    ("if count(numbers) > 3 then 1 else 1", 1),
    ("if (some x in numbers satisfies x > 3) then 1 else 1", 1),
    ("if (some x in numbers satisfies x * 2 > 3) then 1 else 1", Unknown("numbers")),
    ("if contains(t, \"a\") then 1 else 1", 1),
    ("if t + \"a\" = \"b\" then 1 else 1", Unknown("t")),
    ("if d - e > @\"P1D\" then 1 else 1", 1),
    ("if d + @\"P1D\" > e then 1 else 1", Unknown("d", "e")),
    ("if d.year > 2000 then 1 else 1", 1),
    ("if date(n, 1, 1) > today() then 1 else 1", Unknown("n")),
    ("if n between 1 and m then 1 else 1", 1),
)

suite.group("fault-in-test", DEVIATIONS)
suite.rows(
    ("if 1 / z = 1 then 1 else 2", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("if 1 / z = 1 then 1 else 1", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("if 1 / z = 1 then n else m", Fault("divisionByZero 1 / z"), {"z": 0}),
    ("if a and 1 / z = 1 then 1 else 2",
     Unknown("a", faults=["divisionByZero 1 / z"]), {"z": 0}),
    ("if a and 1 / z = 1 then 1 else 2", 2, {"a": False, "z": 0}),
    ("if a or 1 / z = 1 then 1 else 2", 1, {"a": True, "z": 0}),
)
