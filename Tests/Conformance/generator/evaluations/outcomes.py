"""The table of outcomes, whole, with bounds, cures, holders and guiding charters."""

from itertools import product

from charters import Evaluations, charter, notice, rule, waiver
from notation import DUE_PROCESS, OUTCOMES
from tables import LETTERS, QUOTIENTS, quotient, rows
from verdicts import bounds, guiding, judged, outcome, truth


def condition(fact):
    return f"12 / {fact} = 4"


suite = Evaluations(
    "outcomes", "Outcomes of charters",
    {
        "m": {"type": "number"}, "c": {"type": "number"}, "s": {"type": "number"},
        "h": {"type": "number"}, "p": {"type": "number"},
    },
    charter("gate", rule("m", condition("m")), rule("c", condition("c"), cure="P30D"),
            rule("s", condition("s"), level="should")),
    charter("binding", rule("m", condition("m")), effect="binding"),
    charter("curable", rule("c", condition("c"), cure="P30D"),
            rule("m", condition("m"), cure="P1M")),
    charter("guide", rule("m", condition("m"), level="should"),
            rule("s", condition("s"), level="should"), effect="guiding"),
    charter("held", rule("m", condition("m")),
            rule("h", condition("h"), holder="authority"),
            rule("c", condition("c"), holder="authority", cure="P30D"),
            rule("s", condition("s"), level="should", holder="authority")),
    charter("applicable", rule("m", condition("m")), applies=condition("p")),
    charter("dated", rule("m", condition("m")),
            inForce={"from": "2025-01-01", "until": "2025-12-31"}),
    charter("guide-dated", rule("s", condition("s"), level="should"), effect="guiding",
            inForce={"from": "2025-01-01", "until": "2025-12-31"}, applies=condition("p")),
)


def states(**letters):
    """Facts that make conditions come out so, and what is found then."""
    facts = {fact: QUOTIENTS[letter] for fact, letter in letters.items()}
    findings = {fact: judged(truth("T"), quotient(letter, fact)) for fact, letter in letters.items()}
    return facts, findings


suite.group("table", OUTCOMES)
for m, c in rows(2):
    # A should never changes the outcome, however it comes out.
    for s in "TF" if (m, c) != ("T", "T") else LETTERS:
        facts, findings = states(m=m, c=c, s=s)
        suite.case("gate", findings, facts, **bounds([
            (findings["m"]["status"], False, False), (findings["c"]["status"], True, False)]))

suite.group("waived", OUTCOMES)
for m, c in rows(2):
    facts, findings = states(m=m, c=c, s="F")
    suite.case(
        "gate", findings, facts, case={"waivers": [waiver("m", "2025-01-01")]}, **bounds([
            (findings["m"]["status"], False, True), (findings["c"]["status"], True, False)]))
for m, c in product("FUE", repeat=2):
    facts, findings = states(m=m, c=c, s="F")
    suite.case(
        "gate", findings, facts,
        case={"waivers": [waiver("m", "2025-01-01"), waiver("c", "2025-01-01")]},
        outcome="conforms", best="conforms", worst="conforms")

suite.group("cure-passed", OUTCOMES)
for m, c in rows(2):
    facts, findings = states(m=m, c=c, s="T")
    suite.case(
        "gate", findings, facts, case={"notices": [notice("c", "2025-01-01")]}, **bounds([
            (findings["m"]["status"], False, False), (findings["c"]["status"], False, False)]))

suite.group("effect", OUTCOMES)
for m in LETTERS:
    facts, findings = states(m=m)
    suite.case(
        "binding", findings, facts, **bounds([(findings["m"]["status"], False, False)]))

suite.group("two-cures", OUTCOMES)
for notices, c_left, m_left in [
    ([], True, True),
    ([notice("c", "2025-09-20")], True, True),
    ([notice("c", "2025-01-01")], False, True),
    ([notice("m", "2025-01-01")], True, False),
    ([notice("c", "2025-01-01"), notice("m", "2025-09-20")], False, True),
]:
    for c, m in ["FF", "FT", "TF", "UF", "FU", "UU"]:
        facts, findings = states(c=c, m=m)
        suite.case("curable", findings, facts, case={"notices": notices}, **bounds([
            (findings["c"]["status"], c_left, False), (findings["m"]["status"], m_left, False)]))

