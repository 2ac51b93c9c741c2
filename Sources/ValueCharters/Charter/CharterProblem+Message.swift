package import CharterDiagnostics

extension CharterProblem {
  package var message: LocalizedText {
    switch self {
    case .duplicateID(let kind, let name):
      LocalizedText(
        en: "\(kind.definite[.english]) \(name.quoted) is declared twice",
        da: "\(kind.definite[.danish]) \(name.quoted) er erklæret to gange")
    case .repeatedOverride(let rule):
      LocalizedText(
        en: "the rule \(rule.quoted) is overridden twice",
        da: "reglen \(rule.quoted) er tilsidesat to gange")
    case .unknownReference(let kind, let name, let nearest):
      suggesting(
        nearest,
        en: "\(kind.none[.english]) is named \(name.quoted)",
        da: "\(kind.none[.danish]) har navnet \(name.quoted)")
    case .versionOfItself(let rule):
      LocalizedText(
        en: "rule \(rule.quoted) cannot be a version of itself",
        da: "reglen \(rule.quoted) kan ikke være en udgave af sig selv")
    case .circularVersions(let rules):
      LocalizedText(
        en: "rules are versions of each other in a circle: \(rules.joined(separator: " → "))",
        da: "reglerne er udgaver af hinanden i ring: \(rules.joined(separator: " → "))")
    case .guidingWithMust:
      LocalizedText(
        en: "a guiding charter has no 'must'; nothing depends on it",
        da: "et vejledende charter har intet 'must'; intet afhænger af det")
    case .impossibleOutcome(let outcome, let effect, let nearest):
      suggesting(
        nearest,
        en: "a \(effect.map { "\($0.rawValue) " } ?? "")charter has no outcome \(outcome.quoted)",
        da: "et charter\(effect.map { " med virkningen '\($0.rawValue)'" } ?? "") "
          + "har ikke udfaldet \(outcome.quoted)")
    case .shadowedName(let name):
      LocalizedText(
        en: "definition \(name.quoted) has the name of a fact or a group of facts",
        da: "definitionen \(name.quoted) hedder det samme som en oplysning eller en gruppe")
    case .inheritedRule(let rule):
      LocalizedText(
        en: "rule \(rule.quoted) is inherited; replacing it needs an entry in 'overrides'",
        da: "reglen \(rule.quoted) er arvet; at erstatte den kræver en post i 'overrides'")
    case .nothingToOverride(let rule, let nearest):
      suggesting(
        nearest,
        en: "no inherited rule is named \(rule.quoted)",
        da: "ingen arvet regel har navnet \(rule.quoted)")
    case .inheritedDifferently(let name):
      LocalizedText(
        en: "\(name.quoted) is inherited with another content",
        da: "\(name.quoted) er arvet med et andet indhold")
    case .inheritedTwice(let name):
      LocalizedText(
        en: "\(name.quoted) is inherited from two charters with different contents",
        da: "\(name.quoted) er arvet fra to chartre med forskelligt indhold")
    case .circularExtension(let paths):
      LocalizedText(
        en: "charters extend each other in a circle: \(paths.joined(separator: " → "))",
        da: "charterne udvider hinanden i ring: \(paths.joined(separator: " → "))")
    case .circularConcepts(let names):
      LocalizedText(
        en: "concepts are broader than each other in a circle: \(names.joined(separator: " → "))",
        da: "begreberne er bredere end hinanden i ring: \(names.joined(separator: " → "))")
    case .endorsementWithoutStatus:
      LocalizedText(
        en: "an endorsement rule reads a choice of 'endorsed', 'qualified' and 'declined'",
        da: "en tilslutningsregel læser et valg mellem 'endorsed', 'qualified' og 'declined'")
    case .unresolvedExtension:
      LocalizedText(
        en: "the charters that this one extends have not been taken over",
        da: "de chartre, som dette udvider, er ikke overtaget")
    }
  }
}
