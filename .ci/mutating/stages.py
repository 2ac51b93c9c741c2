"""Which tests run over a mutant: the quick ones near it, then many cases, then laws, then the rest.
The first of these stages that notices it is the last."""

from dataclasses import dataclass

CONDITIONS = {"logic", "comparison", "lists", "dates", "durations", "decimal"}

# What goes through very many cases.
CASES = [r"^ValueChartersTests\.(ConformanceTests|DifferentialTests)/"]
LAWS = [
    r"LawTests/", r"LimitTests/", r"MonotonicityTests/", r"CompletionTests/", r"HostileFilesTests/"]

# What does not use a mutated file.
APART = [r"^CharterDiagnosticsTests\.", r"^CharterJSONTests\."]


@dataclass
class Stage:
    name: str
    filters: list
    skips: list

    # After so many seconds tests will never end.
    timeout: float = 900


LAYERS = [r"^FEELTests\.", r"^ValueChartersTests\."]
NEAR_CONDITIONS = Stage("near the conditions", LAYERS[:1], CASES + LAWS)
NEAR_CHARTERS = Stage("near the charters", LAYERS[1:], CASES + LAWS)
WITH_CASES = Stage("cases", CASES, [])
WITH_LAWS = Stage("conditions and charters", LAYERS, CASES)
REST = Stage("the rest", [], LAYERS + APART)
ALL = [NEAR_CONDITIONS, NEAR_CHARTERS, WITH_CASES, WITH_LAWS, REST]

# What the stages of a mutant are called on the command line.
NAMES = ["near", "cases", "laws", "rest"]


def stages(mutant, last):
    """The stages of a mutant, up to one of a name."""
    near = NEAR_CONDITIONS if mutant.area in CONDITIONS else NEAR_CHARTERS
    return [near, WITH_CASES, WITH_LAWS, REST][:NAMES.index(last) + 1]


def measure(tests):
    """Runs every stage with no mutant, which all tests must pass, and sets how long it may take."""
    for stage in ALL:
        run = tests.run(0, stage.filters, stage.skips, stage.timeout)
        print("mutation: %-25s %4d tests, %5.1f s" % (
            "%s:" % stage.name, run.count, run.wall), flush=True)
        if run.killed or run.count == 0:
            return "with no mutant switched on, tests of '%s' %s: %s" % (
                stage.name, run.result, ", ".join(run.tests))
        stage.timeout = 20 + 8 * run.wall
    return None


def judge(tests, mutant, last):
    """Runs the stages, up to one of a name, until one notices the mutant."""
    for stage in stages(mutant, last):
        run = tests.run(mutant.number, stage.filters, stage.skips, stage.timeout)
        if run.killed:
            break
    return run
