"""What does not load, and for which sort of reason."""

from notation import DEVIATIONS, LANGUAGE, LEFT_OUT, Conditions, Invalid

suite = Conditions(
    "refused", "Conditions that do not load",
    {
        "a": {"type": "boolean"}, "n": {"type": "number"}, "t": {"type": "text"},
        "d": {"type": "date"},
        "form": {"type": "choice", "choices": {
            "association": {"en": "association"}, "informal": {"en": "informal"}}},
        "kind": {"type": "choice", "choices": {"grant": {"en": "grant"}, "room": {"en": "room"}}},
        "numbers": {"type": "list", "of": {"type": "number"}},
        "texts": {"type": "list", "of": {"type": "text"}},
        "items": {"type": "list", "of": {
            "name": {"type": "text"}, "price": {"type": "number"}}},
        "bylaws": {"board": {"size": {"type": "number"}}},
    })


def refuses(reason, *conditions):
    for condition in conditions:
        suite.case(condition, Invalid(reason))


suite.group("arithmetic", DEVIATIONS)
refuses(
    "type",
    "1 + true", "1 + \"a\"", "\"a\" + 1", "t - t", "t * 2", "true + true", "d + 30", "d + d",
    "d * 2", "30 - d", "@\"P1D\" - d", "@\"P1M\" + @\"P1D\"", "@\"P1D\" - @\"P1M\"",
    "@\"P1D\" * @\"P1D\"", "2 / @\"P1D\"", "@\"P1Y\" / @\"P1D\"", "-t", "-true", "-d",
    "[1] + [2]", "numbers + 1", "1 - [1]", "d / 2")

suite.group("comparison", DEVIATIONS)
refuses(
    "type",
    "1 = \"1\"", "true = 1", "t = 1", "d = \"2026-01-31\"", "d = 1", "true < false", "a > a",
    "[1] < [2]", "1 < 2 < 3", "@\"P1M\" < @\"P30D\"", "@\"P1M\" = @\"P30D\"", "1 < \"2\"",
    "n = numbers", "[1] = 1", "[1] = [\"a\"]", "d < @\"P1D\"", "n between \"a\" and \"b\"",
    "n between 1 and \"b\"", "a between false and true", "n in \"a\"", "n in [\"a\"]",
    "n in (1, \"a\")", "n in [\"a\"..\"b\"]", "n in < \"a\"", "n in texts", "n in items",
    "t in [1..2]", "a in > false", "d in [1..2]")

suite.group("logic", DEVIATIONS)
refuses(
    "type",
    "a and 3", "3 and a", "false and 123", "true or 123", "a or t", "not(1)", "not(t)", "not(d)",
    "n and a", "numbers and a")

suite.group("choice", LANGUAGE)
refuses(
    "type",
    "form = \"assocation\"", "form != \"Association\"", "form in (\"association\", \"trust\")",
    "form in [\"informal\", \"trust\"]", "list contains([\"formal\"], form)",
    "form = (if a then \"informal\" else \"none\")", "form = kind", "form = 1",
    "\"trust\" = form")

suite.group("if", DEVIATIONS)
refuses(
    "type",
    "if 3 then 1 else 2", "if t then 1 else 2", "if a then 1 else \"a\"",
    "if a then [1] else 1", "if a then d else @\"P1D\"", "if a then [1] else [\"a\"]")

suite.group("list", DEVIATIONS)
refuses(
    "type",
    "[1, \"a\"]", "[1, [1]]", "[true, 0]", "[@\"P1M\", @\"P1D\"]", "100[1]", "t[1]", "d[1]",
    "numbers[\"a\"]", "numbers[item]", "items[name]", "items[price]", "items[d]",
    "some x in 3 satisfies true", "some x in t satisfies true", "every x in n satisfies true",
    "every x in numbers satisfies x", "some x in numbers satisfies x > \"a\"")

