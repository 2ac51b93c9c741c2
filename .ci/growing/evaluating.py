"""Declarations, charters and case files that grow, evaluated."""

import json

from growing.files import CHECK, case, declaration, fact, files, rule
from growing.shapes import Run, shape


def check(content, *words, codes=(0, 1, 3), prints=""):
    return Run(content, CHECK + list(words), codes, prints=prints)


def plain(count, *words, value=True, **more):
    """As many facts as rules, each rule on a fact of its own."""
    names = ["f%d" % number for number in range(count)]
    content = files(
        [fact(name) for name in names],
        [rule("r%d" % number, name + " = true") for number, name in enumerate(names)],
        {name: value for name in names}, **more)
    return check(content, *words)


@shape(100)
def facts_that_no_rule_reads(n):
    names = ["f%d" % number for number in range(n)]
    return check(files(
        [fact(name) for name in names], [rule("r", "f0 = true")], {name: True for name in names}))


@shape(100)
def rules_on_one_fact(n):
    return check(files(
        [fact("f")], [rule("r%d" % number, "f = true") for number in range(n)], {"f": True}))


def formats():
    for name in ["text", "plain", "gnu", "json", "ndjson", "csv", "sarif", "junit", "github",
                 "gitlab", "markdown"]:
        def make(n, name=name):
            return plain(n, "--full", "--format", name, value=False)

        make.__name__ = "findings as " + name
        shape(100)(make)


formats()


@shape(100)
def open_findings(n):
    return plain(n, value=None)


@shape(200)
def open_findings_on_one_line(n):
    return plain(n, "--format", "json", value=None, indent=None)


@shape(200)
def findings_on_one_line(n):
    return plain(n, "--format", "json", value=False, indent=None)


@shape(100)
def facts_nobody_knows(n):
    content = files([fact("f%d" % number) for number in range(n)], [rule("r", "f0 = true")],
                    {"g%d" % number: True for number in range(n)})
    return check(content, prints="")


@shape(100)
def facts_of_a_wrong_type(n):
    content = files([fact("f%d" % number) for number in range(n)], [rule("r", "f0 = true")],
                    {"f%d" % number: "x" for number in range(n)})
    return check(content, codes=(2,))


