import CharterDiagnostics
import FEEL

extension LintRule {
  static let mixedAndOr = LintRule(
    "mixed-and-or", .note, .conditions,
    title: LocalizedText(en: "and beside or", da: "og ved siden af eller"),
    summary: LocalizedText(
      en: "Where and stands beside or, parentheses show what belongs together.",
      da: "Hvor and står ved siden af or, viser parenteser, hvad der hører sammen."),
    rationale: LocalizedText(
      en: "Lawyers and programmers read “a and b or c” in two ways.",
      da: "Jurister og programmører læser “a and b or c” på to måder."),
    wrong: .rule(
      "requires: 'bylaws.board.elected = true or «membership.count > 5 and membership.fee > 10»',"),
    right: .rule(
      "requires: 'bylaws.board.elected = true or (membership.count > 5 and membership.fee > 10)',"),
    isFixable: true,
    check: .conditions { condition, _, findings in
      for syntax in condition.parts.lazy.map(\.syntax) {
        guard case .disjunction(let parts) = syntax.form else { continue }
        var end = syntax.range.lowerBound
        for part in parts {
          let gap = condition.text.text(in: SourceRange(end, part.range.lowerBound))
          end = part.range.upperBound
          guard case .conjunction = part.form, !gap.contains("(") else { continue }
          let text = condition.text.text(in: part.range)
          let edit = condition.edit(part.range, "(\(text))")
          findings.report(
            LocalizedText(
              en: "'and' holds together more tightly than 'or' beside it",
              da: "'and' holder tættere sammen end 'or' ved siden af"),
            at: condition.location(of: part.range),
            fixIts: edit.map { edit in
              [
                FixIt(
                  LocalizedText(en: "put it in parentheses", da: "sæt det i parentes"),
                  edits: [edit])
              ]
            } ?? [])
        }
      }
    })
}
