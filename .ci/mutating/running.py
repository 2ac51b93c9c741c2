"""Runs tests with a mutant switched on and says which of them notice."""

import json
import os
import pathlib
import subprocess
import tempfile
import time
from dataclasses import dataclass, field


@dataclass
class Run:
    # "passed", "failed", "crashed" or "timed out".
    result: str

    # How long it took.
    wall: float = 0

    # The tests that failed, or that ran when the program ended.
    tests: list = field(default_factory=list)

    # How many tests ended.
    count: int = 0

    @property
    def killed(self):
        return self.result != "passed"


class Tests:
    """The tests of a package that is built."""

    def __init__(self, copy, root, binary):
        self.copy = copy
        self.binary = binary
        self.environment = dict(os.environ, CHARTER_PAIRS="1000", SWIFT_BACKTRACE="enable=no")
        # Every run tries the same made-up cases.
        self.environment.pop("CHARTER_SEED", None)
        suites = pathlib.Path(root).parent / "shared" / "conformance"
        if suites.is_dir():
            self.environment.setdefault("CHARTER_CONFORMANCE", str(suites))

    def run(self, mutant, filters, skips, timeout):
        """Runs some tests with a mutant switched on; 0 is none."""
        with tempfile.TemporaryDirectory() as folder:
            events = pathlib.Path(folder, "events")
            command = [self.binary, "--testing-library", "swift-testing", "--no-parallel",
                       "--event-stream-output-path", str(events)]
            for name in filters:
                command += ["--filter", name]
            for name in skips:
                command += ["--skip", name]
            environment = dict(self.environment, CHARTER_MUTANT=str(mutant))
            timed_out = False
            begin = time.monotonic()
            process = subprocess.Popen(
                command, cwd=self.copy, env=environment, stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
            try:
                process.wait(timeout)
            except subprocess.TimeoutExpired:
                timed_out = True
                os.killpg(process.pid, 9)
                process.wait()
            run = read(events, process.returncode, timed_out)
            run.wall = time.monotonic() - begin
            return run


def read(events, code, timed_out):
    """What the testing library told of a run."""
    started, ended, failed, is_whole = {}, set(), {}, False
    lines = events.read_text(encoding="utf-8").splitlines() if events.exists() else []
    for line in lines:
        try:
            record = json.loads(line)
        except ValueError:
            # The program ended within a line.
            continue
        if record["kind"] != "event":
            continue
        event = record["payload"]
        test, kind = event.get("testID", ""), event["kind"]
        if kind == "testStarted":
            started[test] = True
        elif kind == "testEnded":
            ended.add(test)
        elif kind == "issueRecorded" and not event["issue"].get("isKnown"):
            failed[short(test)] = True
        elif kind == "runEnded":
            is_whole = True
    count = sum(is_function(test) for test in ended)
    if is_whole and not timed_out:
        return Run("failed" if code else "passed", 0, sorted(failed), count)
    running = [short(test) for test in started if test not in ended and is_function(test)]
    return Run("timed out" if timed_out else "crashed", 0,
               sorted(failed) + [name for name in running if name not in failed], count)


def is_function(test):
    return "(" in test


def short(test):
    """A test without its file: 'FEELTests.FoldTests/folds()'."""
    parts = test.split("/")
    return "/".join(part for part in parts if ".swift:" not in part) or test
