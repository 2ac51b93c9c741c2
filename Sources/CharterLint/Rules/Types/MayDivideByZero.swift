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
    check: .conditions { condition, charter, findings in
      for (place, part) in condition.parts.enumerated() {
        guard case .arithmetic(.divide, _, let divisor) = part.syntax.form,
          charter.typer.type(of: divisor, in: part.scopes).mayBeZero, !divisor.isNonZeroLiteral,
          !ZeroGuards(of: condition, in: charter).exclude(divisor, in: condition.nest(of: place))
        else { continue }
        findings.report(
          LocalizedText(
            en: "\(condition.text.text(in: divisor.range).quoted) may be zero",
            da: "\(condition.text.text(in: divisor.range).quoted) kan være nul"),
          at: condition.location(of: divisor.range),
          help: LocalizedText(
            en: "say before it that it is greater than zero, or give the fact a 'min'",
            da: "skriv foran, at den er større end nul, eller giv oplysningen en 'min'"))
      }
    })
}

extension FEELType {
  /// Whether a number of the type, if it is one, may be zero.
  fileprivate var mayBeZero: Bool {
    guard case .number(let number) = self else { return false }
    if let minimum = number.minimum, minimum > Decimal128(0) { return false }
    if let maximum = number.maximum, maximum < Decimal128(0) { return false }
    return true
  }
}

extension Syntax {
  fileprivate var isNonZeroLiteral: Bool { number.map { !$0.isZero } ?? false }
}
