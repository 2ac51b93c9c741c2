"""What authors of charters do with files that grow: lint, lay out, render, explain, test."""

from growing.files import charter, declaration, fact, files, rule, text, vocabulary
from growing.shapes import Run, shape


def plain(n, requires="f%d = true", **more):
    return files(
        [fact("f%d" % m) for m in range(n)],
        [rule("r%d" % m, requires % m if "%" in requires else requires) for m in range(n)], {},
        **more)


def lint(content, *words):
    content = {name: part for name, part in content.items() if "declaration" not in name}
    return Run(content, ["lint", "--select", "all"] + list(words), (0, 1))


@shape(25)
def linted_rules(n):
    return lint(plain(n))


@shape(25)
def linted_versions_of_a_rule(n):
    rules = [rule("r%d" % m, "f = true", "versionOf: 'r%d'" % (m - 1) if m else "")
             for m in range(n)]
    return lint(files([fact("f")], rules, {}))


@shape(25)
def linted_files(n):
    content = {}
    for m in range(n):
        content["c%d.charter.json5" % m] = charter([rule("r", "f = true")], name="c%d" % m)
    content["v.vocabulary.json5"] = vocabulary([fact("f")])
    return lint(content)


@shape(25)
def linted_rules_that_are_alike(n):
    return lint(plain(n, requires="f0 = true"))


@shape(25)
def linted_ids_that_are_alike(n):
    rules = [rule("a-rule-of-the-house-%d" % m, "f = true") for m in range(n)]
    return lint(files([fact("f")], rules, {}))


@shape(25)
def linted_facts_without_use(n):
    return lint(files([fact("f%d" % m) for m in range(n)], [rule("r", "f0 = true")], {}))


@shape(25, factor=4.2, because="each mistake is held against each name there is")
def linted_names_nobody_knows(n):
    return lint(plain(n, requires="g%d = true"))


@shape(25)
def linted_definitions(n):
    more = "definitions: {\n%s\n}" % ",\n".join("d%d: 'f%d = true'" % (m, m) for m in range(n))
    return lint(plain(n, requires="d%d", more=more))


@shape(25)
def linted_sources_without_use(n):
    sources = ["s%d: { title: 'Kilde', read: 'fully' }" % m for m in range(n)]
    return lint(files([fact("f")], [rule("r", "f = true")], {}, sources=sources))


@shape(25)
def silenced_findings(n):
    content = plain(n)
    content["c.charter.json5"] = content["c.charter.json5"].replace(
        "{ id: 'r", "// lint:allow missing-remedy because it is so\n{ id: 'r")
    return lint(content)


@shape(100)
def silencing_comments_without_use(n):
    content = plain(1)
    content["c.charter.json5"] = (
        "// lint:allow unused-fact because it is so\n" * n + content["c.charter.json5"])
    return lint(content)


@shape(25)
def written_baselines(n):
    return lint(plain(n), "--baseline", "b.json", "--write-baseline")


@shape(25)
def findings_of_lint_on_one_line(n):
    content = plain(n)
    content["c.charter.json5"] = content["c.charter.json5"].replace("\n", " ") + "\n"
    return lint(content)


def lint_formats():
    for name in ["sarif", "junit", "github", "gitlab", "markdown", "json", "gnu"]:
        def make(n, name=name):
            return lint(plain(n), "--format", name)

        make.__name__ = "findings of lint as " + name
        shape(25)(make)


lint_formats()


@shape(25)
def mended_conditions(n):
    return lint(plain(n, requires='f%d = true or f0 = true and f1 = true'), "--fix")


@shape(25)
def mended_layout(n):
    return lint(plain(n), "--fix")


@shape(25)
def laid_out_files(n):
    return Run(plain(n), ["fmt", "c.charter.json5"], (0, 1))


@shape(25)
def laid_out_lines_that_are_shown(n):
    return Run(plain(n), ["fmt", "--check", "c.charter.json5"], (0, 1))


