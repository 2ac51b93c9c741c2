"""What is broken for each step of CI, and what the step then has to say."""

import dataclasses
import re
from typing import Callable


@dataclasses.dataclass
class Fixture:
    step: str
    about: str
    # What has to stand in the output: that it failed for this reason and no other.
    says: str
    # Breaks the copy, and gives the command to run there if it is not the step by its name.
    plant: Callable
    # Needs no build, or no more than that of the command.
    quick: bool


FIXTURES = []


def fixture(step, about, says, quick=False):
    def add(plant):
        FIXTURES.append(Fixture(step, about, says, plant, quick))
        return plant
    return add


HOUSE = "Examples/Linting/Sources/HouseRules/house.charter.json5"
BROKEN_HOUSE = ".ci/fixtures/house.charter.json5"

SUITES = ["JSONSuiteTests", "JSON5SuiteTests", "TCKTests", "ConformanceTests",
          "CommandConformanceTests"]


def log_of_tests(copy, missing_tests=0, missing_cases=0, suites=(), more=""):
    """Writes what a run of the tests prints, as far as '.ci/counts' reads it."""
    text = (copy.folder / ".ci/counts.txt").read_text(encoding="utf-8")
    tests, cases = (int(number) for number in re.findall(r"\d+", text))
    lines = ["✔ Suite %s passed after 1 seconds." % suite for suite in suites or SUITES]
    lines.append("✔ Test holds(_:) with %d test cases passed after 1 seconds." % (
        cases - missing_cases))
    lines.append("✔ Test run with %d tests in 9 suites passed after 1 seconds." % (
        tests - missing_tests))
    copy.write(".build/ci/tests.log", "\n".join(lines + [more]) + "\n")


@fixture("tests", "a test that fails", r"Test fails\(\) recorded an issue.*Expectation failed: 1 == 2")
def _(copy):
    copy.write("Tests/CharterDiagnosticsTests/KnownBadTests.swift", (
        "import Testing\n\nstruct KnownBadTests {\n"
        "  @Test func fails() { #expect(1 == 2) }\n}\n"))
    return [".ci/tests", "--filter", "KnownBadTests"]


@fixture("counts", "a test fewer", "run .ci/counts --write and commit", quick=True)
def _(copy):
    log_of_tests(copy, missing_tests=1)


@fixture("counts", "a case fewer", "run .ci/counts --write and commit", quick=True)
def _(copy):
    log_of_tests(copy, missing_cases=1)


@fixture("counts", "a conformance suite that did not run",
         "the conformance suite 'TCKTests' did not run", quick=True)
def _(copy):
    log_of_tests(copy, suites=[suite for suite in SUITES if suite != "TCKTests"])


@fixture("counts", "a test left out", "tests were left out", quick=True)
def _(copy):
    log_of_tests(copy, more="➜ Test holds() skipped.")


@fixture("conformance", "a case edited by hand", "'generator --write' writes the files again",
         quick=True)
def _(copy):
    copy.change("Tests/Conformance/conditions/logic.json", "true", "false")


@fixture("conformance", "cases that did not run", r"'answersCondition\(_:\)' did not run",
         quick=True)
def _(copy):
    log_of_tests(copy)


@fixture("format", "a badly laid out file", r"KnownBad.swift.*\[Spacing\]", quick=True)
def _(copy):
    copy.write("Sources/FEEL/KnownBad.swift", "let  knownBad = 1\n")


@fixture("warnings", "a variable that is never changed",
         r"error: variable 'knownBad' was never mutated", quick=True)
def _(copy):
    copy.write("Sources/CharterDiagnostics/KnownBad.swift",
               "func knownBad() -> Int {\n  var knownBad = 1\n  return knownBad\n}\n")


@fixture("warnings", "a public type that does not say whether it is Sendable",
         r"error: public struct 'KnownBad' does not specify whether it is 'Sendable'", quick=True)
def _(copy):
    copy.write("Sources/CharterDiagnostics/KnownBad.swift", "public struct KnownBad {}\n")


@fixture("coverage", "tests of one module only", "less than 95 % of CharterJSON, FEEL")
def _(copy):
    return [".ci/coverage", "--filter", "CharterDiagnosticsTests"]


@fixture("readme", "a command that does not work", "the README's command ended with 2", quick=True)
def _(copy):
    copy.change("README.md", "check Examples/Declarations/klub-nikanten.declaration.json",
                "check Examples/Declarations/nobody.declaration.json")


@fixture("lint", "a charter with mistakes", "'level' is 'must' or 'should', not 'mustt'", quick=True)
def _(copy):
    copy.put(BROKEN_HOUSE, HOUSE)


@fixture("linting", "a charter without mistakes where the step wants them",
         "a broken charter passed")
