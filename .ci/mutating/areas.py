"""What is mutated: for each area files, with the functions in them or all of them."""

from dataclasses import dataclass, field

from mutating import operators

EVALUATION = "Sources/FEEL/Evaluation/"
PLAIN = "Sources/FEEL/Plain/"
TERMS = "Sources/FEEL/Terms/"
VALUES = "Sources/FEEL/Values/"
STATUSES = "Sources/ValueCharters/Evaluation/Statuses/"
OUTCOMES = "Sources/ValueCharters/Evaluation/Outcomes/"
CASE = "Sources/ValueCharters/Evaluation/Case/"
FACTS = "Sources/ValueCharters/Evaluation/Facts/"
EVALUATOR = "Sources/ValueCharters/Evaluation/Evaluator/"
CHARTER = "Sources/ValueCharters/Charter/"


@dataclass
class Place:
    path: str

    # Names of functions; empty for all.
    functions: tuple = ()

    # Kinds of mistakes beyond those that are made everywhere.
    also: list = field(default_factory=list)

    # Kinds of mistakes that are not made here.
    without: tuple = ()


def place(path, *names, also=(), without=()):
    return Place(path + ".swift", names, list(also), without)


TRUTHS = operators.cases("true", "false", "unknown", "fault")
COMPARISONS = operators.cases("equal", "less", "lessOrEqual", "greaterOrEqual", "greater")

AREAS = {
    "logic": [
        place(EVALUATION + "Bool+Evaluation"),
        place(EVALUATION + "Fold"),
        place(EVALUATION + "Gap"),
        place(EVALUATION + "Outcome"),
        place(EVALUATION + "Slot+Outcome"),
        place(EVALUATION + "Evaluator", "definition", "conditional", "gap", "visiting",
              also=[COMPARISONS]),
        place(EVALUATION + "Evaluator+Applications"),
        place(TERMS + "Bool+Domain", "absorbing"),
        place(TERMS + "Elements+Gap"),
    ],
    "comparison": [
        place(EVALUATION + "Evaluator+Comparisons"),
        place(EVALUATION + "Evaluator+Tests"),
        place(EVALUATION + "EvaluatedTarget", also=[COMPARISONS]),
        place(TERMS + "OrderedDomain", "holds", "precedes"),
        place(TERMS + "ComparisonOperator"),
        place(TERMS + "Domain", "holds"),
    ],
    "lists": [
        place(EVALUATION + "Evaluator+Counts"),
        place(EVALUATION + "Evaluator+Filters"),
        place(EVALUATION + "Evaluator+Places", "element", "member"),
        place(EVALUATION + "Elements+Evaluation"),
        place(EVALUATION + "Decimal128+Evaluation", "count", "sum", "find"),
    ],
    # What these leave to evaluating is right and only takes longer, so that some make no difference.
    "plain": [
        place(PLAIN + "PlainCondition+Truth", also=[TRUTHS]),
        place(PLAIN + "PlainCondition+Vacuity", also=[TRUTHS]),
        place(PLAIN + "PlainEvidence", also=[TRUTHS]),
        place(PLAIN + "PlainGaps"),
        place(PLAIN + "PlainLayout", also=[COMPARISONS]),
    ],
    "status": [
        place(STATUSES + "Standing", also=[operators.cases(
            "notApplicable", "satisfied", "notSatisfied", "unsettled", "undetermined", "error")]),
        place(STATUSES + "Truth+And", also=[TRUTHS]),
        place(STATUSES + "Verdict", also=[TRUTHS, operators.cases(
            "notApplicable", "satisfied", "notSatisfied", "needsReview", "undetermined", "error")]),
        place(STATUSES + "CompiledCharter+People"),
    ],
    "outcome": [
        place(OUTCOMES + "OutcomeTally", also=[
            operators.cases("conflict", "error", "undetermined", "gaps", "conforms"),
            operators.cases("differs", "error", "open", "aligned"),
            operators.cases("curable", "incurable", behind="[ (]"),
            operators.cases("unsettledCurable", "unsettledIncurable", behind="[ (]")]),
        place("Sources/ValueCharters/Report/Report.CharterResult", "init", "counts"),
    ],
    "case": [
        place(CASE + "DueProcess", also=[operators.cases("upheld", "notUpheld", "awaited")]),
        place(CASE + "DueProcess+Hearing"),
        place(CASE + "DueProcess+Diagnostics", "diagnostics", "missedReply"),
        place(CASE + "CaseRecord"),
        place(CASE + "CaseFile+Holding"),
        place(CASE + "Judgement", also=[operators.cases("disputed", "stale", "malformed")]),
        place(CASE + "Opinion"),
    ],
    "dating": [
        place(CHARTER + "InForce"),
        place(CHARTER + "TimeSpan"),
        place(EVALUATOR + "RuleVersions"),
        place(FACTS + "FactStore+Establishing"),
        place(FACTS + "FactRules"),
    ],
    "facts": [
        place(FACTS + "ScalarCheck", also=[
            operators.cases("tooManyDigits", "numberOutOfRange", "malformedNumber"),
            operators.cases("belowMinimum", "aboveMaximum"),
            operators.cases("noSuchDay", "malformedDate")]),
    ],
    "dates": [
        place(VALUES + "CivilDate"),
        place(VALUES + "CivilDate+Days", without=("constants",)),
        place(VALUES + "CivilDate+Durations"),
    ],
    "durations": [
        place(VALUES + "MonthsDuration", "years", "months", "<"),
        place(VALUES + "MonthsDuration+Arithmetic"),
        place(VALUES + "TimeDuration", "init", "-", "wholeSeconds", "days", "hours", "minutes",
              "seconds", "daysRoundedDown", "<"),
        place(VALUES + "TimeDuration+Arithmetic"),
    ],
    "decimal": [
        place(VALUES + "Decimal128", without=("constants",)),
        place(VALUES + "Decimal128+Arithmetic", without=("constants",)),
        place(VALUES + "Decimal128+Comparable", without=("constants",)),
        place(VALUES + "Decimal128+Integers", without=("constants",)),
        place(VALUES + "Decimal128+Modulo", without=("constants",)),
        place(VALUES + "Decimal128+Rescaling", without=("constants",)),
        place(VALUES + "Decimal128+Rounding"),
        place(VALUES + "PowersOfTen", without=("constants",)),
        place(VALUES + "WideCoefficient", without=("constants",)),
    ],
}
