"""Texts are compared, searched and measured by Unicode scalars, after NFC."""

from notation import LANGUAGE, VALUES, Conditions

suite = Conditions(
    "texts", "Functions of texts", {"t": {"type": "text"}, "s": {"type": "text"}})

suite.group("join", LANGUAGE)
suite.rows(
    ('"a" + "b"', "ab"),
    ('"" + ""', ""),
    ('"a" + "b" + "c"', "abc"),
    ('t + ", " + s', "one, two", {"t": "one", "s": "two"}),
)

suite.group("length", VALUES)
suite.rows(
    ('string length("")', 0),
    ('string length("abc")', 3),
    ('string length("\\u00e5")', 1),
    ('string length("a\\u030a")', 1),
    ('string length("\\U01F40E")', 1),
    ('string length("\\U01F40E\\u00e9x")', 3),
    ('string length("q\\u0301")', 2),
    ('string length(" a ")', 3),
    ('string length("a\\nb")', 3),
    ("string length(t)", 1, {"t": "e\u0301"}),
    ("string length(string: t)", 2, {"t": "ab"}),
)

suite.group("contains", LANGUAGE)
suite.rows(
    ('contains("foobar", "ob")', True),
    ('contains("foobar", "of")', False),
    ('contains("foobar", "foobar")', True),
    ('contains("foobar", "")', True),
    ('contains("", "")', True),
    ('contains("", "a")', False),
    ('contains("foobar", "OB")', False),
    ('contains("a.c", ".")', True),
    ('contains("abc", ".")', False),
    ('contains(string: "foobar", match: "ba")', True),
    ('contains(match: "ba", string: "foobar")', True),
    ('contains("caf\\u00e9", "e\\u0301")', True),
    ('contains("caf\\u00e9", "e")', False),
)

suite.group("starts-with", LANGUAGE)
suite.rows(
    ('starts with("foobar", "foo")', True),
    ('starts with("foobar", "bar")', False),
    ('starts with("foobar", "")', True),
    ('starts with("fo", "foo")', False),
    ('starts with("Foo", "foo")', False),
    ('starts with(string: "foobar", match: "f")', True),
)

suite.group("ends-with", LANGUAGE)
suite.rows(
    ('ends with("foobar", "bar")', True),
    ('ends with("foobar", "foo")', False),
    ('ends with("foobar", "")', True),
    ('ends with("ar", "bar")', False),
    ('ends with("foobaR", "r")', False),
    ('ends with(string: "foobar", match: "r")', True),
)