suite.group("cure-day", DUE_PROCESS)
for name, notified, last, after in [
    ("c", "2025-09-01", "2025-10-01", "2025-10-02"),
    ("c", "2024-02-01", "2024-03-02", "2024-03-03"),
    ("m", "2025-01-31", "2025-02-28", "2025-03-01"),
    ("m", "2024-01-31", "2024-02-29", "2024-03-01"),
    ("m", "2025-09-01", "2025-10-01", "2025-10-02"),
]:
    facts, findings = states(**{name: "F", ("m" if name == "c" else "c"): "T"})
    findings[name] |= {"cureBy": last}
    for day, result in [(notified, "gaps"), (last, "gaps"), (after, "conflict")]:
        suite.case(
            "curable", findings, facts, case={"notices": [notice(name, notified)]}, on=day,
            outcome=result)

suite.group("no-notice", DUE_PROCESS)
facts, findings = states(c="F", m="T")
without = findings | {"c": findings["c"] | {"cureBy": None}}
suite.case("curable", without, facts, outcome="gaps")
suite.case("curable", without, facts, on="2099-01-01", outcome="gaps")
# Only what is dated on or before the evaluation date counts.
suite.case("curable", without, facts, case={"notices": [notice("c", "2025-10-02")]},
           outcome="gaps")
suite.case(
    "curable", findings | {"c": findings["c"] | {"cureBy": "2025-10-31"}}, facts,
    case={"notices": [notice("c", "2025-10-01")]}, outcome="gaps")
suite.case(
    "curable", findings | {"c": findings["c"] | {"cureBy": "2025-10-20"}}, facts,
    case={"notices": [notice("c", "2025-01-01"), notice("c", "2025-09-20")]}, outcome="gaps")
# What is not adverse has no day.
facts, findings = states(c="T", m="U")
suite.case(
    "curable", {name: found | {"cureBy": None} for name, found in findings.items()}, facts,
    case={"notices": [notice("c", "2025-09-20"), notice("m", "2025-09-20")]},
    outcome="undetermined")

suite.group("guiding", OUTCOMES)
for m, s in rows(2):
    facts, findings = states(m=m, s=s)
    suite.case(
        "guide", findings, facts, outcome=guiding([found["status"] for found in findings.values()]))

suite.group("authority", OUTCOMES)
for m, h, c in [
    *product("TF", LETTERS, "T"), *product("T", "TUE", "F"), *product("U", "TF", "T"),
    ("T", "F", "F"), ("F", "F", "F"), ("E", "T", "F"),
]:
    facts, findings = states(m=m, h=h, c=c, s="F")
    suite.case(
        "held", findings, facts, **bounds([(findings["m"]["status"], False, False)]),
        authority=outcome([
            (findings["h"]["status"], False, False), (findings["c"]["status"], True, False)]))
for m in LETTERS:
    facts, findings = states(m=m)
    suite.case(
        "binding", findings, facts, outcome=outcome([(findings["m"]["status"], False, False)]),
        authority=None)

suite.group("not-in-force", OUTCOMES)
for day, is_in_force in [
    ("2024-12-31", False), ("2025-01-01", True), ("2025-12-31", True), ("2026-01-01", False),
]:
    for m in "TFUE":
        facts, findings = states(m=m)
        if is_in_force:
            suite.case("dated", findings, facts, on=day, **bounds([
                (findings["m"]["status"], False, False)]))
        else:
            findings = {"m": {"status": "notEvaluated", "flags": [], "causes": [], "faults": []}}
            suite.case("dated", findings, facts, on=day, outcome="notInForce")

suite.group("not-applicable", OUTCOMES)
for p, m in rows(2):
    facts, _ = states(p=p, m=m)
    findings = {"m": judged(quotient(p, "p"), quotient(m, "m"))}
    result = bounds([(findings["m"]["status"], False, False)])
    if p == "F":
        result = dict.fromkeys(result, "notApplicable")
    suite.case("applicable", findings, facts, **result)

suite.group("guiding-scope", OUTCOMES)
suite.case("guide-dated", {}, {"p": 3, "s": 2}, on="2024-12-31", outcome="notInForce")
suite.case("guide-dated", {}, {"p": 2, "s": 2}, on="2025-01-01", outcome="notApplicable")
suite.case("guide-dated", {}, {"p": 2, "s": 2}, on="2026-01-01", outcome="notInForce")
suite.case("guide-dated", {}, {"p": 3, "s": 2}, on="2025-12-31", outcome="differs")
suite.case("guide-dated", {}, {"p": None, "s": 3}, on="2025-12-31", outcome="aligned")
suite.case("guide-dated", {}, {"p": None, "s": 2}, on="2025-12-31", outcome="open")
