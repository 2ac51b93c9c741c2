"""cel-expr-python, Google's CEL in C++: the rules as they stand, all in one list.

CEL has no third value, but `&&`, `||`, `all` and `exists` absorb an error as Kleene's logic absorbs
what is not known. An error would spoil the list, so each rule asks first whether it will get one.
"""

import orjson
from cel_expr_python import cel

from rules import RULES

# For each rule what must be there for it to be known, and the rule.
PLAIN = {
    "publish-purpose": ("association.purposePublished", "{} == true"),
    "be-registered": ("association.registered", "{} == true"),
    "be-an-association": ("association.legalForm", "{} in ['association', 'selfGoverning']"),
    "be-local": ("association.seat", "{} == 'Fjordby'"),
    "not-be-commercial": ("activities.commercial", "{} == false"),
    "keep-accounts-in-kroner": ("finance.currency", "{} == 'DKK'"),
    "state-board-election": ("bylaws.states.boardElection", "{} == true"),
    "state-dissolution": ("bylaws.states.dissolution", "{} == true"),
    "have-a-board-of-three": ("governance.board.size", "{} >= 3"),
    "elect-the-board": ("governance.board.electedByMembers", "{} == true"),
    "have-five-members": ("membership.payingCount", "{} >= 5"),
    "charge-a-fair-fee": ("membership.yearlyFee", "{} <= 1500"),
    "endorse-democracy": ("endorsements.democracy", "{} == 'endorsed'"),
    "endorse-equal-worth": ("endorsements.equalWorth", "{} == 'endorsed'"),
}

T, F, U = "1", "0", "2"


def both(*parts):
    """`and` of pairs (what must be there, condition): an answer as a number."""
    no = " || ".join(f"({there} && !({test}))" for there, test in parts)
    yes = " && ".join(there for there, _ in parts)
    return f"({no} ? {F} : {yes} ? {T} : {U})"


def either(*parts):
    yes = " || ".join(f"({there} && {test})" for there, test in parts)
    no = " && ".join(there for there, _ in parts)
    return f"({yes} ? {T} : {no} ? {F} : {U})"


def part(test, *paths):
    return " && ".join(f"has(f.{path})" for path in paths), test


DATES = {
    "adopt-bylaws-after-founding": ("bylaws.adoptedOn", "association.foundedOn"),
    "hold-an-assembly-each-year": ("governance.assembly.lastHeldOn", "finance.yearEndedOn"),
}

CERTIFICATES, CONTACT = "safeguarding.certificatesObtained", "safeguarding.coordinatorNamed"
OPEN, WRITTEN, GROUND = "membership.open", "membership.limitsInBylaws", "membership.limitGround"
UNDER_15 = "safeguarding.childrenUnder15"

EXPRESSIONS = {
    rule: f"(has(f.{path}) ? ({test.format('f.' + path)} ? {T} : {F}) : {U})"
    for rule, (path, test) in PLAIN.items()
} | {
    # Days as ISO texts are ordered as days are; CEL's timestamps would have to be made first.
    rule: f"(has(f.{late}) && has(f.{early}) ? (f.{late} >= f.{early} ? {T} : {F}) : {U})"
    for rule, (late, early) in DATES.items()
} | {
    "outnumber-the-board": both(
        part(
            "f.membership.votingCount > f.governance.board.size",
            "membership.votingCount",
            "governance.board.size",
        ),
        part("f.governance.board.employees <= 1", "governance.board.employees"),
    ),
    "let-members-vote": either(
        part("f.governance.assembly.everyMemberVotes", "governance.assembly.everyMemberVotes"),
        part("f.governance.assembly.delegatesVote", "governance.assembly.delegatesVote"),
    ),
    "be-open": (
        f"(has(f.{OPEN}) && f.{OPEN} ? {T}"
        f" : (has(f.{WRITTEN}) && !f.{WRITTEN}) || (has(f.{GROUND}) && f.{GROUND} == 'origin')"
        f" ? (has(f.{OPEN}) ? {F} : {U}) : has(f.{WRITTEN}) && has(f.{GROUND}) ? {T} : {U})"
    ),
    "audit-large-accounts": either(
        part("f.finance.yearlyIncome <= 100000", "finance.yearlyIncome"),
        part("f.finance.audited", "finance.audited"),
    ),
    "protect-children": (
        f"(has(f.{UNDER_15}) && !f.{UNDER_15} ? {T}"
        f" : (has(f.{CERTIFICATES}) && !f.{CERTIFICATES}) || (has(f.{CONTACT}) && !f.{CONTACT})"
        f" ? (has(f.{UNDER_15}) ? {F} : {U})"
        f" : has(f.{CERTIFICATES}) && has(f.{CONTACT}) ? {T} : {U})"
    ),
    "elect-adults": (
        "(!has(f.governance.board.members) ? 2"
        " : f.governance.board.members.exists(m, has(m.adult) && !m.adult) ? 0"
        " : f.governance.board.members.all(m, has(m.adult)) ? 1 : 2)"
    ),
    "offer-something-to-all": (
        "(!has(f.activities.items) ? 2"
        " : f.activities.items.exists(a, has(a.openToAll) && a.openToAll) ? 1"
        " : f.activities.items.all(a, has(a.openToAll)) ? 0 : 2)"
    ),
    "take-small-donations": (
        "(!has(f.finance.donations) ? 2"
        " : f.finance.donations.exists(d, has(d.amount) && d.amount > 50000) ? 0"
        " : f.finance.donations.all(d, has(d.amount)) ? 1 : 2)"
    ),
}


class Peer:
    label = "CEL C++ (cel-expr-python)"
    cannot = {}
    parse = staticmethod(orjson.loads)

    def __init__(self):
        environment = cel.NewEnv(variables={"f": cel.Type.DYN})
        self.expression = environment.compile(f"[{','.join(EXPRESSIONS[rule] for rule in RULES)}]")

    def evaluate(self, declaration):
        return self.expression.eval(data={"f": declaration["facts"]}).plain_value()

    def answers(self, declaration):
        return dict(zip(RULES, ("FTU"[number] for number in self.evaluate(declaration))))
