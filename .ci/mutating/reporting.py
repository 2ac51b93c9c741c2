"""What came out: printed by area, and written with every mutant and the tests that notice it."""

import collections
import pathlib
import subprocess
import sys

# So many names of tests are written for one mutant.
NAMES = 40


class Report:
    def __init__(self, root, notes, refused, selection, is_whole):
        self.root = root
        self.is_whole = is_whole
        self.state = self.commit()
        self.notes = notes
        self.refused = refused
        self.selection = selection
        self.verdicts = []
        self.folder = pathlib.Path(root, ".build", "mutation")
        # The report on all of them stays when some are run again.
        self.path = self.folder / ("report.txt" if is_whole else "part.txt")
        self.file = open(self.path, "w", encoding="utf-8")
        self.write("# %s, %d mutants\n" % (self.state, len(selection)))

    def commit(self):
        """The state of the sources, before anything runs."""
        def git(*words):
            return subprocess.run(["git", *words], cwd=self.root, check=True, capture_output=True,
                                  text=True).stdout.strip()
        changed = git("status", "--porcelain")
        return "commit %s%s" % (git("rev-parse", "HEAD"), ", with changes" if changed else "")

    def write(self, text):
        self.file.write(text)
        self.file.flush()

    def add(self, mutant, run):
        """Takes up what came of a mutant."""
        self.verdicts.append((mutant, run))
        self.write("\n%d %s %s\n" % (mutant.number, mutant.area, mutant.name))
        reason = self.notes.explained.get(mutant.name)
        if run.killed:
            self.write("  %s\n" % run.result)
            for name in run.tests[:NAMES]:
                self.write("    %s\n" % name)
            if len(run.tests) > NAMES:
                self.write("    and %d more\n" % (len(run.tests) - NAMES))
        else:
            self.write("  survives: %s\n" % (reason or "nobody knows why"))
        if not run.killed and not reason:
            print("survivor %d %s" % (mutant.number, mutant.name), flush=True)
        if run.killed and reason:
            print("not as explained: %d %s" % (mutant.number, mutant.name), flush=True)
        if len(self.verdicts) % 50 == 0:
            print("mutation: %d of %d" % (len(self.verdicts), len(self.selection)), flush=True)

    def finish(self, seconds):
        """Prints the sums and ends, with 1 where something is not as it should be."""
        totals, killed = collections.Counter(), collections.Counter()
        explained, survivors, stale = [], [], []
        how = collections.Counter(run.result for _, run in self.verdicts)
        for mutant, run in self.verdicts:
            totals[mutant.area] += 1
            killed[mutant.area] += run.killed
            is_explained = mutant.name in self.notes.explained
            if run.killed and is_explained:
                stale.append(mutant)
            elif not run.killed:
                (explained if is_explained else survivors).append(mutant)
        lines = ["%-11s %d/%d" % (area, killed[area], total) for area, total in totals.items()]
        lines.append("tests failed for %d, the program ended for %d, never ended for %d" % (
            how["failed"], how["crashed"], how["timed out"]))
        lines.append("mutants: %d killed of %d, %d explained" % (
            sum(killed.values()), len(self.verdicts), len(explained)))
        lines.append("%s, %d minutes" % (self.state, round(seconds / 60)))
        if self.notes.refused:
            lines.append("left out, as the compiler refuses them: %d" % len(self.notes.refused))
        print("\n".join(lines))
        for title, mutants in (
                ("no test notices:", survivors),
                ("explained, but a test notices; take the explanation out:", stale),
                ("the compiler refuses; put into .ci/mutating/refused.txt:", self.refused)):
            if mutants:
                print(title)
                for mutant in mutants:
                    print("  %4d %s" % (mutant.number, mutant.name))
        print("what kills which: %s" % self.path.relative_to(self.root))
        if self.is_whole:
            (self.folder / "summary.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        if survivors or stale or self.refused:
            sys.exit("mutation: %d survivors, %d explanations that do not hold, %d refused" % (
                len(survivors), len(stale), len(self.refused)))
