"""Streams and tables that grow."""

from growing.files import CHECK, declaration, fact, files, rule
from growing.shapes import Run, shape


def stream(name, content, *words, facts=1, codes=(0, 1, 3)):
    names = ["f%d" % m for m in range(facts)]
    all_files = files([fact(name) for name in names], [rule("r", "f0 = true")], {})
    all_files[name] = content
    return Run(all_files, ["check", name] + CHECK[2:] + list(words), codes)


def lines(n, facts="{\"f0\": true}"):
    return "".join('{"declaration": "d%d", "facts": %s}\n' % (m, facts) for m in range(n))


@shape(200)
def records(n):
    return stream("a.ndjson", lines(n), "--format", "ndjson")


@shape(200)
def records_by_two_at_a_time(n):
    return stream("a.ndjson", lines(n), "-j", "2", "--format", "ndjson")


@shape(200)
def records_of_a_summary(n):
    return stream("a.ndjson", lines(n))


@shape(200)
def records_that_are_broken(n):
    return stream("a.ndjson", "{\n" * n, codes=(2,))


@shape(200)
def records_with_facts_nobody_knows(n):
    content = "".join(
        '{"declaration": "d", "facts": {"g%d": 1}}\n' % m for m in range(n))
    return stream("a.ndjson", content)


@shape(200)
def records_of_a_wrong_type(n):
    return stream("a.ndjson", lines(n, '{"f0": 1}'), codes=(2,))


@shape(2000)
def a_long_record(n):
    return stream("a.ndjson", lines(1, '{"f0": true, "x": "%s"}' % ("x" * n)))


@shape(200)
def rows(n):
    return stream("a.csv", "declaration,f0\n" + "".join("d%d,yes\n" % m for m in range(n)))


@shape(100)
def columns(n):
    names = ",".join("f%d" % m for m in range(n))
    return stream("a.csv", "declaration,%s\nd,%s\n" % (names, ",".join(["yes"] * n)), facts=n)


@shape(100)
def columns_nobody_knows(n):
    names = ",".join("g%d" % m for m in range(n))
    return stream("a.csv", "declaration,%s\nd,%s\n" % (names, ",".join(["yes"] * n)), facts=n,
                  codes=(0, 1, 2, 3))


@shape(100)
def columns_of_one_name(n):
    return stream("a.csv", "declaration,%s\nd,%s\n" % (",".join(["f0"] * n), ",".join(["yes"] * n)),
                  codes=(0, 1, 2, 3))


@shape(1000)
def quotes_in_a_cell(n):
    return stream("a.csv", 'declaration,f0\n"%s",yes\n' % ('""' * n))


@shape(1000)
def a_quote_that_is_never_closed(n):
    return stream("a.csv", 'declaration,f0\n"x,yes\n' + "y,yes\n" * n, codes=(0, 1, 2, 3))


@shape(300)
def quotes_that_are_never_closed(n):
    return stream("a.csv", "declaration,f0\n" + 'x"y,"yes\n' * n, codes=(0, 1, 2, 3))


@shape(300)
def rows_that_hold_nothing(n):
    return stream("a.csv", "declaration,f0\nd,yes\n" + ",\n" * n)


@shape(100)
def case_files(n):
    run = stream("a.ndjson", lines(n))
    for m in range(n):
        run.files["d%d.case.json5" % m] = (
            "{ format: 1, case: 'c', declaration: 'd%d' }" % m)
        run.words += ["--case", "d%d.case.json5" % m]
    return run


@shape(100)
def case_files_of_declarations_nobody_knows(n):
    run = stream("a.ndjson", lines(n))
    for m in range(n):
        run.files["d%d.case.json5" % m] = (
            "{ format: 1, case: 'c', declaration: 'e%d' }" % m)
        run.words += ["--case", "d%d.case.json5" % m]
    run.codes = (2,)
    return run
