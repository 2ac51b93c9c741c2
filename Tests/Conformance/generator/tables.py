"""The tables of 'and', 'or' and 'not' as they are published."""

from itertools import product

from notation import Fault, Unknown, each_once

LETTERS = "TFUE"
AND = {"T": "TFUE", "F": "FFFF", "U": "UFUU", "E": "EFUE"}
OR = {"T": "TTTT", "F": "TFUE", "U": "TUUU", "E": "TEUE"}
NOT = {"T": "F", "F": "T", "U": "U", "E": "E"}


class State:
    """A letter of the tables, with the causes and faults that brought it about."""

    def __init__(self, letter, causes=(), faults=()):
        self.letter = letter
        self.causes = each_once(causes) if letter == "U" else []
        self.faults = each_once(faults) if letter in "UE" else []

    @property
    def expectation(self):
        if self.letter == "U":
            return Unknown(*self.causes, faults=self.faults)
        if self.letter == "E":
            return Fault(*self.faults)
        return self.letter == "T"


def join(table, left, right):
    """An entry of a table; the causes and faults of both are kept unless one absorbs the other."""
    letter = table[left.letter][LETTERS.index(right.letter)]
    return State(letter, left.causes + right.causes, left.faults + right.faults)


def fold(table, states):
    """Over no states 'and' is T and 'or' is F."""
    result = State("T" if table is AND else "F")
    for state in states:
        result = join(table, result, state)
    return result


def negated(state):
    return State(NOT[state.letter], state.causes, state.faults)


QUOTIENTS = {"T": 3, "F": 2, "U": None, "E": 0}
"""What a fact is declared as, so that '12 / fact = 4' comes out as the letter."""


def operand(letter, cause, fault):
    """A state of one cause if it is U, and of one fault if it is E."""
    return State(letter, [cause] if letter == "U" else [], [fault] if letter == "E" else [])


def quotient(letter, fact):
    """The state of '12 / fact = 4'."""
    return operand(letter, f"{fact} declaredUnknown", f"divisionByZero 12 / {fact}")


def quotient_element(letter, index):
    """The state of '12 / x = 4' for an element of the list."""
    return operand(letter, f"list declaredUnknown /list/{index}", "divisionByZero 12 / x")


def rows(length):
    """All rows of letters of a length."""
    return product(LETTERS, repeat=length)
