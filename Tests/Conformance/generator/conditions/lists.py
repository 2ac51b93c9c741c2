"""Quantifiers, filters, indices, projections and functions of lists whose elements are known."""

from notation import DEVIATIONS, LANGUAGE, OPERATORS, Conditions, Fault, date, duration

suite = Conditions(
    "lists", "Lists that are known",
    {
        "numbers": {"type": "list", "of": {"type": "number"}},
        "texts": {"type": "list", "of": {"type": "text"}},
        "truths": {"type": "list", "of": {"type": "boolean"}},
        "price": {"type": "number"},
        "items": {"type": "list", "of": {
            "name": {"type": "text"}, "price": {"type": "number"}, "on": {"type": "date"},
            "tags": {"type": "list", "of": {"type": "text"}}}},
    })

FACTS = {
    "numbers": [3, 1, 2], "texts": ["b", "a", "b"], "truths": [True, False], "price": 99,
    "items": [
        {"name": "widget", "price": 25, "on": "2026-01-31", "tags": ["x", "y"]},
        {"name": "sprocket", "price": 15, "on": "2026-02-01", "tags": []},
        {"name": "trinket", "price": 60, "on": "2026-02-01", "tags": ["y"]},
    ],
}


def rows(*entries):
    for condition, expectation in entries:
        suite.case(condition, expectation, FACTS)


suite.group("some", OPERATORS)
rows(
    ("some x in numbers satisfies x > 2", True),
    ("some x in numbers satisfies x > 3", False),
    ("some x in [] satisfies true", False),
    ("some x in numbers, y in numbers satisfies x + y = 6", True),
    ("some x in numbers, y in [10, 20] satisfies x = y", False),
    ("some x in numbers, y in [x + 1] satisfies y = 4", True),
    ('some i in items satisfies i.price > 50 and i.name = "trinket"', True),
    ('some i in items satisfies (some t in i.tags satisfies t = "x")', True),
    ("some x in [1] satisfies price = 99", True),
)

suite.group("every", OPERATORS)
rows(
    ("every x in numbers satisfies x > 0", True),
    ("every x in numbers satisfies x > 1", False),
    ("every x in [] satisfies false", True),
    ("every x in numbers, y in [10, 20] satisfies x < y", True),
    ("every x in numbers, y in [] satisfies false", True),
    ("every i in items satisfies i.price >= 15", True),
    ("every i in items satisfies (some n in numbers satisfies n < i.price)", True),
    ("every i in items satisfies count(i.tags) > 0", False),
)

suite.group("all-any", OPERATORS)
rows(
    ("all(truths)", False),
    ("any(truths)", True),
    ("all([])", True),
    ("any([])", False),
    ("all([true, true])", True),
    ("any([false, false])", False),
    ("all(true, true, true)", True),
    ("all(true, false)", False),
    ("any(false, true)", True),
    ("all(true)", True),
    ("any(false)", False),
    ("all(list: [true])", True),
)

suite.group("filter", LANGUAGE)
rows(
    ("numbers[item > 1]", [3, 2]),
    ("numbers[item > 9]", []),
    ("numbers[true]", [3, 1, 2]),
    ("numbers[false]", []),
    ("items[price > 20].name", ["widget", "trinket"]),
    ("items[item.price > 20].name", ["widget", "trinket"]),
    ('items[name = "sprocket"].price', [15]),
    ("items[price = max(items.price)][1].name", "trinket"),
    ("items[price > 20][name = \"trinket\"].price", [60]),
    ("items[on = @\"2026-02-01\" and price < 20].name", ["sprocket"]),
    ("count(items[count(tags) > 0])", 2),
    ("count(items[count(numbers[item > 1]) = 2 and price > 20])", 2),
    ("numbers[item > 1][item > 2]", [3]),
)

suite.group("shadow", LANGUAGE)
rows(
    # In a filter the members of the element hide the facts of the same name.
    ("count(items[price = 99])", 0),
    ("price", 99),
    ("count(items[price = 15])", 1),
)

suite.group("index", LANGUAGE)
rows(
    ("numbers[1]", 3),
    ("numbers[3]", 2),
    ("numbers[-1]", 2),
    ("numbers[-3]", 3),
    ("numbers[1 + 1]", 1),
    ("numbers[count(numbers)]", 2),
    ("[[1, 2], [3]][1][2]", 2),
    ("items[2].name", "sprocket"),
    ("items[-1].price", 60),
    ("items[1].tags[2]", "y"),
    ("items[1].on", date("2026-01-31")),
    ("items[1].on.month", 1),
)

suite.group("no-such-index", DEVIATIONS)
rows(
    ("numbers[4]", Fault("indexOutOfRange")),
    ("numbers[-4]", Fault("indexOutOfRange")),
    ("numbers[0]", Fault("indexOutOfRange")),
    ("[][1]", Fault("indexOutOfRange")),
    ("items[4].name", Fault("indexOutOfRange items[4]")),
    ("1 + numbers[4]", Fault("indexOutOfRange numbers[4]")),
)

suite.group("projection", LANGUAGE)
rows(
    ("items.price", [25, 15, 60]),
    ("items.name", ["widget", "sprocket", "trinket"]),
    ("items.price[2]", 15),
    ("items.price[item > 20]", [25, 60]),
    ("items.on", [date("2026-01-31"), date("2026-02-01"), date("2026-02-01")]),
    ("sum(items.price)", 100),
    ("count(items.tags)", 3),
)

suite.group("count", LANGUAGE)
rows(
    ("count(numbers)", 3), ("count([])", 0), ("count([[], []])", 2), ("count(items)", 3),
    ("count(list: numbers)", 3),
)

suite.group("sum", DEVIATIONS)
rows(
    ("sum(numbers)", 6), ("sum([])", 0), ("sum(1, 2, 3)", 6), ("sum([0.1, 0.2])", 0.3),
    ("sum(5)", 5), ("sum(list: [1, 2])", 3), ("sum(numbers[item > 9])", 0),
)

suite.group("min-max", LANGUAGE)
rows(
    ("min(numbers)", 1),
    ("max(numbers)", 3),
    ("min(3, 1, 2)", 1),
    ("max(3, 1, 2)", 3),
    ("min(5)", 5),
    ("min(texts)", "a"),
    ("max(texts)", "b"),
    ("min(items.on)", date("2026-01-31")),
    ("max(@\"2026-01-31\", @\"2026-02-01\")", date("2026-02-01")),
    ("max(@\"P1Y\", @\"P13M\")", duration("P13M")),
    ("min(@\"P1D\", @\"PT23H\")", duration("PT23H")),
    ("max(list: texts)", "b"),
)

suite.group("empty", DEVIATIONS)
rows(
    ("min([])", Fault("emptyList")),
    ("max([])", Fault("emptyList")),
    ("max(numbers[item > 9])", Fault("emptyList")),
    ("min(items[price > 99].price)", Fault("emptyList")),
)

suite.group("list-contains", LANGUAGE)
rows(
    ("list contains(numbers, 2)", True),
    ("list contains(numbers, 9)", False),
    ("list contains([], 1)", False),
    ("list contains([[1]], [1])", True),
    ('list contains(list: texts, element: "a")', True),
    ("list contains(truths, true)", True),
    ("list contains([1.0], 1)", True),
)

suite.group("distinct-values", LANGUAGE)
rows(
    ("distinct values(texts)", ["b", "a"]),
    ("distinct values([1, 1.0, 2])", [1, 2]),
    ("distinct values([])", []),
    ("count(distinct values(items.on))", 2),
    ("distinct values([[1], [1], []])", [[1], []]),
)
