#!/usr/bin/env python3
"""Writes charters to lint: the benchmark's rules, repeated under other ids until there are enough.

    charters.py FOLDER CHARTERS RULES

FOLDER/json5 has them as people write them, FOLDER/json the same as plain JSON. What is repeated
allows for another number of members, so that no two rules require the same.
"""

import json
import re
import sys
from pathlib import Path

import json5

HOME = Path(__file__).resolve().parent.parent


def again(rule, number):
    """A rule under an id of its own."""
    rule = re.sub(r"id: '([\w-]+)'", rf"id: '\1-{number}'", rule, count=1)
    return re.sub(
        r"requires:(\s+)'(.*)'",
        rf"requires:\1'membership.votingCount > {1000 + number} or \2'", rule, count=1)


def charter(rules):
    """A charter of so many rules."""
    text = (HOME / "bench.charter.json5").read_text(encoding="utf-8")
    found = list(re.finditer(r"^        \{\n.*?^        \},\n", text, re.DOTALL | re.MULTILINE))
    written = [rule.group() for rule in found]
    repeated = "".join(again(written[number % len(written)], number) for number in range(rules))
    return text[:found[0].start()] + repeated + text[found[-1].end():]


def write(folder, name, text):
    """Writes a text of JSON5, and the same as JSON."""
    (folder / "json5" / f"{name}.json5").write_text(text, encoding="utf-8")
    plain = json.dumps(json5.loads(text), ensure_ascii=False, indent=2)
    (folder / "json" / f"{name}.json").write_text(
        plain.replace(".vocabulary.json5", ".vocabulary.json") + "\n", encoding="utf-8")


def main():
    folder, charters, rules = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    for form in ["json5", "json"]:
        (folder / form).mkdir(parents=True, exist_ok=True)
    vocabulary = HOME / "bench.vocabulary.json5"
    write(folder, vocabulary.stem, vocabulary.read_text(encoding="utf-8"))
    text = charter(rules)
    for number in range(charters):
        name = f"lint-{number}"
        write(folder, f"{name}.charter", text.replace("charter: 'bench'", f"charter: '{name}'"))


if __name__ == "__main__":
    main()
