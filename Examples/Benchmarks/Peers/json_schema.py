"""jsonschema-rs: the rules as one JSON Schema, with all errors collected.

A schema has no third value. What is missing shows as an error of `required`; a compound rule is
written twice, once so that what is missing passes and once so that it does not.
"""

import json

import jsonschema_rs

PLAIN = {
    "association": {
        "purposePublished": ("publish-purpose", {"const": True}),
        "registered": ("be-registered", {"const": True}),
        "legalForm": ("be-an-association", {"enum": ["association", "selfGoverning"]}),
        "seat": ("be-local", {"const": "Fjordby"}),
    },
    "activities": {"commercial": ("not-be-commercial", {"const": False})},
    "finance": {
        "currency": ("keep-accounts-in-kroner", {"const": "DKK"}),
        "donations": (
            "take-small-donations",
            {"items": {"required": ["amount"], "properties": {"amount": {"maximum": 50000}}}},
        ),
    },
    "bylaws/states": {
        "boardElection": ("state-board-election", {"const": True}),
        "dissolution": ("state-dissolution", {"const": True}),
    },
    "governance/board": {
        "size": ("have-a-board-of-three", {"minimum": 3}),
        "electedByMembers": ("elect-the-board", {"const": True}),
        "members": (
            "elect-adults",
            {"items": {"required": ["adult"], "properties": {"adult": {"const": True}}}},
        ),
    },
    "membership": {
        "payingCount": ("have-five-members", {"minimum": 5}),
        "yearlyFee": ("charge-a-fair-fee", {"maximum": 1500}),
    },
    "endorsements": {
        "democracy": ("endorse-democracy", {"const": "endorsed"}),
        "equalWorth": ("endorse-equal-worth", {"const": "endorsed"}),
    },
}


def has(group, name, test, strict):
    schema = {"properties": {name: test}}
    if strict:
        schema["required"] = [name]
    for part in reversed(group.split("/")):
        schema = {"properties": {part: schema}}
        if strict:
            schema["required"] = [part]
    return schema


COMPOUND = {
    "let-members-vote": lambda strict: {
        "anyOf": [
            has("governance/assembly", "everyMemberVotes", {"const": True}, strict),
            has("governance/assembly", "delegatesVote", {"const": True}, strict),
        ]
    },
    "be-open": lambda strict: {
        "anyOf": [
            has("membership", "open", {"const": True}, strict),
            {
                "allOf": [
                    has("membership", "limitsInBylaws", {"const": True}, strict),
                    has("membership", "limitGround", {"not": {"const": "origin"}}, strict),
                ]
            },
        ]
    },
    "offer-something-to-all": lambda strict: has(
        "activities",
        "items",
        {
            "contains": {
                "properties": {"openToAll": {"const": True}},
                **({"required": ["openToAll"]} if strict else {}),
            }
        },
        strict,
    ),
    "audit-large-accounts": lambda strict: {
        "anyOf": [
            has("finance", "yearlyIncome", {"maximum": 100000}, strict),
            has("finance", "audited", {"const": True}, strict),
        ]
    },
    "protect-children": lambda strict: {
        "anyOf": [
            has("safeguarding", "childrenUnder15", {"not": {"const": True}}, strict),
            {
                "allOf": [
                    has("safeguarding", "certificatesObtained", {"const": True}, strict),
                    has("safeguarding", "coordinatorNamed", {"const": True}, strict),
                ]
            },
        ]
    },
}


def schema():
    facts = {"properties": {}, "allOf": []}
    for group, members in PLAIN.items():
        place = facts
        for part in group.split("/"):
            place = place["properties"].setdefault(part, {"type": "object", "properties": {}})
        place["required"] = list(members)
        place["properties"].update({name: test for name, (_, test) in members.items()})
    for rule in COMPOUND.values():
        facts["allOf"] += [rule(strict=False), rule(strict=True)]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["facts"],
        "properties": {"facts": facts},
    }


class Peer:
    label = "jsonschema-rs"
    cannot = {
        "outnumber-the-board": "a schema cannot compare two facts",
        "adopt-bylaws-after-founding": "a schema cannot compare two facts",
        "hold-an-assembly-each-year": "a schema cannot compare two facts",
    }
    parse = staticmethod(json.loads)

    def __init__(self):
        self.validator = jsonschema_rs.Draft202012Validator(schema())

    def evaluate(self, declaration):
        errors = self.validator.iter_errors(declaration)
        return [(error.message, error.instance_path) for error in errors]

    def answers(self, declaration):
        compound = list(COMPOUND)
        found = {rule: "T" for rule in compound}
        for members in PLAIN.values():
            found |= {rule: "T" for rule, _ in members.values()}
        for error in self.validator.iter_errors(declaration):
            path = [str(part) for part in error.instance_path[1:]]
            where = [str(part) for part in error.schema_path]
            if "allOf" in where[:3]:
                index = int(where[where.index("allOf") + 1])
                rule, answer = compound[index // 2], "UF"[index % 2 == 0]
            else:
                missing = getattr(error.kind, "property", None)
                rule = self.rule(path + [missing] if missing else path)
                answer = "U" if missing else "F"
            if found[rule] != "F":
                found[rule] = answer
        return found

    def rule(self, path):
        for group, members in PLAIN.items():
            parts = group.split("/")
            if path[: len(parts)] == parts and path[len(parts)] in members:
                return members[path[len(parts)]][0]
        raise ValueError("no rule reads " + ".".join(path))
