"""zen-engine: the rules as one expression of its language, which is its fastest form.

What is missing reads as null, and comparing with it is false or an error; so each rule says itself
when it is not known.
"""

import orjson
import zen

from rules import RULES


def known(path, test):
    return f"({path} == null ? null : {test})"


def both(left, right):
    """The `and` of two conditions, each with its path."""
    (a, p), (b, q) = left, right
    return (
        f"(({a} != null and not({p})) or ({b} != null and not({q})) ? false"
        f" : {a} == null or {b} == null ? null : true)"
    )


def either(left, right):
    (a, p), (b, q) = left, right
    return (
        f"(({a} != null and {p}) or ({b} != null and {q}) ? true"
        f" : {a} == null or {b} == null ? null : false)"
    )


def is_true(path):
    return path, f"{path} == true"


BOARD, MONEY, CHILDREN = "governance.board", "finance", "safeguarding"
ASSEMBLY, LIMIT = "governance.assembly", "membership"

EXPRESSIONS = {
    "publish-purpose": known("association.purposePublished", "association.purposePublished"),
    "be-registered": known("association.registered", "association.registered"),
    "be-an-association": known(
        "association.legalForm", "association.legalForm in ['association', 'selfGoverning']"
    ),
    "be-local": known("association.seat", "association.seat == 'Fjordby'"),
    "not-be-commercial": known("activities.commercial", "activities.commercial == false"),
    "keep-accounts-in-kroner": known(f"{MONEY}.currency", f"{MONEY}.currency == 'DKK'"),
    "state-board-election": known("bylaws.states.boardElection", "bylaws.states.boardElection"),
    "state-dissolution": known("bylaws.states.dissolution", "bylaws.states.dissolution"),
    "adopt-bylaws-after-founding": (
        "(bylaws.adoptedOn == null or association.foundedOn == null ? null"
        " : d(bylaws.adoptedOn) >= d(association.foundedOn))"
    ),
    "have-a-board-of-three": known(f"{BOARD}.size", f"{BOARD}.size >= 3"),
    "elect-the-board": known(f"{BOARD}.electedByMembers", f"{BOARD}.electedByMembers"),
    "outnumber-the-board": (
        f"({BOARD}.employees != null and {BOARD}.employees > 1 ? false"
        f" : {LIMIT}.votingCount == null or {BOARD}.size == null ? null"
        f" : not({LIMIT}.votingCount > {BOARD}.size) ? false"
        f" : {BOARD}.employees == null ? null : true)"
    ),
    "let-members-vote": either(
        is_true(f"{ASSEMBLY}.everyMemberVotes"), is_true(f"{ASSEMBLY}.delegatesVote")
    ),
    "hold-an-assembly-each-year": (
        f"({ASSEMBLY}.lastHeldOn == null or {MONEY}.yearEndedOn == null ? null"
        f" : d({ASSEMBLY}.lastHeldOn) >= d({MONEY}.yearEndedOn))"
    ),
    "elect-adults": (
        f"({BOARD}.members == null ? null : some({BOARD}.members, #.adult == false) ? false"
        f" : some({BOARD}.members, #.adult == null) ? null : true)"
    ),
    "have-five-members": known("membership.payingCount", "membership.payingCount >= 5"),
    "charge-a-fair-fee": known("membership.yearlyFee", "membership.yearlyFee <= 1500"),
    "be-open": (
        f"({LIMIT}.open == true ? true"
        f" : {LIMIT}.limitsInBylaws == false or {LIMIT}.limitGround == 'origin'"
        f" ? ({LIMIT}.open == null ? null : false)"
        f" : {LIMIT}.limitsInBylaws == null or {LIMIT}.limitGround == null ? null : true)"
    ),
    "offer-something-to-all": (
        "(activities.items == null ? null : some(activities.items, #.openToAll == true)"
        " ? true : some(activities.items, #.openToAll == null) ? null : false)"
    ),
    "audit-large-accounts": either(
        (f"{MONEY}.yearlyIncome", f"{MONEY}.yearlyIncome <= 100000"), is_true(f"{MONEY}.audited")
    ),
    "take-small-donations": (
        f"({MONEY}.donations == null ? null"
        f" : some({MONEY}.donations, #.amount != null and #.amount > 50000) ? false"
        f" : some({MONEY}.donations, #.amount == null) ? null : true)"
    ),
    "protect-children": (
        f"({CHILDREN}.childrenUnder15 == false ? true"
        f" : {CHILDREN}.certificatesObtained == false or {CHILDREN}.coordinatorNamed == false"
        f" ? ({CHILDREN}.childrenUnder15 == null ? null : false)"
        f" : {CHILDREN}.certificatesObtained == null or {CHILDREN}.coordinatorNamed == null"
        " ? null : true)"
    ),
    "endorse-democracy": known("endorsements.democracy", "endorsements.democracy == 'endorsed'"),
    "endorse-equal-worth": known(
        "endorsements.equalWorth", "endorsements.equalWorth == 'endorsed'"
    ),
}


class Peer:
    label = "zen-engine"
    cannot = {}
    parse = staticmethod(orjson.loads)

    def __init__(self):
        rules = ",".join(EXPRESSIONS[rule] for rule in RULES)
        self.expression = zen.compile_expression(f"[{rules}]")

    def evaluate(self, declaration):
        return self.expression.evaluate(declaration["facts"])

    def answers(self, declaration):
        letters = {True: "T", False: "F", None: "U"}
        return dict(zip(RULES, (letters[truth] for truth in self.evaluate(declaration))))
