import CharterDiagnostics
import FEEL

extension LintRule {
  static let useIn = LintRule(
    "use-in", .note, .conditions,
    title: LocalizedText(
      en: "one fact compared several times",
      da: "én oplysning sammenlignet flere gange"),
    summary: LocalizedText(
      en: "A fact that may have one of several values is compared by in.",
      da: "En oplysning, der må have en af flere værdier, sammenlignes med in."),
    rationale: LocalizedText(
      en: "A list is read at one glance, and no line of it can be about another fact.",
      da: "En liste læses med ét blik, og ingen linje i den kan handle om en anden oplysning."),
    wrong: .rule(
      "requires: '«association.form = \"association\" or association.form = \"selfGoverning\"»',"),
    right: .rule("requires: 'association.form in [\"association\", \"selfGoverning\"]',"),
    isFixable: true,
    check: .conditions { condition, _, findings in
      for syntax in condition.parts.lazy.map(\.syntax) {
        guard case .disjunction(let parts) = syntax.form,
          let choice = RepeatedComparison(parts, in: condition.text)
        else { continue }
        let edit = condition.edit(syntax.range, choice.replacement)
        let hasComment = condition.text.text(in: syntax.range).hasComment
        findings.report(
          LocalizedText(
            en: "\(choice.subject.quoted) is compared \(parts.count) times; 'in' says it once",
            da: "\(choice.subject.quoted) sammenlignes \(parts.count) gange; "
              + "'in' siger det én gang"),
          at: condition.location(of: syntax.range),
          fixIts: hasComment
            ? []
            : edit.map { edit in
              [
                FixIt(
                  LocalizedText(en: "write it with 'in'", da: "skriv det med 'in'"), edits: [edit])
              ]
            } ?? [])
      }
    })
}

/// One thing that is compared with several values.
private struct RepeatedComparison {
  let subject: String
  let replacement: String

  init?(_ parts: [Syntax], in text: ConditionText) {
    var subject: Syntax?
    var values: [String] = []
    for part in parts {
      guard case .comparison(.equal, let left, let right) = part.form, right.isLiteral,
        subject.map({ $0.description == left.description }) ?? true
      else { return nil }
      subject = subject ?? left
      values.append(text.text(in: right.range))
    }
    guard let subject else { return nil }
    self.subject = text.text(in: subject.range)
    replacement = "\(self.subject) in [\(values.joined(separator: ", "))]"
  }
}

extension String {
  fileprivate var hasComment: Bool {
    zip(utf8, utf8.dropFirst()).contains { first, second in
      first == UInt8(ascii: "/") && [UInt8(ascii: "/"), UInt8(ascii: "*")].contains(second)
    }
  }
}