@shape(200)
def facts_declared_twice(n):
    content = files([fact("f%d" % number) for number in range(n)], [rule("r", "f0 = true")], {})
    members = ["\"f%d\": true" % (number // 2) for number in range(2 * n)]
    content["d.declaration.json"] = declaration({}).replace(
        '"facts": {}', '"facts": {%s}' % ",\n".join(members))
    return check(content, codes=(2,))


@shape(200)
def one_fact_declared_again_and_again(n):
    content = files([fact("f")], [rule("r", "f = true")], {})
    content["d.declaration.json"] = declaration({}).replace(
        '"facts": {}', '"facts": {%s}' % ",\n".join(["\"f\": true"] * n))
    return check(content, codes=(2,))


@shape(200)
def members_of_the_frame_nobody_knows(n):
    content = files([fact("f")], [rule("r", "f = true")], {"f": True})
    content["d.declaration.json"] = declaration(
        {"f": True}, {"member%d" % number: 1 for number in range(n)})
    return check(content, codes=(0, 2))


@shape(100)
def evidence_of_facts(n):
    names = ["f%d" % number for number in range(n)]
    content = files([fact(name) for name in names],
                    [rule("r%d" % number, name + " = true") for number, name in enumerate(names)],
                    {name: False for name in names})
    content["d.declaration.json"] = declaration(
        {name: False for name in names},
        {"evidence": {name: {"document": "d", "page": 1} for name in names}})
    return check(content, "--format", "json")


@shape(100)
def causes_of_one_rule(n):
    names = ["f%d" % number for number in range(n)]
    content = files([fact(name) for name in names],
                    [rule("r", " and ".join(names))], {})
    return check(content, "--format", "text")


@shape(100)
def rules_with_one_condition_open(n):
    content = files([fact("f")], [rule("r%d" % number, "f = true") for number in range(n)], {})
    return check(content)


@shape(100)
def facts_that_are_assumed(n):
    more = "ifAbsent: { value: true, because: { da: 'x', en: 'x' } }"
    names = ["f%d" % number for number in range(n)]
    content = files([fact(name, more=more) for name in names],
                    [rule("r%d" % number, name + " = true") for number, name in enumerate(names)],
                    {})
    return check(content)


@shape(100)
def facts_that_grow_old(n):
    facts = [fact("on", "date")]
    facts += [fact("f%d" % number, more="validFor: 'P1Y', datedBy: 'on'") for number in range(n)]
    rules = [rule("r%d" % number, "f%d = true" % number) for number in range(n)]
    declared = {"f%d" % number: True for number in range(n)}
    return check(files(facts, rules, {**declared, "on": "2025-01-01"}))


@shape(100)
def versions_of_a_rule(n):
    rules = [rule("r0", "f = true", "inForce: { from: '2020-01-01', until: '2020-01-01' }")]
    rules += [rule("r%d" % number, "f = true",
                   "versionOf: 'r%d', inForce: { from: '2020-01-02' }" % (number - 1))
              for number in range(1, n)]
    return check(files([fact("f")], rules, {"f": True}))


@shape(100)
def sources_of_one_rule(n):
    sources = ["s%d: { title: 'Kilde', read: 'fully' }" % number for number in range(n)]
    cites = ", ".join("{ source: 's%d' }" % number for number in range(n))
    one = rule("r", "f = true").replace("{ source: 's' }", cites)
    return check(files([fact("f")], [one], {"f": False}, sources=sources))


@shape(100)
def citations_of_sources(n):
    sources = ["s%d: { title: 'Kilde', read: 'fully' }" % number for number in range(n)]
    rules = [rule("r%d" % number, "f = true").replace("source: 's'", "source: 's%d'" % number)
             for number in range(n)]
    return check(files([fact("f")], rules, {"f": False}, sources=sources))


def with_case(n, **parts):
    content = files([fact("f%d" % number) for number in range(n)],
                    [rule("r%d" % number, "f%d = true" % number) for number in range(n)],
                    {"f%d" % number: False for number in range(n)})
    content["d.case.json5"] = case(**parts)
    return check(content, "--case", "d.case.json5")


@shape(50)
def notices(n):
    return with_case(n, notices=["{ rule: 'r%d', on: '2025-09-01' }" % m for m in range(n)])


@shape(50)
def notices_on_one_rule(n):
    return with_case(
        n, notices=["{ rule: 'r0', on: '2025-09-%02d' }" % (m % 28 + 1) for m in range(n)])


WAIVER = "{ rule: '%s', from: '2025-01-%02d', until: '2025-12-31', by: 'b', basis: 'x', reason: 'y' }"


@shape(50)
def waivers(n):
    return with_case(n, waivers=[WAIVER % ("r%d" % m, 1) for m in range(n)])


@shape(50)
def waivers_on_one_rule(n):
    return with_case(n, waivers=[WAIVER % ("r0", m % 28 + 1) for m in range(n)])


@shape(50)
def hearings(n):
    return with_case(n, hearings=[
        "{ rule: 'r%d', putOn: '2025-03-03', replyBy: '2025-03-20' }" % m for m in range(n)])


@shape(50, factor=4.2, because="each mistake is held against each name there is")
def confirmations_on_rules_nobody_knows(n):
    run = with_case(n, confirmations=[
        "{ rule: 'q%d', result: 'upheld', by: 'b', role: 'r', on: '2025-03-20', reasons: 'x' }" % m
        for m in range(n)])
    run.codes = (2,)
    return run


def reviewed(n, reviews):
    more = "criteria: { da: 'k', en: 'k' }, role: { da: 'r', en: 'r' }"
    facts = [fact("f%d" % m, more=more).replace("'association'", "'assessor'") for m in range(n)]
    content = files(facts, [rule("r%d" % m, "f%d = true" % m) for m in range(n)], {})
    content["d.case.json5"] = case(reviews=reviews)
    return check(content, "--case", "d.case.json5")


REVIEW = ("{ fact: 'f%d', value: true, by: 'a%d', role: 'r', on: '2025-03-%02d',"
          " reasons: 'fordi', evidence: ['e'] }")


@shape(50)
def reviews(n):
    return reviewed(n, [REVIEW % (m, 0, 1) for m in range(n)])


@shape(50)
def reviews_of_one_fact(n):
    return reviewed(n, [REVIEW % (0, m, m % 28 + 1) for m in range(n)])


@shape(50)
def reviews_by_one_assessor(n):
    return reviewed(n, [REVIEW % (0, 0, m % 28 + 1) for m in range(n)])


@shape(100)
def selected_rules(n):
    run = plain(n)
    run.words += [word for m in range(n) for word in ("--rule", "r%d" % m)]
    return run


@shape(50)
def compared_with_an_earlier_report(n):
    findings = [{"rule": "r%d" % m, "status": "notSatisfied"} for m in range(n)]
    run = plain(n, "--baseline", "old.json", value=False)
    run.files["old.json"] = json.dumps({
        "format": 1, "tool": {"name": "charter", "version": "0.1.0"}, "evaluatedOn": "2025-01-01",
        "declaration": {"id": "d", "path": "d.declaration.json", "digest": "sha256:0"},
        "diagnostics": [], "charters": [{
            "id": "c", "version": "1", "digest": "sha256:0", "effect": "gating",
            "outcome": "conflict", "findings": findings}]})
    run.codes = (0, 1, 2, 3)
    return run


@shape(20)
def charters_of_one_run(n):
    content = files([fact("f")], [rule("r", "f = true")], {"f": True})
    words = list(CHECK)
    for m in range(n):
        content["c%d.charter.json5" % m] = content["c.charter.json5"].replace(
            "charter: 'c'", "charter: 'c%d'" % m)
        words += ["--charter", "./c%d.charter.json5" % m]
    return Run(content, words)


@shape(20)
def declarations_of_one_run(n):
    content = files([fact("f")], [rule("r", "f = true")], {"f": True})
    names = ["d%d.declaration.json" % m for m in range(n)]
    for m, name in enumerate(names):
        content[name] = declaration({"f": True}, name="d%d" % m)
    return Run(content, ["check"] + names + CHECK[2:])
