"""Swift text, as far as mutating it needs: where code stands, and where functions have their bodies."""

import re
from dataclasses import dataclass


@dataclass
class Function:
    """A function, an initialiser or a computed property with its body between the braces."""

    name: str
    start: int
    end: int
    returns: bool


def masked(text):
    """The text with a space for every character of a comment or of a literal text."""
    out = list(text)
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"""(?:\\.|.)*?"""|"(?:\\.|[^"\\\n])*"', re.S)
    for match in pattern.finditer(text):
        for index in range(match.start(), match.end()):
            if out[index] != "\n":
                out[index] = " "
    return "".join(out)


def closing(code, index):
    """The place of the brace that closes the one at a place."""
    depth = 0
    for place in range(index, len(code)):
        if code[place] == "{":
            depth += 1
        elif code[place] == "}":
            depth -= 1
            if depth == 0:
                return place
    raise ValueError("a brace is not closed")


DECLARATION = re.compile(
    r"^ *(?:@\w+ +)*(?:(?:public|package|private|fileprivate|static|mutating|prefix|override)"
    r"(?:\(set\))? +)*(?:func +(?P<func>[\w`]+|[^\s\w(]+)|(?P<init>init)\b|var +(?P<var>\w+) *:)", re.M)


def functions(code):
    """The outermost functions of masked code that have a body."""
    found = []
    place = 0
    while match := DECLARATION.search(code, place):
        place = match.end()
        start = opening(code, match.end(), bool(match["var"]))
        if start is None:
            continue
        end = closing(code, start)
        place = end
        signature = code[match.end():start]
        name = match["func"] or match["init"] or match["var"]
        returns = bool(match["var"]) or "->" in outside_parentheses(signature)
        found.append(Function(name, start + 1, end, returns))
    return found


def opening(code, place, is_property):
    """The brace with which a body begins; `None` where there is none."""
    depth = 0
    while place < len(code):
        character = code[place]
        if character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
        elif depth == 0:
            if character == "{":
                return place
            if character == "}" or is_property and character in "=\n":
                return None
            if not is_property and re.match(r"\b(func|var|let|init)\b", code[place:place + 5]):
                return None
        place += 1
    return None


def outside_parentheses(text):
    out, depth = "", 0
    for character in text:
        depth += (character in "([") - (character in ")]")
        if depth == 0:
            out += character
    return out


def is_expression(body):
    """Whether a masked body that gives a value is one expression, whose `return` is left out."""
    first = re.search(r"\S+", body)[0]
    if re.match(r"(let|var|guard|for|while|do|return|defer|throw|repeat)\b", first):
        return False
    if re.match(r"(if|switch)\b", first):
        return not re.search(r"(^ *|: |\{ )(return|throw)\b", body, re.M)
    depth = 0
    for token in re.finditer(r"[{}]|\breturn\b", body):
        if token[0] == "return" and depth == 0:
            return False
        depth += (token[0] == "{") - (token[0] == "}")
    return True
