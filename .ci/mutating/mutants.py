"""The mutants of the sources: each a function with one change in it."""

import collections
import functools
import pathlib
from dataclasses import dataclass

from mutating import operators, source
from mutating.areas import AREAS
from mutating.tables import BY_HAND


EXPLAINED = ".ci/mutating/explained.txt"
REFUSED = ".ci/mutating/refused.txt"


@dataclass
class Mutant:
    area: str
    path: str
    function: source.Function
    start: int
    end: int
    new: str

    # What it is called: the file, the function and the line with the change in it.
    name: str = ""
    number: int = 0


class Stale(Exception):
    """What the list of mutants speaks of is no longer there."""


@dataclass
class Notes:
    """What is known of some mutants, by their names."""

    # Why no test can notice them.
    explained: dict

    # Those that the compiler refuses, which are no mutants.
    refused: set


def collect(root):
    """All mutants, numbered from 1."""
    mutants = []
    for area, places in AREAS.items():
        for place in places:
            text = read(root, place.path)
            mutants += of_place(area, place, text)
    for area, path, name, old, new in BY_HAND:
        mutants.append(by_hand(area, path, name, old, new, read(root, path)))
    mutants.sort(key=lambda mutant: (list(AREAS).index(mutant.area), mutant.path, mutant.start))
    names = collections.Counter()
    for number, mutant in enumerate(mutants, 1):
        mutant.number = number
        mutant.name = named(mutant, read(root, mutant.path))
        names[mutant.name] += 1
        if names[mutant.name] > 1:
            mutant.name += " #%d" % names[mutant.name]
    return mutants


def blind(mutants):
    """For each area a mutant that changes nothing, numbered on."""
    firsts = {}
    for mutant in mutants:
        firsts.setdefault(mutant.area, mutant)
    return [
        Mutant(
            first.area, first.path, first.function, first.start, first.start, "",
            "%s: nothing is changed here" % first.area, len(mutants) + number)
        for number, first in enumerate(firsts.values(), 1)]


def notes(root, mutants):
    """Reads what is written down about mutants, all of which must still exist."""
    explained, names = {}, []
    for line in read(root, EXPLAINED).splitlines():
        if line.startswith("  "):
            for name in names:
                explained[name] = " ".join([explained.get(name, ""), line.strip()]).strip()
        elif line and not line.startswith("#"):
            if names and names[-1] in explained:
                names = []
            names.append(line)
    refused = [line for line in read(root, REFUSED).splitlines() if line and line[0] != "#"]
    existing = {mutant.name for mutant in mutants}
    for path, listed in ((EXPLAINED, [*explained, *names]), (REFUSED, refused)):
        for name in listed:
            if name not in existing:
                raise Stale(
                    "the code of this mutant has changed: take it out of %s, or correct it there "
                    "(see '.ci/mutation --list')\n%s" % (path, name))
    if any(name not in explained for name in names):
        raise Stale("the last mutants of %s have no reason" % EXPLAINED)
    return Notes(explained, set(refused))


@functools.cache
def read(root, path):
    """A file as it was when it was first read, so that all places in it are of one text."""
    file = pathlib.Path(root, path)
    if not file.exists():
        raise Stale("there is no file '%s': correct .ci/mutating" % path)
    return file.read_text(encoding="utf-8")


def of_place(area, place, text):
    code = source.masked(text)
    functions = source.functions(code)
    for name in place.functions:
        if not any(function.name == name for function in functions):
            raise Stale("'%s' has no function '%s': correct .ci/mutating/areas.py" % (
                place.path, name))
    seen = set()
    for function in functions:
        if place.functions and function.name not in place.functions:
            continue
        for operator in operators.ALWAYS + place.also:
            if operator.__name__ in place.without:
                continue
            # Around the body the code is blank, so that places stay what they are.
            body = " " * function.start + code[function.start:function.end] + " "
            for start, end, new in operator(body):
                if (start, end, new) not in seen:
                    seen.add((start, end, new))
                    yield Mutant(area, place.path, function, start, end, new)


def by_hand(area, path, name, old, new, text):
    functions = [
        function for function in source.functions(source.masked(text)) if function.name == name]
    places = [
        (function, function.start + text[function.start:function.end].index(old))
        for function in functions if old in text[function.start:function.end]]
    if len(places) != 1 or text[places[0][0].start:places[0][0].end].count(old) != 1:
        raise Stale(
            "the mutant by hand of '%s' in '%s' no longer fits, as the code\n%s\nstands there "
            "not exactly once: correct .ci/mutating/tables.py" % (name, path, old))
    function, start = places[0]
    return Mutant(area, path, function, start, start + len(old), new)


def named(mutant, text):
    begin = text.rfind("\n", 0, mutant.start) + 1
    finish = text.find("\n", mutant.end)
    old = text[mutant.start:mutant.end]
    line = "%s«%s → %s»%s" % (
        text[begin:mutant.start], " ".join(old.split()), " ".join(mutant.new.split()),
        text[mutant.end:finish])
    stem = pathlib.PurePosixPath(mutant.path).stem
    return "%s.%s: %s" % (stem, mutant.function.name, line.strip())
