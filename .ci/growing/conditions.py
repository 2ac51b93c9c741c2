"""Conditions that grow, and the lists that they go through."""

from growing.files import CHECK, fact, files, rule
from growing.shapes import Run, shape


def numbers(n):
    return list(range(n))


def of_list(condition, n, values=None, kind="of: { type: 'number' }", words=()):
    """One condition over a list `l`."""
    content = files(
        [fact("l", "list", kind), fact("f"), fact("n", "number"), fact("t", "text")],
        [rule("r", condition)],
        {"l": numbers(n) if values is None else values, "f": True, "n": 5, "t": "x"}, indent=None)
    return Run(content, CHECK + ["--full"] + list(words))


def of_text(condition, words=()):
    content = files(
        [fact("f"), fact("n", "number"), fact("t", "text")], [rule("r", condition)],
        {"f": True, "n": 5, "t": "x"})
    return Run(content, CHECK + ["--full"] + list(words))


def joined(name, size, part, operator):
    def make(n):
        return of_text(operator.join(part % m if "%" in part else part for m in range(n)))

    make.__name__ = name
    shape(size)(make)


joined("alternatives", 12, "n = %d", " or ")
joined("conditions that all hold", 12, "n >= 0", " and ")


@shape(200)
def items_of_a_membership(n):
    return of_text("n in (%s)" % ", ".join(str(m + 1) for m in range(n)))


@shape(200)
def items_of_a_literal_list(n):
    return of_text("n in [%s]" % ", ".join(str(m + 1) for m in range(n)))


@shape(200)
def texts_of_a_membership(n):
    return of_text("t in (%s)" % ", ".join('"v%d"' % m for m in range(n)))


@shape(10)
def parentheses(n):
    return of_text("(" * n + "f" + ")" * n)


@shape(10, factor=3.0, because="the parts below a part are gone through again; nesting is bounded")
def negations(n):
    return of_text("not(" * n + "f" + ")" * n)


@shape(10, factor=3.0, because="the parts below a part are gone through again; nesting is bounded")
def nested_choices(n):
    return of_text("if f then " * n + "true" + " else false" * n)


@shape(500)
def a_long_comment_in_a_condition(n):
    return of_text("f /* " + "x" * n + " */")


@shape(500)
def white_space_in_a_condition(n):
    return of_text("f" + " " * n + "= true")


@shape(500)
def escapes_in_a_condition(n):
    return of_text('t != "%s"' % ("\\u00e5" * n))


@shape(200)
def digits_of_a_number(n):
    return of_text("n < 1." + "0" * n)


def over_lists():
    for name, condition in [
        ("every element", "every x in l satisfies x >= 0"),
        ("some element", "some x in l satisfies x < 0"),
        ("a filter", "count(l[item > 5]) > 3"),
        ("a filter and a sum", "sum(l[item > 5]) > 3"),
        ("a sum", "sum(l) >= 0"),
        ("the greatest", "max(l) >= 0"),
        ("distinct values", "count(distinct values(l)) > 3"),
        ("an element that a list contains", "list contains(l, -1)"),
        ("a number in a list", "n in l"),
        ("a list compared with itself", "l = l"),
        ("the last element", "l[-1] > 0"),
        ("a number of elements", "count(l) > 3"),
    ]:
        def make(n, condition=condition):
            return of_list(condition, n)

        make.__name__ = name
        shape(500)(make)


over_lists()


@shape(300)
def every_element_that_fails(n):
    return of_list("every x in l satisfies x < 0", n)


@shape(300)
def every_element_that_fails_as_json(n):
    return of_list("every x in l satisfies x < 0", n, words=["--format", "json"])


@shape(300)
def elements_nobody_knows(n):
    return of_list("every x in l satisfies x < 0", n, values=[None] * n)


@shape(300)
def elements_of_a_wrong_type(n):
    run = of_list("every x in l satisfies x < 0", n, values=["x"] * n)
    run.codes = (2,)
    return run