def _(copy):
    copy.put(HOUSE, BROKEN_HOUSE)


@fixture("hooks", "a charter without mistakes where the step wants them",
         "a broken charter was committed")
def _(copy):
    copy.put(HOUSE, BROKEN_HOUSE)
    # What is the same cannot be committed.
    copy.change(BROKEN_HOUSE, "version: '1.0'", "version: '1.1'")


@fixture("schemas", "a file that its schema refuses", "klub-nikanten.declaration.json.*'format' is a required")
def _(copy):
    copy.change("Examples/Declarations/klub-nikanten.declaration.json", '"format"', '"fromat"')


@fixture("schemas", "a schema that takes what the step wants refused", "'charter' accepts")
def _(copy):
    copy.change(".ci/schemas", "'s/level: /levl: /'", "'s/level: /level:  /'")


@fixture("charters", "a charter test that expects something else", "a charter test failed", quick=True)
def _(copy):
    copy.change("Charters/school-events.charter-test.json5",
                "outcome: 'conforms', statuses", "outcome: 'conflict', statuses")


@fixture("charters", "a rule that no test brings to a status",
         "a rule is not brought to every kind of status", quick=True)
def _(copy):
    # The first test alone.
    name = "Charters/school-events.charter-test.json5"
    text = (copy.folder / name).read_text(encoding="utf-8")
    copy.write(name, "    {\n      name: ".join(text.split("    {\n      name: ")[:2]) + "  ],\n}\n")


@fixture("embedding", "an example that comes to another outcome", "the example did not find")
def _(copy):
    copy.change("Examples/Embedding/Sources/embedding/main.swift", '"declined"', '"endorsed"')


@fixture("symbols", "a module that reads the environment", "CharterDiagnostics reaches outside:\ngetenv",
         quick=True)
def _(copy):
    copy.write("known-bad.swift", (
        "import Glibc\n\npublic func knownBad() -> Bool { getenv(\"HOME\") != nil }\n"))
    return ["bash", "-c", (
        "mkdir -p objects/CharterDiagnostics.build && swiftc -parse-as-library -c known-bad.swift"
        " -o objects/CharterDiagnostics.build/known-bad.o && .ci/symbols objects")]


@fixture("symbols", "a search that brings the regular expressions along",
         "CharterDiagnostics searches with regular expressions", quick=True)
def _(copy):
    copy.write("known-bad.swift", (
        "public func knownBad(_ text: String) -> Bool { text.contains(\"bad\") }\n"))
    return ["bash", "-c", (
        "mkdir -p objects/CharterDiagnostics.build && swiftc -parse-as-library -c known-bad.swift"
        " -o objects/CharterDiagnostics.build/known-bad.o && .ci/symbols objects")]


@fixture("benchmarks", "a rule that says the opposite of the reference", "differ")
def _(copy):
    copy.change("Examples/Benchmarks/bench.charter.json5", "purposePublished = true",
                "purposePublished = false")


@fixture("instructions", "a count that has risen by a twentieth", "a count moved by more than 2 %")
def _(copy):
    # The baseline may be of other tools, with which nothing is compared.
    return ["bash", "-c", (
        ".ci/instructions --write && sed -i -E 's/^parse ([0-9]+)$/echo parse $((\\1 * 20 \\/ 21))/e'"
        " .ci/instructions.txt && .ci/instructions")]


@fixture("completions", "completions that know one verb fewer", "bash: behind \"charter ex\" wanted")
def _(copy):
    copy.change("Sources/CharterCommand/Completions/BashCompletions.swift",
                "let verbs = Verb.Name.allCases\n",
                "let verbs = Verb.Name.allCases.filter { $0.rawValue != \"explain\" }\n")


@fixture("documents", "a document that was edited", "'.ci/documents --write' writes them again",
         quick=True)
def _(copy):
    copy.change("Charters/crosswalk.en.md", "\n", " and more\n")


@fixture("docs", "a link that leads nowhere", "'KnownBad' doesn't exist")
def _(copy):
    copy.change("Sources/ValueCharters/ValueCharters.docc/laws.md", "## Overview\n",
                "## Overview\n\nSee ``KnownBad``.\n")


@fixture("threads", "lines of a file that two threads may make at once",
         "WARNING: ThreadSanitizer: data race")
def _(copy):
    name = "Sources/CharterDiagnostics/SourceText.swift"
    copy.change(name, "private let madeLines = LazyReference<LineTable>()",
                "nonisolated(unsafe) private var madeLines: LineTable?")
    copy.change(name, "var lines: LineTable { madeLines.load() ?? madeLines.storeIfNil(LineTable(bytes)) }",
                "var lines: LineTable {\n      if madeLines == nil { madeLines = LineTable(bytes) }\n"
                "      return madeLines!\n    }")
