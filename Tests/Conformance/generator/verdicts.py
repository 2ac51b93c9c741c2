"""The tables of statuses and of outcomes as they are published."""

from charters import UNSETTLED, finding
from tables import State

STATUSES = {
    "FT": "notApplicable", "FF": "notApplicable", "FU": "notApplicable", "FE": "notApplicable",
    "TT": "satisfied", "TF": "notSatisfied", "TU": "undetermined", "TE": "error",
    "UT": "satisfied", "ET": "satisfied", "UF": "undetermined", "UU": "undetermined",
    "UE": "undetermined", "EU": "undetermined", "EF": "error", "EE": "error",
}
"""The status for applicability and requirement."""

REVIEWED = {"TU", "UF", "UU"}
"""Where needsReview can stand instead of undetermined."""

PEOPLE = {"awaitingReview", "disputed"}


def judged(applies, requires):
    """The finding on a rule whose conditions have these states."""
    key = applies.letter + requires.letter
    status = STATUSES[key]
    flags, causes, faults = [], [], []
    if status != "notApplicable":
        faults = applies.faults + requires.faults
    if key in ("UT", "ET"):
        flags.append("applicabilityOpen")
    if faults and status != "error":
        flags.append("faultNoted")
    if status == "undetermined":
        causes = applies.causes + requires.causes
        if key in REVIEWED and all(cause.split()[1] in PEOPLE for cause in causes):
            status = "needsReview"
    return finding(status, *causes, flags=flags, faults=[fault.split()[0] for fault in faults])


def truth(letter):
    """The state of a condition with neither causes nor faults."""
    return State(letter)


def outcome(rules):
    """The outcome of musts, given as (status, has a cure left, is waived)."""
    counting = [(status, cure) for status, cure, waived in rules if not waived]
    if any(status == "notSatisfied" and not cure for status, cure in counting):
        return "conflict"
    if any(status == "error" for status, _ in counting):
        return "error"
    if any(status in UNSETTLED for status, _ in counting):
        return "undetermined"
    return "gaps" if any(status == "notSatisfied" for status, _ in counting) else "conforms"


def bounds(rules):
    """The outcome with its bounds: unsettled musts taken as satisfied, and as not satisfied."""
    def taken(status):
        return [(status if rule[0] in UNSETTLED else rule[0], *rule[1:]) for rule in rules]
    return {
        "outcome": outcome(rules), "best": outcome(taken("satisfied")),
        "worst": outcome(taken("notSatisfied"))}


def guiding(statuses):
    """The outcome of the shoulds of a guiding charter."""
    if "notSatisfied" in statuses:
        return "differs"
    if "error" in statuses:
        return "error"
    return "open" if UNSETTLED & set(statuses) else "aligned"