suite.group("function", DEVIATIONS)
refuses(
    "type",
    "count(3)", "count(t)", "count()", "count(1, 2)", "sum(texts)", "sum(\"a\")", "sum(d)",
    "sum(1, \"a\")", "min([true])", "min(1, \"a\")", "max([[1]])", "min()", "all(1)", "all(numbers)",
    "any(\"a\")", "list contains(1, 1)", "list contains([1], \"a\")", "list contains([1])",
    "distinct values(1)", "contains(1, \"a\")", "contains(\"a\", 1)", "contains(\"a\")",
    "starts with(t, n)", "ends with(n, t)", "string length(1)", "string length(numbers)",
    "abs(\"a\")", "abs(d)", "abs(true)", "floor(\"a\")", "floor(1, \"a\")", "ceiling(d)",
    "modulo(10)", "modulo(10, \"3\")", "modulo(1, 2, 3)", "date(2026)", "date(2026, 1)",
    "date(\"2026\", 1, 1)", "today(1)", "not()", "not(a, a)",
    "years and months duration(1, d)", "years and months duration(d)", "duration(1)")

suite.group("arguments", LANGUAGE)
refuses(
    "type",
    "modulo(dividend: 10, diviser: 3)", "modulo(dividend: 10, dividend: 3)",
    "modulo(10, divisor: 3)", "contains(text: \"a\", match: \"a\")", "date(y: 2026, m: 1, d: 1)",
    "date(\"2026-\" + \"01-31\")", "date(t)", "duration(t)", "duration(\"P1\" + \"D\")")

suite.group("member", LANGUAGE)
refuses(
    "type",
    "d.years", "d.hour", "@\"P1M\".days", "@\"P1D\".months", "n.year", "t.length", "a.x",
    "numbers.price")

suite.group("element-member", LANGUAGE)
refuses("name", "items.amount", "some i in items satisfies i.amount > 1", "items[1].amount")

suite.group("name", LANGUAGE)
refuses(
    "name",
    "nothing = 1", "bylaws.bord.size > 1", "bylaws.board = 1", "bylaws = 1", "N = 1",
    "item = 1", "item > 1 and a", "x = 1", "some x in numbers satisfies y > 1",
    "(some x in numbers satisfies x > 1) and x > 1", "count(numbers[price > 1])",
    "items[amount > 1]", "cuont(numbers)", "Count(numbers)", "size(numbers)", "n(1)",
    "some a in numbers satisfies a > 1", "some x in numbers, x in numbers satisfies true",
    "every n in numbers satisfies n > 1")

suite.group("literal", LANGUAGE)
refuses(
    "literal",
    "@\"2026-02-30\"", "date(\"2026-02-30\")", "date(\"2025-02-29\")", "@\"2026-13-01\"",
    "date(\"2026-1-31\")", "date(\"26-01-31\")", "date(\"31-01-2026\")", "date(\"\")",
    "date(\"+2026-01-31\")", "@\"soon\"", "@\"P\"", "@\"P1X\"", "duration(\"1D\")",
    "duration(\"PT\")", "duration(\"P1Y2D\")", "duration(\"P1M1D\")", "@\"P1.5D\"",
    "duration(\"p1d\")", "duration(\"P1H\")")

suite.group("left-out", LEFT_OUT)
refuses(
    "leftOut",
    "null", "n = null", "n != null", "if a then 1 else null", "function(x) x + 1", "< 3", "> n",
    "[1..5]", "count([[1..5]])", "{a: 1}", "{}", "for x in numbers return x", "for x in [1] return x + 1",
    "time(\"10:00:00\")", "@\"10:00:00\"", "date and time(\"2026-01-31T10:00:00\")",
    "@\"2026-01-31T10:00:00\"", "n instance of number", "matches(t, \"a.*\")",
    "replace(t, \"a\", \"b\")", "now()", "board size > 3", "2 ** 3", "upper case(t)",
    "substring(t, 1)", "mean(numbers)", "sort(numbers)", "concatenate(numbers, numbers)")

suite.group("syntax", LANGUAGE)
refuses(
    "syntax",
    "", "   ", "// nothing", "1 +", "+ 1", "(1 + 2", "1 + 2)", "[1, 2", "[1,]", "1 2",
    "a and", "and a", "if a then 1", "if a 1 else 2", "some x numbers satisfies true",
    "some x in numbers", "n between 1", "n in", "\"abc", "\"a\nb\"", "\"a\\q\"", "\"\\u12\"",
    "\"\\U110000\"", "1 /* no end", "1 == 1", "a && a", "a || a", "!a", "not a", "1 <> 2",
    "'a'", "5kr", "1.2.3", "1 # 2", "n.", ".n", "numbers[]", "count(", "st\u00f8rrelse = 1",
    "@2026-01-31")
