"""What every answer is held against: the rules in Kleene's three-valued logic, written to be read.

True, False, and None for not known. A fact that is not there is not known.
"""

import json

from rules import RULES


def fact(facts, path):
    for name in path.split("."):
        if not isinstance(facts, dict) or name not in facts:
            return None
        facts = facts[name]
    return facts


def compare(test, *values):
    return None if any(value is None for value in values) else test(*values)


def negation(truth):
    return None if truth is None else not truth


def both(*truths):
    if any(truth is False for truth in truths):
        return False
    return None if any(truth is None for truth in truths) else True


def either(*truths):
    return negation(both(*map(negation, truths)))


def answers(declaration):
    def get(path):
        return fact(declaration["facts"], path)

    def equals(path, wanted):
        return compare(lambda value: value == wanted, get(path))

    def over(fold, path, member, test):
        elements = get(path)
        if elements is None:
            return None
        return fold(*(compare(test, element.get(member)) for element in elements))

    return {
        "publish-purpose": equals("association.purposePublished", True),
        "be-registered": equals("association.registered", True),
        "be-an-association": compare(
            lambda form: form in ("association", "selfGoverning"), get("association.legalForm")
        ),
        "be-local": equals("association.seat", "Fjordby"),
        "not-be-commercial": equals("activities.commercial", False),
        "keep-accounts-in-kroner": equals("finance.currency", "DKK"),
        "state-board-election": equals("bylaws.states.boardElection", True),
        "state-dissolution": equals("bylaws.states.dissolution", True),
        "adopt-bylaws-after-founding": compare(
            lambda adopted, founded: adopted >= founded,
            get("bylaws.adoptedOn"),
            get("association.foundedOn"),
        ),
        "have-a-board-of-three": compare(lambda size: size >= 3, get("governance.board.size")),
        "elect-the-board": equals("governance.board.electedByMembers", True),
        "outnumber-the-board": both(
            compare(
                lambda votes, seats: votes > seats,
                get("membership.votingCount"),
                get("governance.board.size"),
            ),
            compare(lambda employees: employees <= 1, get("governance.board.employees")),
        ),
        "let-members-vote": either(
            equals("governance.assembly.everyMemberVotes", True),
            equals("governance.assembly.delegatesVote", True),
        ),
        "hold-an-assembly-each-year": compare(
            lambda held, ended: held >= ended,
            get("governance.assembly.lastHeldOn"),
            get("finance.yearEndedOn"),
        ),
        "elect-adults": over(both, "governance.board.members", "adult", lambda adult: adult),
        "have-five-members": compare(lambda count: count >= 5, get("membership.payingCount")),
        "charge-a-fair-fee": compare(lambda fee: fee <= 1500, get("membership.yearlyFee")),
        "be-open": either(
            equals("membership.open", True),
            both(
                equals("membership.limitsInBylaws", True),
                negation(equals("membership.limitGround", "origin")),
            ),
        ),
        "offer-something-to-all": over(either, "activities.items", "openToAll", lambda open: open),
        "audit-large-accounts": either(
            negation(compare(lambda income: income > 100000, get("finance.yearlyIncome"))),
            equals("finance.audited", True),
        ),
        "take-small-donations": over(
            both, "finance.donations", "amount", lambda amount: amount <= 50000
        ),
        "protect-children": either(
            negation(equals("safeguarding.childrenUnder15", True)),
            both(
                equals("safeguarding.certificatesObtained", True),
                equals("safeguarding.coordinatorNamed", True),
            ),
        ),
        "endorse-democracy": equals("endorsements.democracy", "endorsed"),
        "endorse-equal-worth": equals("endorsements.equalWorth", "endorsed"),
    }


class Peer:
    """The reference as one of the systems, to be asked for its answers."""

    label = "reference"
    cannot = {}
    parse = staticmethod(json.loads)

    def answers(self, declaration):
        letters = {True: "T", False: "F", None: "U"}
        found = answers(declaration)
        return {rule: letters[found[rule]] for rule in RULES}
