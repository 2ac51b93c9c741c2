"""Texts that grow: long ones, odd ones, and many of them."""

from growing.files import CHECK, charter, declaration, fact, files, rule, text, vocabulary
from growing.shapes import Run, shape


def declared(value, *words, condition='t != "x"', codes=(0, 1, 3)):
    content = files([fact("t", "text")], [rule("r", condition)], {})
    content["d.declaration.json"] = (
        '{ "format": 1, "declaration": "d", "facts": { "t": "%s" } }\n' % value)
    return Run(content, CHECK + ["--full"] + list(words), codes)


@shape(2000)
def a_long_text(n):
    return declared("x" * n)


@shape(2000)
def a_long_text_that_is_shown(n):
    return declared("x" * n, condition='t = "x"')


@shape(1000)
def escapes(n):
    return declared("\\u00e5" * n)


@shape(1000)
def surrogates(n):
    return declared("\\ud83c\\udfee" * n)


@shape(1000)
def short_escapes(n):
    return declared("\\n" * n, condition='t = "x"')


@shape(1000)
def marks_on_one_letter(n):
    return declared("a" + "\u0301" * n)


@shape(500)
def marks_out_of_order(n):
    return declared("a" + "\u0301\u0323" * n)


@shape(500)
def marks_out_of_order_in_a_name(n):
    content = files([fact("t", "text")], [rule("r", 't != "x"')], {"a" + "\u0301\u0323" * n: "x"})
    return Run(content, CHECK)


@shape(500)
def marks_that_are_one_letter_each(n):
    return declared("a\u030a" * n)


@shape(1000)
def signs_of_more_bytes(n):
    return declared("æøå" * n, "--format", "json", condition='t = "x"')


@shape(1000)
def writing_directions(n):
    return declared("\u202e" * n, condition='t = "x"')


@shape(1000)
def blank_lines(n):
    content = files([fact("f")], [rule("r", "f = true")], {"f": False})
    content["d.declaration.json"] = "\n" * n + content["d.declaration.json"]
    return Run(content, CHECK)


@shape(1000)
def white_space_on_one_line(n):
    content = files([fact("f")], [rule("r", "f = true")], {"f": False})
    content["d.declaration.json"] = " " * n + content["d.declaration.json"]
    return Run(content, CHECK)


@shape(300)
def comments(n):
    content = files([fact("f")], [rule("r", "f = true")], {"f": False})
    content["c.charter.json5"] = "// x\n/* y */ " * n + content["c.charter.json5"]
    return Run(content, CHECK)


def titled(title, *words):
    """A rule with a title of a form."""
    content = files([fact("f")], [rule("r", "f = true").replace(text("Regel r"), text(title))],
                    {"f": False})
    return Run(content, CHECK + list(words))


def titles():
    for name in ["text", "plain", "markdown", "junit", "github", "sarif"]:
        for kind, piece, size in [
            ("a long word", "x", 1000), ("many words", "ord ", 300), ("stars", "*_[<&", 200),
        ]:
            def make(n, name=name, piece=piece):
                return titled(piece * n, "--format", name)

            make.__name__ = "%s as %s" % (kind, name)
            shape(size)(make)


titles()


@shape(100)
def members_of_a_charter_nobody_knows(n):
    more = ", ".join("member%d: 1" % m for m in range(n))
    return Run(files([fact("f")], [rule("r", "f = true")], {"f": True}, more=more), CHECK, (2,))


@shape(100)
def rules_with_members_nobody_knows(n):
    rules = [rule("r%d" % m, "f = true", "requirez: 'x'") for m in range(n)]
    return Run(files([fact("f")], rules, {"f": True}), CHECK, (2,))


@shape(100)
def keys_of_a_charter_that_repeat(n):
    return Run(
        files([fact("f")], [rule("r", "f = true")], {"f": True}, more=", ".join(["applies: 'f'"] * n)),
        CHECK, (2,))


@shape(100)
def rules_of_one_name(n):
    return Run(files([fact("f")], [rule("r", "f = true")] * n, {"f": True}), CHECK, (2,))


@shape(100, factor=4.2, because="each mistake is held against each name there is")
def sources_nobody_knows(n):
    rules = [rule("r%d" % m, "f = true").replace("'s'", "'zource%d'" % m) for m in range(n)]
    sources = ["source%d: { title: 'Kilde', read: 'fully' }" % m for m in range(n)]
    return Run(files([fact("f")], rules, {"f": True}, sources=sources), CHECK, (2,))


@shape(100)
def facts_of_one_name(n):
    return Run(files([fact("f")] * n, [rule("r", "f = true")], {"f": True}), CHECK, (2,))


@shape(100)
def mistakes_of_spelling(n):
    content = files([fact("f")], [rule("r", "f = true")], {"f": True})
    content["c.charter.json5"] = "[" + "x," * n + "1]"
    return Run(content, CHECK, (2,))


@shape(10, factor=4.2, because="each level has a path as long as it is deep; 512 at most")
def levels_of_facts(n):
    return Run({
        "v.vocabulary.json5": vocabulary(["g: {" * n + fact("f") + "}" * n]),
        "c.charter.json5": charter([rule("r", "g." * n + "f = true")]),
        "d.declaration.json": '{ "format": 1, "declaration": "d", "facts": ' + '{"g":' * n
                              + '{"f": false}' + "}" * n + " }\n",
    }, CHECK)


@shape(50)
def concepts_in_a_chain(n):
    content = files([fact("f")], [rule("r", "f = true")], {"f": True},
                    head="vocabulary: ['v.vocabulary.json5'], concepts: 'concepts.json5'")
    title = "title: { da: 'x', en: 'x' }"
    content["concepts.json5"] = (
        "{ format: 1, languages: ['da', 'en'], concepts: {\n c0: { %s },\n%s } }" % (
            title, "".join(" c%d: { %s, broader: 'c%d' },\n" % (m, title, m - 1)
                           for m in range(1, n))))
    return Run(content, CHECK)


def extending(n, parents):
    content = files([fact("f")], [rule("r", "f = true")], {"f": True})
    for m in range(n):
        content["p%d.charter.json5" % m] = charter(
            [rule("r%d" % m, "f = true")], name="p%d" % m,
            sources=["s%d: { title: 'Kilde', read: 'fully' }" % m], more=parents(m)
        ).replace("source: 's'", "source: 's%d'" % m)
    return content


@shape(4, factor=4.2, because="each charter holds the rules of all that it extends; 32 at most")
def parents_in_a_chain(n):
    content = extending(n, lambda m: "extends: ['p%d.charter.json5']" % (m - 1) if m else "")
    return Run(content, CHECK[:3] + ["./p%d.charter.json5" % (n - 1)] + CHECK[4:])


@shape(10)
def parents_side_by_side(n):
    content = extending(n, lambda m: "")
    content["c.charter.json5"] = charter(
        [rule("r", "f = true")],
        more="extends: [%s]" % ", ".join("'p%d.charter.json5'" % m for m in range(n)))
    return Run(content, CHECK)


@shape(10)
def vocabularies(n):
    content = files([fact("f0")], [rule("r", "f0 = true")], {"f0": True},
                    head="vocabulary: [%s]" % ", ".join("'v%d.vocabulary.json5'" % m for m in range(n)))
    for m in range(n):
        content["v%d.vocabulary.json5" % m] = vocabulary([fact("f%d" % m)])
    return Run(content, CHECK)
