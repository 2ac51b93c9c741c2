"""A copy of the repository, to break things in."""

import filecmp
import os
import pathlib
import shutil
import subprocess


class Copy:
    """The files of a repository in another folder; what is built there stays from run to run."""

    def __init__(self, source, folder):
        self.source = source
        self.folder = folder

    def restore(self):
        """Makes every file as it is in the repository. Files that are so already are not touched, so
        that a build has only to do what changed."""
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=self.source, check=True, capture_output=True, text=True).stdout.split("\0")
        wanted = {name for name in listed if name and (self.source / name).is_file()}
        for folder, folders, names in os.walk(self.folder):
            folders[:] = [name for name in folders if name != ".build"]
            for name in names:
                path = pathlib.Path(folder, name)
                if str(path.relative_to(self.folder)) not in wanted:
                    path.unlink()
        for name in wanted:
            source, target = self.source / name, self.folder / name
            if not target.exists() or not filecmp.cmp(source, target, shallow=False):
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)

    def write(self, name, text):
        """Puts a file there that the repository does not have."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def change(self, name, old, new):
        """Changes the first place of a text in a file."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        if old not in text:
            raise LookupError("cannot be broken: '%s' does not have '%s' any more" % (name, old))
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def put(self, name, other):
        """Puts one file of the repository in the place of another."""
        shutil.copy(self.source / name, self.folder / other)

    def remove(self, name):
        (self.folder / name).unlink()
