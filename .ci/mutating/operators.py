"""The kinds of mistakes that are made: each finds places in code and says what stands there then."""

import re

# How comparisons are mistaken: at their bound, or for their opposite where they have none.
COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}

ARITHMETIC = {
    "+": "-", "-": "+", "*": "+", "/": "*", "%": "/", "&+": "&-", "&-": "&+", "&*": "&+",
    "+=": "-=", "-=": "+=", "*=": "+=", "/=": "-=", "<<": ">>", ">>": "<<", ">>=": "<<=", "&": "|", "|": "&",
}

ENDS = {
    "min": "max", "max": "min", "first": "last", "allSatisfy": "contains",
    "lowerBound": "upperBound", "upperBound": "lowerBound",
}


def comparisons(code):
    for match in re.finditer(r"(?<= )(<|<=|>|>=|==|!=)(?=\s)", code):
        yield match.start(), match.end(), COMPARISONS[match[0]]
    # The range that a pattern stands for.
    for match in re.finditer(r"(?<=\w)(\.\.<|\.\.\.)(?=[\w(\-])", code):
        yield match.start(), match.end(), "..." if match[0] == "..<" else "..<"


def arithmetic(code):
    for match in re.finditer(r"(?<= )(&?[-+*]|[/%]|[-+*/]=|<<|>>=?|[&|])(?=\s)", code):
        yield match.start(), match.end(), ARITHMETIC[match[0]]
    for match in re.finditer(r"(?<=[ (:])-(?=[a-zA-Z(])", code):
        yield match.start(), match.end(), ""


def constants(code):
    for match in re.finditer(r"(?<![\w.$])(\d[\d_]*)(?![\w.]\w)", code):
        yield match.start(), match.end(), str(int(match[0].replace("_", "")) + 1)


def connectives(code):
    for match in re.finditer(r"(?<=\s)(&&|\|\|)(?= )", code):
        yield match.start(), match.end(), "||" if match[0] == "&&" else "&&"
    for match in re.finditer(r"(?<=[ (])!(?=[\w($])", code):
        yield match.start(), match.end(), ""
    for match in re.finditer(r"\b(true|false)\b", code):
        if not is_pattern(code, match.start()):
            yield match.start(), match.end(), "false" if match[0] == "true" else "true"


def ends(code):
    for match in re.finditer(r"(?<=[ (.!])(%s)\b(?=\(| *\{|\.|\)|,|$| \+)" % "|".join(ENDS), code, re.M):
        if match[0] in ("min", "max") and not re.match(r"[({ ]", code[match.end()]):
            continue
        if match[0] == "first" and not re.match(r" *\{", code[match.end():]):
            continue
        yield match.start(), match.end(), ENDS[match[0]]


def states(code):
    """What is not known taken for what cannot be computed, and the other way round."""
    for match in re.finditer(r"\.(unknown|fault)(?=\((?:[a-z]\w*|R\([^()]*\))\))", code):
        if not is_pattern(code, match.start()):
            yield match.start() + 1, match.end(), "fault" if match[1] == "unknown" else "unknown"


def steps(code):
    """A step that is left out."""
    for match in re.finditer(
            r"^ +(?:\w[\w.?]*\.(?:add|formUnion|append|insert|removeCauses|subtract)\(.*\)"
            r"|if .*[^ ] \{ [^{}]* \})$", code, re.M):
        if "} else {" not in match[0]:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield start, match.end(), ""
    for match in re.finditer(r"(?<=: )\w+\.(?:add|formUnion|insert)\(\w+\)$", code, re.M):
        yield match.start(), match.end(), "break"


def cases(*names, behind=r"(?:return|[:?=,]|failure\() ?"):
    """A result taken for the one before or behind it in a list of results."""

    def operator(code):
        for match in re.finditer(r"%s\.(%s)\b(?!\()" % (behind, "|".join(names)), code):
            if is_pattern(code, match.start(1)):
                continue
            place = names.index(match[1])
            for other in sorted({names[place - 1], names[(place + 1) % len(names)]} - {match[1]}):
                yield match.start(1), match.end(1), other

    return operator


def is_pattern(code, place):
    """Whether a place stands in a pattern, before the colon of a `case` or before the `=` of one."""
    line = code[code.rfind("\n", 0, place) + 1:place]
    start = line.rfind("case ")
    if start < 0:
        return False
    rest = code[place:code.find("\n", place)]
    depth = 0
    for character in line[start:]:
        depth += (character in "([") - (character in ")]")
        if character == ":" and depth == 0 or character == "=" and depth == 0:
            return False
    return ":" in rest or "=" in rest or "in " in rest


ALWAYS = [comparisons, arithmetic, constants, connectives, ends, states, steps]
