"""Writes all mutants into the sources at once, each behind a switch of its own.

A function with mutants begins with a choice: when one of them is switched on, it does what the
mutant does, else what it always did. So that one build serves all mutants."""

import pathlib
import re

from mutating import source
from mutating.mutants import read

SWITCH = """#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The mutant that is switched on.
enum Mutant {
  /// Its number; 0 for none.
  static let active: Int = {
    guard let text = unsafe getenv("CHARTER_MUTANT") else { return 0 }
    return Int(unsafe atol(text))
  }()
}
"""


def texts(root, mutants):
    """The sources with the mutants in them.

    - Returns: The texts by their paths, and for each path a list of the first line, the last line
      and the mutant.
    """
    written, places, by_path = {}, {}, {}
    for mutant in mutants:
        by_path.setdefault(mutant.path, []).append(mutant)
    for path, own in by_path.items():
        text, marks = switched(read(root, path), own)
        written[path] = text
        places[path] = [
            (text.count("\n", 0, start) + 1, text.count("\n", 0, end) + 1, mutant)
            for start, end, mutant in marks]
        module = pathlib.PurePosixPath(*pathlib.PurePosixPath(path).parts[:2])
        written[str(module / "Mutant.swift")] = SWITCH
    return written, places


def switched(text, mutants):
    """A file with its mutants, and where each of them begins and ends."""
    code = source.masked(text)
    out, marks, place = "", [], 0
    bodies = {}
    for mutant in mutants:
        bodies.setdefault((mutant.function.start, mutant.function.end), []).append(mutant)
    for (start, end), own in sorted(bodies.items(), key=lambda item: item[0]):
        out += text[place:start] + "\n    switch Mutant.active {\n"
        function = own[0].function
        prefix = "return " if function.returns and source.is_expression(code[start:end]) else ""
        for mutant in own:
            body = text[start:mutant.start] + mutant.new + text[mutant.end:end]
            begin = len(out)
            out += "    case %d:\n%s\n" % (mutant.number, led(body, prefix))
            if not function.returns:
                out += "    return\n"
            marks.append((begin, len(out), mutant))
        out += "    default: break\n    }\n" + led(text[start:end], prefix)
        place = end
    return out + text[place:], marks


def led(body, prefix):
    """A body with a word before its first one that is not in a comment."""
    first = re.search(r"\S", source.masked(body)).start()
    return body[:first] + prefix + body[first:]
