"""Files of any size for the command to read."""

import json

LANGUAGES = "languages: ['da', 'en']"


def text(words):
    return "{ da: %s, en: %s }" % (quoted(words), quoted(words))


def quoted(words):
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"


def vocabulary(facts):
    return "{ format: 1, vocabulary: 'v', version: '1', %s,\n facts: {\n%s\n} }\n" % (
        LANGUAGES, ",\n".join(facts))


def fact(name, kind="boolean", more=""):
    return "%s: { type: '%s', title: %s, question: %s, source: 'association'%s }" % (
        name, kind, text("Emnet " + name), text("Er det " + name + "?"), more and ", " + more)


def rule(name, requires, more=""):
    return (
        "{ id: '%s', level: 'must', title: %s,\n requires: %s, cite: [{ source: 's' }]%s }" % (
            name, text("Regel " + name), quoted(requires), more and ", " + more))


def charter(rules, more="", sources=("s: { title: 'Kilde', read: 'fully' }",), name="c",
            head="vocabulary: ['v.vocabulary.json5']"):
    return """{ format: 1, charter: '%s', version: '1', %s, title: %s, issuer: %s,
 effect: 'gating', scope: %s, basis: 'modelled', inForce: { from: '2020-01-01' },
 %s, sources: {
%s
 },%s
 values: [{ id: '%s-value', title: %s, rules: [
%s
 ] }] }
""" % (name, LANGUAGES, text("Charter"), text("Fjordby"), text("Huset"), head, ",\n".join(sources),
       more and "\n " + more + ",", name, text("Demokrati"), ",\n".join(rules))


def declaration(facts, more=None, name="d", indent=1):
    return json.dumps(
        {"format": 1, "declaration": name, **(more or {}), "facts": facts}, indent=indent,
        ensure_ascii=False) + "\n"


def case(**parts):
    members = ["format: 1", "case: 'c'", "declaration: 'd'"]
    members += ["%s: [\n%s\n]" % (key, ",\n".join(items)) for key, items in parts.items()]
    return "{ " + ",\n ".join(members) + " }\n"


CHECK = ["check", "d.declaration.json", "--charter", "./c.charter.json5", "--on", "2025-10-01"]


def files(facts, rules, declared, indent=1, **more):
    """The three files of a check."""
    return {
        "v.vocabulary.json5": vocabulary(facts),
        "c.charter.json5": charter(rules, **more),
        "d.declaration.json": declaration(declared, indent=indent),
    }
