"""Mutants that no kind of mistake makes: the area, the file, the function, what stands there once,
and what stands there instead."""

from mutating.areas import EVALUATION, OUTCOMES, STATUSES

BY_HAND = [
    ("logic", EVALUATION + "Fold.swift", "outcome",
     "case (var unknown?, let fault):\n      if let fault { unknown.formUnion(fault) }\n"
     "      return .unknown(unknown)",
     "case (let unknown?, var fault):\n      if fault != nil { fault?.formUnion(unknown); "
     "fault?.removeCauses(); return .fault(fault ?? unknown) }\n      return .unknown(unknown)"),
    ("logic", EVALUATION + "Gap.swift", "gap",
     "if let unknown { fault.formUnion(unknown) }",
     "if let unknown { fault.formUnion(unknown); return .unknown(fault) }"),
    ("status", STATUSES + "Standing.swift", "init",
     "case (.false, _): .notApplicable\n      case (_, .true): .satisfied",
     "case (_, .true): .satisfied\n      case (.false, _): .notApplicable"),
    ("status", STATUSES + "Truth+And.swift", "&&",
     "case .fault: right.isTrue ? .fault : right",
     "case .fault: right.isFalse ? .false : .fault"),
    ("status", STATUSES + "Verdict.swift", "init",
     "case .notNeeded, .upheld: status = .notSatisfied\n      case .awaited, .notUpheld:",
     "case .notNeeded, .upheld, .notUpheld: status = .notSatisfied\n      case .awaited:"),
    ("status", STATUSES + "Verdict.swift", "init",
     "case .notNeeded, .upheld: status = .notSatisfied\n      case .awaited, .notUpheld:",
     "case .notNeeded, .upheld, .awaited: status = .notSatisfied\n      case .notUpheld:"),
    ("status", STATUSES + "Verdict.swift", "init",
     "case .notNeeded, .upheld: status = .notSatisfied\n      case .awaited, .notUpheld:",
     "case .notNeeded: status = .notSatisfied\n      case .upheld, .awaited, .notUpheld:"),
    ("outcome", OUTCOMES + "OutcomeTally.swift", "outcome",
     "if standings.contains(.incurable) { return .conflict }\n"
     "    if standings.contains(.error) { return .error }",
     "if standings.contains(.error) { return .error }\n"
     "    if standings.contains(.incurable) { return .conflict }"),
    ("outcome", OUTCOMES + "OutcomeTally.swift", "outcome",
     "if standings.contains(.error) { return .error }\n"
     "    if !standings.isDisjoint(with: .unsettled) { return .undetermined }",
     "if !standings.isDisjoint(with: .unsettled) { return .undetermined }\n"
     "    if standings.contains(.error) { return .error }"),
    ("outcome", OUTCOMES + "OutcomeTally.swift", "add",
     "case .undetermined, .needsReview:\n"
     "      standings.insert(isCurable ? .unsettledCurable : .unsettledIncurable)\n"
     "    case .satisfied,",
     "case .undetermined:\n"
     "      standings.insert(isCurable ? .unsettledCurable : .unsettledIncurable)\n"
     "    case .needsReview, .satisfied,"),
]
