"""Arithmetic of numbers, against Python's 'decimal' with the parameters of decimal128."""

import decimal
from decimal import Decimal

from notation import DEVIATIONS, LANGUAGE, VALUES, Conditions, Fault, number

CONTEXT = decimal.Context(
    prec=34, rounding=decimal.ROUND_HALF_EVEN, Emax=6144, Emin=-6143, clamp=0,
    traps=[decimal.DivisionByZero, decimal.Overflow, decimal.InvalidOperation])

suite = Conditions(
    "numbers", "Arithmetic of numbers",
    {"n": {"type": "number"}, "m": {"type": "number"}})

NINES = "9" * 34
SIGNS = {
    "+": CONTEXT.add, "-": CONTEXT.subtract, "*": CONTEXT.multiply, "/": CONTEXT.divide,
}
PAIRS = [
    ("0.1", "0.2"), ("1", "3"), ("2", "3"), ("1", "7"), ("-7", "2"), ("0", "5"), ("1.10", "1.1"),
    ("1e20", "1e-20"), (NINES, "1"), (NINES, "0.5"), (NINES, "0.4"),
    ("1234567890123456789012345678901234", "0.5"),
    ("1234567890123456789012345678901235", "0.5"),
    ("0.3333333333333333333333333333333333", "3"), ("1e-6000", "1e-100"), ("-4.5", "-1.5"),
]


def written(text):
    """An operand as it is written in a condition."""
    return f"({text})" if text.startswith("-") else text


for name, sign in [("add", "+"), ("subtract", "-"), ("multiply", "*"), ("divide", "/")]:
    suite.group(name, VALUES)
    for left, right in PAIRS:
        result = SIGNS[sign](Decimal(left), Decimal(right))
        suite.case(f"{written(left)} {sign} {written(right)}", number(str(result)))

suite.group("declared", VALUES)
for sign, left, right in [("+", 0.1, 0.2), ("*", 1.5, -2), ("/", 10, 4), ("-", 0.3, 0.1)]:
    result = SIGNS[sign](Decimal(str(left)), Decimal(str(right)))
    suite.case(f"n {sign} m", number(str(result)), {"n": left, "m": right})
suite.case("n", number("1e3"), raw='{"n": 1e3}')
suite.case("n = 1", True, raw='{"n": 1.000}')
suite.case("n", number(NINES), raw=f'{{"n": {NINES}}}')
suite.case("n + 1", number("1e34"), raw=f'{{"n": {NINES}}}')
suite.case("n", number("-0.000000000000000000000000000000001"), raw='{"n": -1E-33}')
suite.case("n = 0", True, raw='{"n": -0}')

suite.group("precedence", LANGUAGE)
suite.rows(
    ("2 + 3 * 4", 14),
    ("(2 + 3) * 4", 20),
    ("2 - 3 - 4", -5),
    ("2 - (3 - 4)", 3),
    ("12 / 2 / 3", 2),
    ("12 / (2 / 4)", 24),
    ("10 - 2 * 3", 4),
    ("-2 * -3", 6),
    ("2 - -3", 5),
    ("-(2 + 3)", -5),
    ("6 / 2 * 3", 9),
    ("1 + 2 = 3", True),
    ("1 + 2 < 3 * 2", True),
    ("1 + 1 in [2..3]", True),
    ("true or false and false", True),
    ("(true or false) and false", False),
    ("1 = 2 or 2 = 2", True),
    ("1 = 1 and 2 > 1 and 3 >= 3", True),
    ("5 between 1 + 1 and 2 * 3 and false", False),
    ("if 1 < 2 then 1 + 1 else 5", 2),
)

suite.group("exact", VALUES)
suite.rows(
    ("0.1 + 0.2 = 0.3", True),
    ("1 / 3 * 3 = 1", False),
    ("1.0 = 1", True),
    ("1e2 = 100", True),
    ("100 * 1.1 = 110", True),
    ("1 - 0.9 = 0.1", True),
    ("0.0 = -0.0", True),
)

suite.group("abs", LANGUAGE)
for operand in ["-3", "3", "0", "-1.5", "-1e30"]:
    suite.case(f"abs({operand})", number(str(CONTEXT.abs(Decimal(operand)))))

suite.group("floor", LANGUAGE)
for operand in ["1.5", "-1.5", "2", "-0.1", "1e20"]:
    floored = Decimal(operand).to_integral_value(decimal.ROUND_FLOOR)
    suite.case(f"floor({operand})", number(f"{floored:f}"))
for operand, scale in [("1.56", 1), ("-1.56", 1), ("1.5", 3), ("1234", -2), ("-1234", -2)]:
    floored = Decimal(operand).quantize(Decimal(1).scaleb(-scale), decimal.ROUND_FLOOR)
    suite.case(f"floor({operand}, {scale})", number(f"{floored:f}"))
suite.case("floor(n: 1.56, scale: 1)", 1.5)

suite.group("ceiling", LANGUAGE)
for operand in ["1.5", "-1.5", "2", "0.1", "-1e20"]:
    raised = Decimal(operand).to_integral_value(decimal.ROUND_CEILING)
    suite.case(f"ceiling({operand})", number(f"{raised:f}"))
for operand, scale in [("1.56", 1), ("-1.56", 1), ("1.5", 3), ("1234", -2), ("-1234", -2)]:
    raised = Decimal(operand).quantize(Decimal(1).scaleb(-scale), decimal.ROUND_CEILING)
    suite.case(f"ceiling({operand}, {scale})", number(f"{raised:f}"))

suite.group("modulo", VALUES)
for left, right in [
    ("12", "5"), ("-12", "5"), ("12", "-5"), ("-12", "-5"), ("10", "5"), ("-10", "5"),
    ("10.1", "4.5"), ("-10.1", "4.5"), ("10.1", "-4.5"), ("0", "7"), ("5", "7"), ("-5", "7"),
]:
    # The dividend less the divisor times the floored quotient: it has the divisor's sign.
    quotient = (Decimal(left) / Decimal(right)).to_integral_value(decimal.ROUND_FLOOR)
    rest = Decimal(left) - Decimal(right) * quotient
    suite.case(f"modulo({left}, {right})", number(f"{rest.normalize():f}"))
suite.case("modulo(dividend: 7, divisor: 2)", 1)
suite.case("modulo(divisor: 2, dividend: 7)", 1)

suite.group("small", VALUES)
suite.rows(
    ("1e-6176 > 0", True),
    ("1e-6176 / 10", 0),
    ("1e-6176 / 2", 0),
    ("3e-6176 / 2 = 2e-6176", True),
)

suite.group("too-large", DEVIATIONS)
suite.rows(
    ("9e6144 * 10", Fault("overflow")),
    ("9e6144 + 9e6144", Fault("overflow")),
    ("-9e6144 - 9e6144", Fault("overflow")),
    ("1e6000 * 1e6000", Fault("overflow")),
    ("1e6000 / 1e-6000", Fault("overflow")),
    ("1 + 1e6144 * 10", Fault("overflow 1e6144 * 10")),
    ("9.999999999999999999999999999999999e6144", number("9.999999999999999999999999999999999e6144")),
)
