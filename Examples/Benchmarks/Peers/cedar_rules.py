"""cedarpy, Cedar in Rust: two policies a rule, one for satisfying and one for violating it.

Neither of them holds where the rule is not known. Policies that ask first whether a fact is there
never fail.
"""

import cedarpy
import orjson

from rules import RULES

QUANTIFIER = "Cedar has no quantifier over a list of records"


def without_lists(facts):
    """What Cedar can read, for its time goes into taking over the context."""
    activities, finance = facts["activities"], facts["finance"]
    governance = dict(facts["governance"])
    governance["board"] = {
        name: value for name, value in governance["board"].items() if name != "members"
    }
    return facts | {
        "governance": governance,
        "activities": {name: value for name, value in activities.items() if name != "items"},
        "finance": {name: value for name, value in finance.items() if name != "donations"},
    }


def part(test, *paths):
    """A condition that is false where a fact is missing."""
    return "(" + " && ".join([f"context has {path}" for path in paths] + [test]) + ")"


def fact(path, wanted, unwanted):
    """The rule on one fact, as what satisfies and what violates it."""
    return part(wanted.format("context." + path), path), part(
        unwanted.format("context." + path), path
    )


def true(path):
    return fact(path, "{}", "!{}")


def equals(path, text):
    return fact(path, f'{{}} == "{text}"', f'{{}} != "{text}"')


def not_before(late, early):
    dates = f"datetime(context.{late})", f"datetime(context.{early})"
    return part("{} >= {}".format(*dates), late, early), part("{} < {}".format(*dates), late, early)


def both(left, right):
    return f"({left[0]} && {right[0]})", f"({left[1]} || {right[1]})"


def either(left, right):
    return f"({left[0]} || {right[0]})", f"({left[1]} && {right[1]})"


VOTES, SEATS = "membership.votingCount", "governance.board.size"

CONDITIONS = {
    "publish-purpose": true("association.purposePublished"),
    "be-registered": true("association.registered"),
    "be-an-association": fact(
        "association.legalForm",
        '["association", "selfGoverning"].contains({})',
        '!["association", "selfGoverning"].contains({})',
    ),
    "be-local": equals("association.seat", "Fjordby"),
    "not-be-commercial": fact("activities.commercial", "!{}", "{}"),
    "keep-accounts-in-kroner": equals("finance.currency", "DKK"),
    "state-board-election": true("bylaws.states.boardElection"),
    "state-dissolution": true("bylaws.states.dissolution"),
    "adopt-bylaws-after-founding": not_before("bylaws.adoptedOn", "association.foundedOn"),
    "have-a-board-of-three": fact("governance.board.size", "{} >= 3", "{} < 3"),
    "elect-the-board": true("governance.board.electedByMembers"),
    "outnumber-the-board": both(
        (
            part(f"context.{VOTES} > context.{SEATS}", VOTES, SEATS),
            part(f"context.{VOTES} <= context.{SEATS}", VOTES, SEATS),
        ),
        fact("governance.board.employees", "{} <= 1", "{} > 1"),
    ),
    "let-members-vote": either(
        true("governance.assembly.everyMemberVotes"), true("governance.assembly.delegatesVote")
    ),
    "hold-an-assembly-each-year": not_before(
        "governance.assembly.lastHeldOn", "finance.yearEndedOn"
    ),
    "have-five-members": fact("membership.payingCount", "{} >= 5", "{} < 5"),
    "charge-a-fair-fee": fact("membership.yearlyFee", "{} <= 1500", "{} > 1500"),
    "be-open": either(
        true("membership.open"),
        both(
            true("membership.limitsInBylaws"),
            fact("membership.limitGround", '{} != "origin"', '{} == "origin"'),
        ),
    ),
    "audit-large-accounts": either(
        fact("finance.yearlyIncome", "{} <= 100000", "{} > 100000"), true("finance.audited")
    ),
    "protect-children": either(
        fact("safeguarding.childrenUnder15", "!{}", "{}"),
        both(true("safeguarding.certificatesObtained"), true("safeguarding.coordinatorNamed")),
    ),
    "endorse-democracy": equals("endorsements.democracy", "endorsed"),
    "endorse-equal-worth": equals("endorsements.equalWorth", "endorsed"),
}


class Peer:
    label = "Cedar (cedarpy)"
    cannot = {
        "elect-adults": QUANTIFIER,
        "offer-something-to-all": QUANTIFIER,
        "take-small-donations": QUANTIFIER,
    }
    parse = staticmethod(orjson.loads)

    def __init__(self):
        policies = [
            f"permit (principal, action, resource) when {{ {condition} }};"
            for rule in CONDITIONS
            for condition in CONDITIONS[rule]
        ]
        self.policies = cedarpy.PolicySet.from_str("\n".join(policies))
        self.entities = cedarpy.Entities.from_json_str("[]")

    def evaluate(self, declaration):
        request = {
            "principal": 'Party::"association"',
            "action": 'Action::"cooperate"',
            "resource": 'Party::"authority"',
            "context": without_lists(declaration["facts"]),
        }
        return cedarpy.is_authorized(request, self.policies, self.entities).diagnostics.reasons

    def answers(self, declaration):
        found = dict.fromkeys(CONDITIONS, "U")
        rules = list(CONDITIONS)
        for name in self.evaluate(declaration):
            number = int(name.removeprefix("policy"))
            found[rules[number // 2]] = "TF"[number % 2]
        return found
