import CharterDiagnostics
import CharterLint
import CharterReports

/// The page on one lint rule.
struct RulePage {
  private let rule: LintRule
  private let language: Language

  init(_ rule: LintRule, _ language: Language) {
    self.rule = rule
    self.language = language
  }

  /// Writes the page.
  func write(to page: inout TextPage) {
    page.write("\(rule.id) – \(rule.title[language])")
    page.blank()
    page.write("\(rule.summary[language]) \(rule.rationale[language])")
    page.blank()
    page.write(level[language])
    page.heading(LocalizedText(en: "Wrong", da: "Forkert")[language])
    write(rule.wrong, to: &page)
    page.heading(LocalizedText(en: "Right", da: "Rigtigt")[language])
    write(rule.right, to: &page)
  }

  private var level: LocalizedText {
    let group = rule.group.title
    let level = rule.severity.title
    let asked = rule.isOnByDefault ? ("", "") : (", only when asked for", ", kun på opfordring")
    let fix = rule.isFixable ? ("; '--fix' mends it", "; '--fix' retter det") : ("", "")
    return LocalizedText(
      en: "\(group[.english]): \(level[.english])\(asked.0)\(fix.0).",
      da: "\(group[.danish]): \(level[.danish])\(asked.1)\(fix.1).")
  }

  /// Writes an example with carets below the places in `«»`.
  private func write(_ example: LintExample, to page: inout TextPage) {
    for line in example.excerpt.split(separator: "\n", omittingEmptySubsequences: false) {
      let marked = MarkedLine(line)
      page.verbatim(marked.text, indent: 2)
      if !marked.carets.isEmpty { page.verbatim(marked.carets, indent: 2) }
    }
  }
}

/// A line of an example, and what stands below it.
private struct MarkedLine {
  private(set) var text = ""
  private(set) var carets = ""

  init(_ line: Substring) {
    var depth = 0
    for character in line {
      switch character {
      case "«":
        depth += 1
        carets += String(repeating: " ", count: max(0, text.count - carets.count))
      case "»":
        depth -= 1
        // Something is missing at an empty place.
        if carets.count == text.count, !carets.hasSuffix("^") { carets += "^" }
      default:
        if depth > 0 { carets += "^" }
        text.append(character)
      }
    }
  }
}
