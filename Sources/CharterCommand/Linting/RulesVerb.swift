import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterReports

/// Lists the lint rules, or explains one.
struct RulesVerb {
  private let console: Console
  private let destinations: Destinations<RuleFormat>
  private let rules: [LintRule]
  private let isOne: Bool

  init(_ arguments: Arguments, on console: Console) throws(UsageError) {
    self.console = console
    destinations = try Destinations(arguments, inputs: [], default: .text, on: console.host)
    isOne = !arguments.operands.isEmpty
    guard let id = arguments.operands.first else {
      rules = CharterLinter.rules
      return
    }
    guard let rule = LintRule.named(id) else { throw .unknownRule(id, option: nil) }
    rules = [rule]
  }

  func run() throws(UsageError) -> ExitCode {
    destinations.write(on: console) { format, _ in
      switch format {
      case .json: json
      case .text: Array((isOne ? explanation : list).utf8)
      }
    }
  }

  private var list: String {
    var page = TextPage(width: console.width)
    for group in LintRule.Group.allCases {
      page.heading(group.title[console.language])
      page.table(
        rules.filter { $0.group == group }.map { rule in
          let level = rule.severity.title[console.language]
          return TextPage.Row(rule.id, "\(rule.title[console.language]) (\(level))")
        })
    }
    return page.text
  }

  private var explanation: String {
    var page = TextPage(width: console.width)
    for rule in rules { RulePage(rule, console.language).write(to: &page) }
    return page.text
  }

  private var json: [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginArray()
    for rule in rules { write(rule, &writer) }
    writer.endArray()
    writer.endLine()
    return writer.bytes
  }

  private func write(_ rule: LintRule, _ writer: inout JSONWriter) {
    let language = console.language
    writer.beginObject()
    for (name, text) in [
      ("id", rule.id), ("group", rule.group.rawValue), ("severity", rule.severity.rawValue),
      ("title", rule.title[language]), ("summary", rule.summary[language]),
      ("rationale", rule.rationale[language]), ("wrong", rule.wrong.excerpt),
      ("right", rule.right.excerpt),
    ] {
      writer.key(name)
      writer.string(text)
    }
    writer.key("isOnByDefault")
    writer.boolean(rule.isOnByDefault)
    writer.key("isFixable")
    writer.boolean(rule.isFixable)
    writer.endObject()
  }
}
