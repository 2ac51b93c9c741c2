"""Each sort of fault, and the place of what could not be computed."""

from notation import DEVIATIONS, FAULTS, Conditions, Fault, Unknown, date

suite = Conditions(
    "faults", "Faults",
    {
        "n": {"type": "number"}, "z": {"type": "number"}, "a": {"type": "boolean"},
        "d": {"type": "date"}, "numbers": {"type": "list", "of": {"type": "number"}},
        "items": {"type": "list", "of": {"price": {"type": "number"}}},
    })


def faults(code, *conditions, facts=None):
    for condition in conditions:
        part = condition
        if "«" in condition:
            part = condition[condition.index("«") + 1:condition.index("»")]
        text = condition.replace("«", "").replace("»", "")
        suite.case(text, Fault(f"{code} {part}"), facts)


suite.group("division", FAULTS)
faults(
    "divisionByZero",
    "1 / 0", "0 / 0", "1 / 0.0", "«1 / (2 - 2)»", "2 + «1 / 0»", "-(«1 / 0»)",
    "«1 / 0» = 1", "modulo(1, 0)", "modulo(0, 0)", "@\"P1Y\" / 0", "@\"P1D\" / 0",
    "@\"P1D\" / @\"PT0S\"", "@\"P1Y\" / @\"P0M\"", "\"\u00e5\" = \"\u00e6\" or «1 / 0» = 1")
faults("divisionByZero", "n / z", "modulo(n, z)", facts={"n": 5, "z": 0})
faults("divisionByZero", "n / z", facts={"n": 5, "z": -0.0})

suite.group("date", FAULTS)
faults(
    "invalidDate",
    "date(2026, 2, 30)", "date(2025, 2, 29)", "date(2026, 13, 1)", "date(2026, 0, 1)",
    "date(2026, 1, 0)", "date(2026, 1, 32)", "date(2026, 4, 31)", "date(2026, -1, 1)",
    "date(2026, 1.5, 1)", "«date(2026, 2, 30)» > today()", "«date(2026, 2, 30)».year")
faults("invalidDate", "date(n, 2, 29)", facts={"n": 2025})
suite.case("date(n, 2, 29)", date("2024-02-29"), {"n": 2024})

suite.group("index", FAULTS)
faults(
    "indexOutOfRange", "[1][2]", "[1][0]", "[1][-2]", "[][1]", "1 + «[1][2]»",
    "«[1][2]» = 1")
faults(
    "indexOutOfRange", "numbers[3]", "numbers[n]", "«numbers[3]» > 1",
    "«numbers[item > 1][2]» = 2", facts={"numbers": [1, 2], "n": 5})
faults(
    "indexOutOfRange", "«items[2]».price", facts={"items": [{"price": 1}]})

suite.group("empty", FAULTS)
faults("emptyList", "min([])", "max([])", "«min([])» + 1", "min([1][item > 1])")
faults("emptyList", "max(numbers)", "«max(numbers)» = 1", facts={"numbers": []})

suite.group("overflow", FAULTS)
faults(
    "overflow",
    "9e6144 * 10", "1 + «9e6144 * 10»", "@\"999999999-12-31\" + @\"P1D\"",
    "@\"999999999-01-01\" + @\"P1Y\"")
suite.case("n * n", Fault("overflow n * n"), raw='{"n": 9e6144}')
suite.case("sum(numbers)", Fault("overflow sum(numbers)"), raw='{"numbers": [9e6144, 9e6144]}')

suite.group("carried-on", DEVIATIONS)
faults(
    "divisionByZero",
    "«1 / 0» != 1", "«1 / 0» in [1..2]",
    "not(«1 / 0» = 1)", "if «1 / 0» = 1 then 1 else 2", "[«1 / 0»] = [1]",
    "count([1, 2][«1 / 0» = item]) = 1", "abs(«1 / 0»)", "sum([1, «1 / 0»])",
    "min(1, «1 / 0»)", "distinct values([«1 / 0»])", "date(2026, «1 / 0», 1)")

suite.group("several", FAULTS)
suite.rows(
    ("1 / z + min([])", Fault("divisionByZero 1 / z", "emptyList min([])"), {"z": 0}),
    ("1 / z = 1 and date(2026, 2, 30) < today()",
     Fault("divisionByZero 1 / z", "invalidDate date(2026, 2, 30)"), {"z": 0}),
    ("a and 1 / z = 1 and numbers[1] = 1",
     Unknown(
         "a", faults=["divisionByZero 1 / z", "indexOutOfRange numbers[1]"]),
     {"z": 0, "numbers": []}),
    ("(1 / z) / (2 / z)", Fault("divisionByZero 1 / z", "divisionByZero 2 / z"), {"z": 0}),
)
