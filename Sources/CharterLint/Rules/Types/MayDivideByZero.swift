import CharterDiagnostics
import FEEL

extension LintRule {
  static let mayDivideByZero = LintRule(
    "may-divide-by-zero", .warning, .types,
    title: LocalizedText(en: "possible division by zero", da: "mulig division med nul"),
    summary: LocalizedText(
      en: "What is divided by cannot be zero, or a condition beside it says so.",
      da: "Det, der divideres med, kan ikke være nul, eller en betingelse ved siden af siger "
        + "det."),
    rationale: LocalizedText(
      en: "For an association that declares 0 the rule ends in an error, which nobody can put "
        + "right by answering.",
      da: "For en forening, der oplyser 0, ender reglen i en fejl, som ingen kan rette ved at "
        + "svare."),
    wrong: .rule("requires: 'finance.grant / «membership.count» < 500',"),
    right: .rule("requires: 'membership.count > 0 and finance.grant / membership.count < 500',"),
    check: .charters { charter, findings in
      var divisors = Divisors(charter)
      for condition in charter.conditions where condition.isSound {
        for (place, part) in condition.parts.enumerated() {
          guard let divisor = part.syntax.divisor else { continue }
          switch divisors.answer(divisor, of: condition, at: place) {
          case .possible: findings.reportPossibleZero(divisor, in: condition)
          case .always: findings.reportZero(divisor, in: condition)
          case .never, .unsure: break
          }
        }
      }
    })
}

extension LintFindings {
  fileprivate mutating func reportPossibleZero(_ divisor: Syntax, in condition: LintCondition) {
    let text = condition.text.text(in: divisor.range).quoted
    report(
      LocalizedText(en: "\(text) may be zero", da: "\(text) kan være nul"),
      at: condition.location(of: divisor.range),
      help: LocalizedText(
        en: "say before it that it is greater than zero, or give the fact a 'min'",
        da: "skriv foran, at den er større end nul, eller giv oplysningen en 'min'"))
  }

  fileprivate mutating func reportZero(_ divisor: Syntax, in condition: LintCondition) {
    let text = condition.text.text(in: divisor.range).quoted
    report(
      LocalizedText(
        en: "\(text) is zero, by which nothing can be divided",
        da: "\(text) er nul, som intet kan divideres med"),
      at: condition.location(of: divisor.range))
  }
}

/// Tells which divisors of a charter can be zero.
private struct Divisors {
  /// Each division is held against all that stands beside it, which takes long where that is more.
  private static let partLimit = 1_000

  private let charter: LintCharter
  private lazy var uses = DefinitionUses(in: charter)

  init(_ charter: LintCharter) { self.charter = charter }

  mutating func answer(
    _ divisor: Syntax, of condition: LintCondition, at place: Int
  ) -> ZeroSearch.Answer {
    let scopes = condition.parts[place].scopes
    guard charter.typer.type(of: divisor, in: scopes).isNumber else { return .unsure }
    func find(where guards: [ConditionGuard]) -> ZeroSearch.Answer {
      var search = ZeroSearch(charter.typer, where: guards)
      return search.find(divisor, in: scopes)
    }
    let alone = find(where: [])
    guard alone == .possible else { return alone }
    guard condition.parts.count <= Self.partLimit else { return .unsure }
    let ways = uses.guards(of: condition, at: place)
    return ways.contains { find(where: $0) == .possible } ? .possible : .unsure
  }
}

extension Syntax {
  /// What is divided by, if it is a division or asks for its rest.
  fileprivate var divisor: Syntax? {
    switch form {
    case .arithmetic(.divide, _, let divisor): divisor
    case .call(let name, let arguments) where name.text == "modulo":
      arguments.value(of: "divisor", at: 1)
    default: nil
    }
  }
}
