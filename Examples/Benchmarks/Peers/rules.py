"""The 24 rules, in the order of bench.charter.json5, and what they are about."""

RULES = [
    "publish-purpose",
    "be-registered",
    "be-an-association",
    "be-local",
    "not-be-commercial",
    "keep-accounts-in-kroner",
    "state-board-election",
    "state-dissolution",
    "adopt-bylaws-after-founding",
    "have-a-board-of-three",
    "elect-the-board",
    "outnumber-the-board",
    "let-members-vote",
    "hold-an-assembly-each-year",
    "elect-adults",
    "have-five-members",
    "charge-a-fair-fee",
    "be-open",
    "offer-something-to-all",
    "audit-large-accounts",
    "take-small-donations",
    "protect-children",
    "endorse-democracy",
    "endorse-equal-worth",
]


def line(answers):
    """Writes answers as a line: T, F, U for not known, - for what cannot be asked of a system."""
    return "".join(answers.get(rule, "-") for rule in RULES)
