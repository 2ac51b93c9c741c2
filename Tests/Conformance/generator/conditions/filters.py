"""Filters whose membership is not settled, and the counts of them."""

import operator

from notation import OPERATORS, Conditions, Fault, Unknown

suite = Conditions(
    "filters", "Filters and counts with what is not known",
    {
        "list": {"type": "list", "of": {"type": "number"}},
        "truths": {"type": "list", "of": {"type": "boolean"}},
        "n": {"type": "number"}, "a": {"type": "boolean"}, "z": {"type": "number"},
        "items": {"type": "list", "of": {
            "price": {"type": "number"}, "name": {"type": "text"}}},
    })

COMPARISONS = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le,
    ">": operator.gt, ">=": operator.ge,
}
LISTS = [[5, 1], [5, None], [None, None], [5, 6, None, 1]]


def counts(values):
    """The counts that are possible of the elements over 3."""
    certain = sum(value is not None and value > 3 for value in values)
    return range(certain, certain + sum(value is None for value in values) + 1)


def unknown_elements(values, fact="list"):
    return [f"{fact} declaredUnknown /{fact}/{i}" for i, value in enumerate(values) if value is None]


def settle(condition, values, holds):
    """Adds a case that is settled where all possible counts agree."""
    truths = {holds(count) for count in counts(values)}
    settled = truths.pop() if len(truths) == 1 else Unknown(*unknown_elements(values))
    suite.case(condition, settled, {"list": values})


suite.group("comparison", OPERATORS)
for values in LISTS:
    for sign, holds in COMPARISONS.items():
        for bound in range(3):
            settle(
                f"count(list[item > 3]) {sign} {bound}", values,
                lambda count, holds=holds, bound=bound: holds(count, bound))

suite.group("turned", OPERATORS)
for sign, holds in COMPARISONS.items():
    settle(
        f"2 {sign} count(list[item > 3])", [5, 6, None, 1],
        lambda count, holds=holds: holds(2, count))
    settle(
        f"1 {sign} count(list[item > 3])", [None, 5, 6],
        lambda count, holds=holds: holds(1, count))

suite.group("between", OPERATORS)
for low, high in [(0, 2), (1, 2), (2, 3), (0, 0), (3, 9), (2, 1)]:
    settle(
        f"count(list[item > 3]) between {low} and {high}", [5, None, 1],
        lambda count, low=low, high=high: low <= count <= high)
    settle(
        f"count(list[item > 3]) in [{low}..{high}]", [5, None, None],
        lambda count, low=low, high=high: low <= count <= high)
settle("count(list[item > 3]) in (0..3)", [5, None, 1], lambda count: 0 < count < 3)
settle("count(list[item > 3]) in (1, 2)", [5, None, 1], lambda count: count in (1, 2))
settle("count(list[item > 3]) in (0, 2)", [5, None, 1], lambda count: count in (0, 2))
settle("count(list[item > 3]) in (0, 3)", [5, None, 1], lambda count: count in (0, 3))
settle("count(list[item > 3]) in (< 2, > 1)", [5, None, 1], lambda count: count < 2 or count > 1)
settle("count(list[item > 3]) in [1, 2, 3]", [5, None, 1], lambda count: count in (1, 2, 3))
settle("count(list[item > 3]) = 1.5", [5, None, 1], lambda count: False)
settle("count(list[item > 3]) > -1", [None], lambda count: True)

suite.group("negated", OPERATORS)
suite.rows(
    ("not(count(list[item > 3]) >= 1)", False, {"list": [5, None]}),
    ("not(count(list[item > 3]) >= 2)", Unknown("list declaredUnknown /list/1"), {"list": [5, None]}),
    ("count(list[item > 3]) >= 1 and a", Unknown("a"), {"list": [5, None]}),
    ("count(list[item > 3]) >= 2 and a", Unknown("a", "list declaredUnknown /list/1"), {"list": [5, None]}),
    ("count(list[item > 3]) >= 3 and a", False, {"list": [5, None]}),
)

suite.group("unknown-bound", OPERATORS)
suite.rows(
    ("count(list[item > 3]) >= n", Unknown("n"), {"list": [5]}),
    ("count(list[item > 3]) >= n", Unknown("n", "list declaredUnknown /list/0"), {"list": [None]}),
    ("count(list[item > 3]) >= 1 / z", Fault("divisionByZero 1 / z"), {"list": [None], "z": 0}),
    ("count(list[item > n]) >= 0", True, {"list": [1, 2]}),
    ("count(list[item > n]) > 2", False, {"list": [1, 2]}),
    ("count(list[item > n]) > 1", Unknown("n"), {"list": [1, 2]}),
    ("count(list[item > 3]) >= 0", Unknown("list")),
    ("count(list[item > 3]) >= 0", Unknown("list declaredUnknown"), {"list": None}),
)

