"""The rules as a programmer would write them in Python, over what orjson reads."""

import orjson

from rules import RULES

NONE = {}


def both(left, right):
    if left is False or right is False:
        return False
    return None if left is None or right is None else True


def either(left, right):
    if left or right:
        return True
    return None if left is None or right is None else False


def negation(truth):
    return None if truth is None else not truth


def every(elements, name, test):
    if elements is None:
        return None
    found = True
    for element in elements:
        value = element.get(name)
        if value is None:
            found = None
        elif not test(value):
            return False
    return found


def some(elements, name):
    if elements is None:
        return None
    found = False
    for element in elements:
        value = element.get(name)
        if value:
            return True
        if value is None:
            found = None
    return found


def evaluate(declaration):
    facts = declaration["facts"].get
    association = facts("association", NONE).get
    bylaws = facts("bylaws", NONE).get
    states = bylaws("states", NONE).get
    governance = facts("governance", NONE).get
    board, assembly = governance("board", NONE).get, governance("assembly", NONE).get
    membership = facts("membership", NONE).get
    activities = facts("activities", NONE).get
    finance = facts("finance", NONE).get
    safeguarding = facts("safeguarding", NONE).get
    endorsements = facts("endorsements", NONE).get

    form, seat = association("legalForm"), association("seat")
    commercial, currency = activities("commercial"), finance("currency")
    adopted, founded = bylaws("adoptedOn"), association("foundedOn")
    held, ended = assembly("lastHeldOn"), finance("yearEndedOn")
    size, employees = board("size"), board("employees")
    voting, paying = membership("votingCount"), membership("payingCount")
    fee, ground = membership("yearlyFee"), membership("limitGround")
    income = finance("yearlyIncome")
    democracy, worth = endorsements("democracy"), endorsements("equalWorth")
    return (
        association("purposePublished"),
        association("registered"),
        None if form is None else form == "association" or form == "selfGoverning",
        None if seat is None else seat == "Fjordby",
        None if commercial is None else not commercial,
        None if currency is None else currency == "DKK",
        states("boardElection"),
        states("dissolution"),
        None if adopted is None or founded is None else adopted >= founded,
        None if size is None else size >= 3,
        board("electedByMembers"),
        both(
            None if voting is None or size is None else voting > size,
            None if employees is None else employees <= 1,
        ),
        either(assembly("everyMemberVotes"), assembly("delegatesVote")),
        None if held is None or ended is None else held >= ended,
        every(board("members"), "adult", bool),
        None if paying is None else paying >= 5,
        None if fee is None else fee <= 1500,
        either(
            membership("open"),
            both(membership("limitsInBylaws"), None if ground is None else ground != "origin"),
        ),
        some(activities("items"), "openToAll"),
        either(None if income is None else income <= 100000, finance("audited")),
        every(finance("donations"), "amount", lambda amount: amount <= 50000),
        either(
            negation(safeguarding("childrenUnder15")),
            both(safeguarding("certificatesObtained"), safeguarding("coordinatorNamed")),
        ),
        None if democracy is None else democracy == "endorsed",
        None if worth is None else worth == "endorsed",
    )


class Peer:
    label = "Python by hand over orjson"
    cannot = {}
    parse = staticmethod(orjson.loads)
    evaluate = staticmethod(evaluate)

    def answers(self, declaration):
        letters = {True: "T", False: "F", None: "U"}
        return dict(zip(RULES, (letters[truth] for truth in evaluate(declaration))))
