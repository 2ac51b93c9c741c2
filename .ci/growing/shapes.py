"""What is measured: a name, a size to begin with, and a function from a size to a run."""

from dataclasses import dataclass
from typing import Callable


@dataclass
class Run:
    """One run of the command."""

    files: dict
    words: list

    # The exit codes that are right, so that no run is measured that ended before its work.
    codes: tuple = (0, 1, 3)
    input: str = ""

    # What the run has to print, so that it is known to have come as far as it should.
    prints: str = ""


@dataclass
class Shape:
    name: str
    size: int
    make: Callable

    # The growth per doubling that is right for it, where that is not linear, and why.
    factor: float = 0.0
    because: str = ""


SHAPES = []


def shape(size, factor=0.0, because=""):
    def add(make):
        name = make.__name__.replace("_", " ")
        SHAPES.append(Shape(name, size, make, factor, because))
        return make

    return add
