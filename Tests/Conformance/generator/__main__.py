"""Writes the files of cases, or compares them with what it would write.

    python3 Tests/Conformance/generator --write
    python3 Tests/Conformance/generator --check

What is expected is worked out here, from the published pages and with Python's 'decimal' and
'datetime'; no evaluator takes part.
"""

import importlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent
SUITES = {
    "conditions": [
        "literals", "numbers", "comparisons", "texts", "dates", "lists", "branches",
        "definitions", "refused", "logic", "quantifiers", "strict", "causes", "filters", "faults",
    ],
    "evaluations": [
        "statuses", "facts", "reviews", "outcomes", "due_process", "remarks",
    ],
}


def on_missing(expect):
    """Whether an unknown or a fault is what a case expects."""
    if "unknown" in expect or "fault" in expect:
        return True
    return any(
        finding["causes"] or finding["faults"] for finding in expect.get("findings", {}).values())


def text_of(suite):
    """The text of a file: a case a line."""
    head = [f'  "{name}": {line(value)},' for name, value in suite.members.items()]
    cases = ",\n".join(f"    {line(case)}" for case in suite.cases)
    return "\n".join(["{", *head, '  "cases": [', cases, "  ]", "}", ""])


def line(value):
    return json.dumps(value, ensure_ascii=True)


def files():
    index = {"format": 1, "cases": 0, "unknownOrFault": 0, "files": {}}
    result = {}
    for folder, names in SUITES.items():
        for name in names:
            suite = importlib.import_module(f"{folder}.{name}").suite
            path = f"{suite.folder}/{suite.name}.json"
            result[path] = text_of(suite)
            index["files"][path] = len(suite.cases)
            index["cases"] += len(suite.cases)
            index["unknownOrFault"] += sum(on_missing(case["expect"]) for case in suite.cases)
    result["index.json"] = json.dumps(index, indent=2) + "\n"
    return result


def main(arguments):
    if arguments not in (["--write"], ["--check"]):
        sys.exit(__doc__)
    wanted = files()
    present = {
        str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
        for folder in SUITES for path in (ROOT / folder).glob("*.json")
    } | {path.name: path.read_text(encoding="utf-8") for path in ROOT.glob("index.json")}
    if arguments == ["--check"]:
        stale = [path for path in wanted | present if wanted.get(path) != present.get(path)]
        for path in sorted(stale):
            print(f"conformance: '{path}' is not what the generator writes", file=sys.stderr)
        sys.exit(bool(stale))
    for path in present.keys() - wanted.keys():
        (ROOT / path).unlink()
    for path, text in wanted.items():
        (ROOT / path).parent.mkdir(exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8")


main(sys.argv[1:])
