"""How the cases are written down: values, expectations, and suites of cases."""

from decimal import Decimal

OPERATORS = "evaluating-a-declaration#Operators"
FACTS = "evaluating-a-declaration#Facts"
LAW = "evaluating-a-declaration#The-law"
STATUSES = "evaluating-a-declaration#Statuses"
OUTCOMES = "evaluating-a-declaration#Outcomes"
DUE_PROCESS = "evaluating-a-declaration#Due-process"
LANGUAGE = "writing-conditions#What-there-is"
LEFT_OUT = "writing-conditions#What-there-is-not"
DEVIATIONS = "writing-conditions#Where-it-deviates"
VALUES = "writing-conditions#Numbers-texts-and-dates"
FAULTS = "writing-conditions#Faults"

MOST_DIGITS = 15
"""What any JSON reader keeps of a number; longer ones are written as texts."""


def date(text):
    return {"date": text}


def duration(text):
    return {"duration": text}


def number(text):
    """A number that may be too long for JSON readers which make doubles."""
    value = Decimal(text)
    exponent = value.as_tuple().exponent
    digits = len(value.as_tuple().digits)
    if digits <= MOST_DIGITS and -MOST_DIGITS <= exponent <= 0:
        return int(value) if exponent == 0 else float(value)
    return {"number": str(text)}


class Unknown:
    """Expects that the result is not known.

    A cause is written 'path', 'path reason' or 'path reason pointer'.
    """

    def __init__(self, *causes, faults=()):
        self.causes = causes
        self.faults = faults


class Fault:
    """Expects a fault: 'code' of the whole condition, or 'code part' of a part of it."""

    def __init__(self, *faults):
        self.faults = faults


class Invalid:
    """Expects that the condition does not load, for a sort of reason."""

    def __init__(self, reason):
        self.reason = reason


def cause(text):
    fact, reason, pointer = (text.split() + ["notDeclared", None])[:3]
    if pointer is None or len(text.split()) < 3:
        return {"fact": fact, "reason": reason}
    return {"fact": fact, "reason": reason, "pointer": pointer}


def fault(text, condition):
    """A fault with the range of its part, in bytes of UTF-8."""
    code, _, part = text.partition(" ")
    if condition is None:
        return {"code": code}
    part = part or condition
    whole, wanted = condition.encode(), part.encode()
    start = whole.find(wanted)
    if start < 0 or whole.find(wanted, start + 1) >= 0:
        raise ValueError(f"'{part}' does not stand once in '{condition}'")
    return {"code": code, "range": [start, start + len(wanted)]}


def each_once(entries):
    found = []
    for entry in entries:
        if entry not in found:
            found.append(entry)
    return found


def expected(expectation, condition):
    """An expectation as it stands in a file."""
    match expectation:
        case Invalid(reason=reason):
            return {"invalid": reason}
        case Unknown(causes=causes, faults=faults):
            result = {"unknown": each_once(cause(text) for text in causes)}
            if faults:
                result["fault"] = each_once(fault(text, condition) for text in faults)
            return result
        case Fault(faults=faults):
            return {"fault": each_once(fault(text, condition) for text in faults)}
        case _:
            return {"value": value(expectation, condition)}


def value(expectation, condition):
    match expectation:
        case Decimal():
            return number(str(expectation))
        case list():
            return [value(inner, condition) for inner in expectation]
        case Unknown() | Fault():
            return expected(expectation, condition)
        case _:
            return expectation


class Suite:
    """A file of cases on one subject."""

    def __init__(self, name, title, **members):
        self.name = name
        self.members = {"format": 1, "suite": name, "title": title} | members
        self.cases = []
        self.about = None
        self.slug = None

    def group(self, slug, about):
        """Starts a group of cases; its cases are numbered, so that new ones go to its end."""
        if any(case["id"].startswith(f"{self.name}/{slug}-") for case in self.cases):
            raise ValueError(f"'{slug}' is the name of two groups of '{self.name}'")
        self.slug, self.about, self.count = slug, about, 0

    def add(self, members):
        self.count += 1
        head = {"id": f"{self.name}/{self.slug}-{self.count}", "about": self.about}
        self.cases.append(head | members)


class Conditions(Suite):
    """Cases of one condition each."""

    folder = "conditions"

    def __init__(self, name, title, facts, on="2026-03-02"):
        super().__init__(name, title, facts=facts, on=on)

    def case(self, condition, expectation, facts=None, *, raw=None, definitions=None, on=None):
        """Adds a case.

        'facts' are what is declared, or 'raw' is the text of that object where it is one that
        JSON libraries do not write.
        """
        members = {"condition": condition}
        if definitions:
            members["definitions"] = definitions
        if raw is not None:
            members["factsText"] = raw
        elif facts:
            members["facts"] = facts
        if on:
            members["on"] = on
        # Where definitions take part, a fault may stand in the text of one of them.
        place = None if definitions else condition
        self.add(members | {"expect": expected(expectation, place)})

    def rows(self, *rows):
        """Adds cases: a condition, what it gives, and perhaps the facts."""
        for row in rows:
            self.case(*row)
