"""Builds the tests of a copy of the repository in which all mutants are written."""

import pathlib
import re
import subprocess
import sys

from mutating import schemata
from mutating.running import Tests

CONFIGURATION = "release"


def build(root, mutants):
    """Writes the mutants into the copy and builds it.

    - Returns: The tests, and the mutants that the compiler refuses, which are left out.
    """
    copy = pathlib.Path(root, ".build", "mutation", "copy")
    refused = []
    while True:
        left = [mutant for mutant in mutants if mutant not in refused]
        places = write(root, copy, left)
        print("mutation: building %d mutants in %s" % (len(left), copy.relative_to(root)),
              flush=True)
        command = ["swift", "build", "--build-tests", "-c", CONFIGURATION,
                   "-Xswiftc", "-index-ignore-system-modules"]
        result = subprocess.run(
            command, cwd=copy, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            check=False)
        if result.returncode == 0:
            break
        wrong = blamed(copy, places, result.stdout)
        if not wrong:
            sys.exit("mutation: the copy does not build\n" + result.stdout[-5000:])
        refused += wrong
        for mutant in wrong:
            print("mutation: the compiler refuses '%s'" % mutant.name, flush=True)
    folder = subprocess.run(
        ["swift", "build", "-c", CONFIGURATION, "--show-bin-path"], cwd=copy, check=True,
        capture_output=True, text=True).stdout.strip()
    binary = next(pathlib.Path(folder).glob("*PackageTests.xctest"))
    return Tests(copy, root, binary), refused


def write(root, copy, mutants):
    """Makes the copy, so that only files are written whose text changed.

    - Returns: For each path a list of the first line, the last line and the mutant.
    """
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root,
        check=True, capture_output=True, text=True).stdout.split("\0")
    texts, places = schemata.texts(root, mutants)
    wanted = {
        path: pathlib.Path(root, path).read_bytes()
        for path in listed if path and pathlib.Path(root, path).is_file()}
    wanted.update({path: text.encode() for path, text in texts.items()})
    for path, content in wanted.items():
        file = copy / path
        if not file.exists() or file.read_bytes() != content:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            file.chmod(pathlib.Path(root, path).stat().st_mode if path in listed else 0o644)
    for file in copy.rglob("*"):
        path = file.relative_to(copy)
        if file.is_file() and path.parts[0] != ".build" and str(path) not in wanted:
            file.unlink()
    return places


def blamed(copy, places, output):
    """The mutants in whose lines the compiler found errors."""
    wrong = []
    for match in re.finditer(r"^(/.*?):(\d+):\d+: error: ", output, re.M):
        file, line = pathlib.Path(match[1]), int(match[2])
        path = str(file.relative_to(copy.resolve())) if file.is_relative_to(copy.resolve()) else ""
        for first, last, mutant in places.get(path, []):
            if first <= line < last and mutant not in wrong:
                wrong.append(mutant)
    return wrong
