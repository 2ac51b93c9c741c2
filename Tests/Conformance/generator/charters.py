"""Charters, declarations and case files, and what an evaluation of them is expected to find."""

from notation import Suite, cause, each_once

LANGUAGES = ["en"]
VOCABULARY = "conformance.vocabulary.json5"
STATUSES = [
    "satisfied", "notSatisfied", "undetermined", "needsReview", "notApplicable", "notEvaluated",
    "error",
]
UNSETTLED = {"undetermined", "needsReview"}


def text(english):
    return {"en": english}


def rule(name, requires, level="must", **members):
    """A rule; what is given besides stands in it as it is."""
    return {"id": name, "level": level, "title": text(f"Rule {name}"), "requires": requires} | members


def charter(name, *rules, effect="gating", **head):
    """A whole charter of one value."""
    return {
        "format": 1, "charter": name, "version": "1", "languages": LANGUAGES,
        "title": text(f"Charter {name}"), "issuer": text("Municipality of Fjordby"),
        "effect": effect, "scope": text("Conformance"), "basis": "modelled",
        "inForce": {"from": "2000-01-01"}, "vocabulary": [VOCABULARY],
    } | head | {"values": [{"id": "value", "title": text("Value"), "rules": list(rules)}]}


def declaration(facts):
    return {"format": 1, "declaration": "association", "facts": facts}


def case_file(**members):
    return {"format": 1, "case": "1", "declaration": "association"} | members


def review(fact, value, by="assessor-1", on="2025-09-01"):
    return {
        "fact": fact, "value": value, "by": by, "role": "caseworker", "on": on,
        "reasons": "Looked into."}


def confirmation(rule, result, on="2025-09-01"):
    return {
        "rule": rule, "result": result, "by": "leader-1", "role": "leader", "on": on,
        "reasons": "Looked into."}


def waiver(rule, start, until=None):
    members = {"rule": rule, "from": start}
    if until:
        members["until"] = until
    return members | {"by": "committee", "basis": "item 7", "reason": "Agreed."}


def hearing(rule, put_on, reply_by, received_on=None):
    members = {"rule": rule, "putOn": put_on, "replyBy": reply_by}
    if received_on:
        members |= {"response": "We see it otherwise.", "receivedOn": received_on}
    return members


def notice(rule, on):
    return {"rule": rule, "on": on}


def finding(status, *causes, flags=(), faults=(), **members):
    """What is expected of a rule; a cause is written as in conditions, a fault is its code."""
    return {
        "status": status, "flags": sorted(flags),
        "causes": each_once(cause(written) for written in causes),
        "faults": sorted(set(faults)),
    } | members


class Evaluations(Suite):
    """Cases of whole charters."""

    folder = "evaluations"

    def __init__(self, name, title, facts, *charters):
        vocabulary = {
            "format": 1, "vocabulary": "conformance", "version": "1", "languages": LANGUAGES,
            "facts": facts}
        self.rules = {
            one["charter"]: [rule["id"] for rule in one["values"][0]["rules"]] for one in charters}
        super().__init__(
            name, title, vocabulary=vocabulary,
            charters={one["charter"]: one for one in charters})

    def case(
        self, charter, findings, facts=None, *, raw=None, case=None, on="2025-10-01",
        show_sensitive=False, **expected
    ):
        """Adds a case.

        Where all rules are named in 'findings', their counts are expected, too.
        """
        members = {"charter": charter, "on": on}
        if raw is None:
            members["declaration"] = declaration(facts or {})
        else:
            members["declarationText"] = (
                f'{{"format": 1, "declaration": "association", "facts": {raw}}}')
        if case is not None:
            members["case"] = case_file(**case)
        if show_sensitive:
            members["showSensitive"] = True
        expect = dict(expected)
        if set(findings) == set(self.rules[charter]):
            expect["counts"] = {
                status: sum(finding["status"] == status for finding in findings.values())
                for status in STATUSES}
        self.add(members | {"expect": expect | {"findings": findings}})
