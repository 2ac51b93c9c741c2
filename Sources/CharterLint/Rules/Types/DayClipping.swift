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
        guard let (date, moved) = syntax.movedDate, moved.day != date.day else { continue }
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
  /// A date that months are added to or taken from, and the result, where both are written out.
  fileprivate var movedDate: (date: CivilDate, moved: CivilDate)? {
    guard case .arithmetic(let sign, let left, let right) = form,
      sign == .add || sign == .subtract,
      let date = left.date ?? right.date,
      case .months(let months)? = left.duration ?? right.duration,
      let moved = try? sign == .add ? date + months : date - months
    else { return nil }
    return (date, moved)
  }
}