@shape(200)
def members_of_elements(n):
    return of_list(
        "every x in l satisfies x.amount < 5000", n,
        values=[{"donor": "d%d" % m, "amount": m} for m in range(n)],
        kind="of: { donor: { type: 'text', title: { da: 'x', en: 'x' } },"
             " amount: { type: 'number', title: { da: 'x', en: 'x' } } }")


@shape(200)
def members_of_elements_nobody_knows(n):
    return of_list(
        "every x in l satisfies x.amount < 5000", n, values=[{"z": m} for m in range(n)],
        kind="of: { amount: { type: 'number', title: { da: 'x', en: 'x' } } }")


@shape(15, factor=4.2, because="a list in a list is gone through once for each element")
def every_pair(n):
    return of_list("every x in l, y in l satisfies x + y >= 0", n)


@shape(15, factor=4.2, because="each count that is possible is held against each item")
def counts_that_are_possible(n):
    items = ", ".join(str(m) for m in range(n))
    return of_list("count(l[item > 0]) in (%s)" % items, n, values=[None] * n)


@shape(100)
def lists(n):
    names = ["l%d" % m for m in range(n)]
    return Run(files(
        [fact(name, "list", "of: { type: 'number' }") for name in names],
        [rule("r%d" % m, "every x in %s satisfies x < 0" % name) for m, name in enumerate(names)],
        {name: [1, 2, 3] for name in names}), CHECK + ["--full"])


def definitions(n, use):
    names = ["d%d" % m for m in range(n)]
    texts = [use(m) for m in range(n)]
    more = "definitions: {\n%s\n}" % ",\n".join(
        "%s: '%s'" % pair for pair in zip(names, texts))
    return Run(
        files([fact("f"), fact("n", "number")], [rule("r", "d%d" % (n - 1))],
              {"f": True, "n": 5}, more=more),
        CHECK + ["--full"])


@shape(25, factor=3.0, because="facts are passed on from definition to definition; 256 at most")
def definitions_in_a_chain(n):
    return definitions(n, lambda m: "d%d" % (m - 1) if m else "f")


@shape(100)
def definitions_of_one_fact(n):
    return definitions(n, lambda m: "n > %d" % m)


@shape(100)
def rules_on_one_definition(n):
    rules = [rule("r%d" % m, "d and n > %d" % m) for m in range(n)]
    return Run(
        files([fact("f"), fact("n", "number")], rules, {"f": True, "n": 5},
              more="definitions: { d: 'f and n >= 0' }"), CHECK + ["--full"])


@shape(100, factor=4.2, because="each mistake is held against each name there is")
def names_nobody_knows(n):
    content = files([fact("fact%d" % m) for m in range(n)],
                    [rule("r%d" % m, "fakt%d = true" % m) for m in range(n)], {})
    return Run(content, CHECK, (2,))


@shape(100, factor=4.2, because="each mistake is held against each name there is")
def choices_nobody_knows(n):
    choices = ", ".join("choice%d: { da: 'x', en: 'x' }" % m for m in range(n))
    content = files([fact("f", "choice", "choices: { %s }" % choices)],
                    [rule("r%d" % m, 'f = "choise%d"' % m) for m in range(n)], {})
    return Run(content, CHECK, (2,))


@shape(100)
def choices_of_a_fact(n):
    choices = ", ".join("choice%d: { da: 'x', en: 'x' }" % m for m in range(n))
    content = files([fact("f", "choice", "choices: { %s }" % choices)],
                    [rule("r%d" % m, 'f != "choice%d"' % m) for m in range(n)], {"f": "choice0"})
    return Run(content, CHECK)


@shape(100)
def mistakes_in_one_condition(n):
    run = of_text(" and ".join(["x"] * n))
    run.codes = (2,)
    return run


@shape(100)
def conditions_of_a_batch(n):
    lines = '{"expression": "a + %d > 3", "facts": {"a": 1}}\n'
    return Run({"b.ndjson": "".join(lines % m for m in range(n))},
               ["eval", "--batch", "b.ndjson"])