@shape(200)
def laid_out_comments(n):
    content = plain(1)
    content["c.charter.json5"] = "// x\n" * n + content["c.charter.json5"]
    return Run(content, ["fmt", "c.charter.json5"], (0, 1))


@shape(100)
def laid_out_levels(n):
    return Run({"x.vocabulary.json5": "{ facts: " + "{ g: " * n + "1" + " }" * n + " }"},
               ["fmt", "x.vocabulary.json5"], (0, 1, 2))


@shape(500)
def laid_out_lists(n):
    return Run({"x.vocabulary.json5": "{ facts: [" + "1, " * n + "] }"},
               ["fmt", "x.vocabulary.json5"], (0, 1, 2))


@shape(25)
def rendered_charters(n):
    return Run(plain(n), ["render", "./c.charter.json5"])


@shape(25)
def rendered_charters_that_are_resolved(n):
    return Run(plain(n), ["render", "--resolved", "./c.charter.json5"])


@shape(25)
def rendered_charters_that_differ(n):
    content = plain(n)
    content["old.md"] = "".join("linje %d\n" % m for m in range(10 * n))
    return Run(content, ["render", "./c.charter.json5", "--check", "old.md"], (1,))


@shape(20)
def crosswalks_of_values(n):
    content = plain(1)
    values = ",\n".join(
        "{ id: 'v%d', title: %s, rules: [%s] }" % (m, text("V"), rule("q%d" % m, "f0 = true"))
        for m in range(n))
    for name in ["c", "e"]:
        content[name + ".charter.json5"] = charter([rule("r", "f0 = true")], name=name).replace(
            "values: [", "values: [" + values + ",\n")
    return Run(content, ["render", "--crosswalk", "./c.charter.json5", "./e.charter.json5"])


@shape(25)
def explained_charters(n):
    return Run(plain(n), ["explain", "./c.charter.json5"])


@shape(25)
def explained_rules(n):
    names = ["f%d" % m for m in range(n)]
    content = files([fact(name) for name in names], [rule("r", " and ".join(names))], {})
    return Run(content, ["explain", "./c.charter.json5", "r"])


@shape(25)
def questions(n):
    return Run(plain(n), ["questions", "d.declaration.json", "--charter", "./c.charter.json5"],
               (0, 3))


@shape(20, factor=4.2, because="each answer is tried in the whole rule, up to some 180 facts")
def questions_of_one_rule(n):
    names = ["f%d" % m for m in range(n)]
    content = files([fact(name) for name in names], [rule("r", " and ".join(names))], {})
    return Run(content, ["questions", "d.declaration.json", "--charter", "./c.charter.json5"],
               (0, 3))


@shape(25)
def templates(n):
    return Run(plain(n), ["questions", "--template", "json", "--charter", "./c.charter.json5"])


@shape(25)
def schemas(n):
    return Run(plain(n), ["schema", "declaration", "--charter", "./c.charter.json5"])


def tested(n, tests, rules=1):
    content = plain(rules)
    content["d.declaration.json"] = declaration({"f%d" % m: True for m in range(rules)})
    content["c.charter-test.json5"] = (
        "{ format: 1, charters: ['./c.charter.json5'], on: '2025-10-01', tests: [\n%s\n] }" %
        ",\n".join(tests))
    return Run(content, ["test", "--coverage"], (0, 1))


@shape(20)
def tests(n):
    return tested(n, ["{ name: 't%d', declaration: 'd.declaration.json',"
                      " expect: { statuses: { r0: 'satisfied' } } }" % m for m in range(n)])


@shape(25)
def changes_of_a_test(n):
    changes = ", ".join("f%d: false" % m for m in range(n))
    return tested(n, ["{ name: 't', declaration: 'd.declaration.json', with: { %s },"
                      " expect: { statuses: { r0: 'notSatisfied' } } }" % changes], rules=n)


@shape(25)
def statuses_that_a_test_expects(n):
    statuses = ", ".join("r%d: 'satisfied'" % m for m in range(n))
    return tested(n, ["{ name: 't', declaration: 'd.declaration.json',"
                      " expect: { statuses: { %s } } }" % statuses], rules=n)