suite.group("other-use", OPERATORS)
for condition in [
    "count(list[item > 3])", "count(list[item > 3]) + 1 > 0", "sum(list[item > 3])", "max(list[item > 3])",
    "list[item > 3] = [5]", "list[item > 3][1]", "list[item > 3][-1]", "some x in list[item > 3] satisfies true",
    "every x in list[item > 3] satisfies x > 3", "5 in list[item > 3]",
    "list contains(list[item > 3], 5)", "distinct values(list[item > 3])",
    "count(list[item > 3]) <= count(list[item > 3])", "count(list[item > 3]) = count(list)",
]:
    suite.case(condition, Unknown("list declaredUnknown /list/1"), {"list": [5, None]})
suite.case(
    "sum(items[price > 3].price) > 0", Unknown("items.price declaredUnknown /items/0/price"),
    {"items": [{"price": None}]})
suite.case(
    "items[price > 3].name = [\"a\"]", Unknown("items.price notDeclared /items/0/price"),
    {"items": [{"name": "a"}]})

suite.group("settled", OPERATORS)
suite.rows(
    # Elements that certainly do not belong are out, whatever they are.
    ("list[item > 3]", [5], {"list": [5, 1]}),
    ("count(truths[true])", 2, {"truths": [None, True]}),
    ("count(truths[false])", 0, {"truths": [None, True]}),
    ("all(truths[true])", Unknown("truths declaredUnknown /truths/0"), {"truths": [None, True]}),
    ("any(truths[true])", True, {"truths": [None, True]}),
    ("items[name = \"a\"].price", [Unknown("items.price notDeclared /items/0/price")],
     {"items": [{"name": "a"}]}),
    ("count(items[name = \"a\"])", 1, {"items": [{"name": "a"}, {"name": "b"}]}),
    ("sum(items[name = \"a\"].price)", 7,
     {"items": [{"name": "a", "price": 7}, {"name": "b", "price": None}]}),
    ("sum(items[name = \"a\"].price)", Unknown("items.price declaredUnknown /items/1/price"),
     {"items": [{"name": "b", "price": 7}, {"name": "a", "price": None}]}),
    ("count(items[name = \"a\" and price > 3]) = 0", True,
     {"items": [{"name": "b"}, {"name": "a", "price": 2}]}),
    ("count(items[name = \"a\" or price > 3]) = 1", True, {"items": [{"name": "a"}]}),
    ("count(list[a]) = 2", Unknown("a"), {"list": [1, 2]}),
    ("count(list[a]) <= 2", True, {"list": [1, 2]}),
)

suite.group("fault", OPERATORS)
suite.rows(
    ("count(list[12 / item > 3])", Fault("divisionByZero 12 / item"), {"list": [0, 3]}),
    ("count(list[12 / item > 3]) >= 0", Fault("divisionByZero 12 / item"), {"list": [0, 3]}),
    ("count(list[12 / item > 3]) > 9", Fault("divisionByZero 12 / item"), {"list": [0, 3]}),
    ("sum(list[12 / item > 3])", Fault("divisionByZero 12 / item"), {"list": [0, 3]}),
    ("list[12 / item > 3] = [3]", Fault("divisionByZero 12 / item"), {"list": [0, 3]}),
    ("some x in list[12 / item > 3] satisfies x = 3", True, {"list": [0, 3]}),
    ("some x in list[12 / item > 3] satisfies x = 4", Fault("divisionByZero 12 / item"),
     {"list": [0, 3]}),
    ("list[12 / item > 3][2]", 3, {"list": [0, 3]}),
    ("list[12 / item > 3][1]", Fault("divisionByZero 12 / item"), {"list": [0, 3]}),
    ("list[1 / z = 1]", [Fault("divisionByZero 1 / z"), Fault("divisionByZero 1 / z")],
     {"list": [1, 2], "z": 0}),
    ("count(list[1 / z = 1]) = 2", Fault("divisionByZero 1 / z"), {"list": [1, 2], "z": 0}),
    ("count(list[1 / z = 1]) = 0", True, {"list": [], "z": 0}),
)

suite.group("may-fault", OPERATORS)
suite.rows(
    # Were the missing element 0, the count would be a fault.
    ("count(list[12 / item > 3]) >= 1", Unknown("list declaredUnknown /list/1"), {"list": [3, None]}),
    ("count(list[12 / item > 3]) >= 0", Unknown("list declaredUnknown /list/0"), {"list": [None]}),
    ("count(list[abs(item) > 3]) >= 1", True, {"list": [5, None]}),
    # What is written tells, and not what is declared.
    ("count(list[item > 3 and 12 / z > 1]) >= 0", Unknown("list declaredUnknown /list/0"),
     {"list": [None], "z": 2}),
    ("count(list[item + 1 > 3]) >= 0", Unknown("list declaredUnknown /list/0"), {"list": [None]}),
    ("count(list[-item > 3]) >= 0", True, {"list": [None]}),
    ("count(list[floor(item) > 3]) >= 0", True, {"list": [None]}),
)
