import CharterDiagnostics
import FEEL

extension LintRule {
  static let dayClipping = LintRule(
    "day-clipping", .warning, .types,
    title: LocalizedText(
      en: "months counted from the end of a month",
      da: "måneder talt fra slutningen af en måned"),
    summary: LocalizedText(
      en: "Months are not added to a day that not every month has.",
      da: "Måneder lægges ikke til en dag, som ikke alle måneder har."),
    rationale: LocalizedText(
      en: "31 January and a month is the last of February: a time limit gets shorter, and going "
        + "back does not lead to the same day.",
      da: "31. januar og en måned er den sidste i februar: en frist bliver kortere, og vejen "
        + "tilbage fører ikke til samme dag."),
    wrong: .rule(
      "requires: 'bylaws.board.chosenOn <= «date(\"2025-01-31\") + duration(\"P1M\")»',"),
    right: .rule("requires: 'bylaws.board.chosenOn <= date(\"2025-02-28\")',"),
    check: .conditions { condition, _, findings in
      for syntax in condition.parts.lazy.map(\.syntax) {
        guard case .arithmetic(let sign, let left, let right) = syntax.form,
          sign == .add || sign == .subtract,
          let date = left.date ?? right.date, let duration = left.duration ?? right.duration,
          case .months(let months) = duration, months.totalMonths % 12 != 0 || date.day == 29,
          date.day > 28
        else { continue }
        findings.report(
          LocalizedText(
            en: "not every month has a day \(date.day); the result is cut to the month's last day",
            da: "ikke alle måneder har en dag \(date.day); "
              + "resultatet skæres ned til månedens sidste dag"),
          at: condition.location(of: syntax.range))
      }
    })
}

extension Syntax {
  /// The text of a literal, or of the only argument of a function.
  private func literal(of function: String) -> String? {
    switch form {
    case .temporal(let text): return text
    case .call(let name, let arguments) where name.text == function && arguments.count == 1:
      guard case .text(let text)? = arguments.first?.value.form else { return nil }
      return text
    default: return nil
    }
  }

  fileprivate var date: CivilDate? { literal(of: "date").flatMap { CivilDate($0) } }

  fileprivate var duration: CalendarDuration? {
    literal(of: "duration").flatMap { CalendarDuration($0) }
  }
}
