import CharterDiagnostics
import CharterJSON
import CharterReports
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Laws of reports as they are written.
struct ReportLawTests {
  @Test("The same files give the same bytes in every format, whoever prepared them", .tags(.law))
  func writesTheSameBytes() throws {
    var law = EvaluationLaw()
    law.charters = 10
    law.declarations = 4
    try law.hold { subject, _ in
      let options = CharterEvaluator.Options(explains: true)
      let reports = try (0..<2).map { _ in try subject.reports(options: options) }
      for format in ReportFormat.allCases {
        for language in Language.spoken {
          let written = reports.map { reports in
            format.render(reports, ReportOptions(language: language))
          }
          if written[0].isEmpty || written[0] != written[1] {
            return .broken(
              "\(format): \(LineDifference(from: written[0], to: written[1]).text(limit: 10))")
          }
        }
      }
      return .holds
    }
  }

  @Test("A short line names the facts that the causes of its findings are of", .tags(.law))
  func namesTheCausesInShort() throws {
    try EvaluationLaw().hold { subject, _ in
      var open = 0
      let evaluator = try subject.evaluator()
      for finding in try subject.reports(by: evaluator).flatMap(\.charters).flatMap(\.findings) {
        var seen: Set<String> = []
        let causes = finding.causes.map(\.fact).filter { seen.insert($0).inserted }
        let facts = finding.openFacts.compactMap { evaluator.vocabulary[$0]?.path }
        if facts != causes { return .broken("\(finding.rule): \(facts), not \(causes)") }
        open += causes.count
      }
      return open > 0 ? .holds : .saysNothing
    }
  }

  @Test("A report that is parsed and written again has the same bytes", .tags(.law))
  func readsWhatItWrites() throws {
    var law = EvaluationLaw()
    law.declarations = 3
    try law.hold { subject, _ in
      let reports = try subject.reports(options: .init(explains: true))
      for language in Language.spoken {
        let options = ReportOptions(language: language, isFull: true)
        let texts: [(JSONWriter.Layout, [UInt8])] =
          [(.pretty, ReportFormat.json.render(reports, options))]
          + reports.map { (.compact, ReportFormat.ndjson.render([$0], options)) }
        for (layout, text) in texts {
          let source = SourceText(path: "report", bytes: text)
          let read = JSONReader.read(source, dialect: .json)
          guard let root = read.root, read.isComplete else { return .broken("it cannot be read") }
          var writer = JSONWriter(layout: layout)
          writer.write(root)
          writer.endLine()
          if writer.bytes != text {
            return .broken(LineDifference(from: text, to: writer.bytes).text(limit: 10))
          }
        }
      }
      return .holds
    }
  }

  @Test("Held against itself a report has no changes", .tags(.law))
  func hasNotChangedSinceItself() throws {
    try EvaluationLaw().hold { subject, _ in
      var count = 0
      for report in try subject.reports() {
        let source = SourceText(path: "baseline.json", bytes: ReportFormat.json.render(report))
        let baseline = try Baseline.load(source).get()
        let comparison = baseline.comparison(with: report)
        guard let content = comparison.content, comparison.diagnostics.isEmpty else {
          return .broken("\(comparison.diagnostics)")
        }
        for finding in report.charters.flatMap(\.findings) {
          count += 1
          let change = content.change(of: finding)
          if change.kind != .unchanged { return .broken("\(finding.rule) is \(change)") }
        }
      }
      return count > 0 ? .holds : .saysNothing
    }
  }

  @Test("The counts of a result add up to its rules, and those of a summary to both", .tags(.law))
  func countsEveryRuleOnce() throws {
    try EvaluationLaw().hold { subject, _ in
      let evaluator = try subject.evaluator()
      var tally = ReportTally(evaluator)
      let reports = try subject.reports(by: evaluator)
      for report in reports {
        tally.add(report)
        for (result, charter) in zip(report.charters, evaluator.charters) {
          let sum = result.counts.values.reduce(0, +)
          let rules = charter.compiled.rules.count
          if sum != rules || result.findings.count != rules || result.counts.count != 7 {
            return .broken("\(result.counts) of \(rules) rules")
          }
        }
      }
      for (charter, compiled) in zip(tally.charters, evaluator.charters) {
        let outcomes = charter.outcomes.values.reduce(0, +)
        let sums = charter.rules.map { counts in
          Status.allCases.reduce(0) { $0 + counts[$1] }
        }
        let expected = compiled.compiled.rules.map { _ in reports.count }
        if outcomes != reports.count || sums != expected {
          return .broken("\(outcomes) outcomes and \(sums) of \(reports.count) reports")
        }
      }
      return .holds
    }
  }

  @Test("No format shows a sensitive value that was not asked for", .tags(.law))
  func keepsSensitiveValues() throws {
    var law = EvaluationLaw()
    law.declarations = 2
    try law.hold { subject, _ in
      // No sensitive value is seen in any other text.
      let secret = "Hemmelig7391"
      var changed = subject
      var count = 0
      func mark(_ facts: JSONNode) -> JSONNode {
        facts.mapMembers { member in
          guard let type = member.value["type"]?.string else { return mark(member.value) }
          let isText = type == "text"
          count += isText ? 1 : 0
          let fact = member.value.changing("of") { $0.map { $0["type"] == nil ? mark($0) : $0 } }
          guard isText else { return fact }
          return fact.changing("sensitive") { _ in JSONNode(.boolean(true)) }
            .changing("purpose") { _ in .object([("da", .string("p")), ("en", .string("p"))]) }
        }
      }
      changed.change(".vocabulary.json5") { file in file.changing("facts") { $0.map(mark) } }
      let evaluator = try changed.evaluator()
      for fact in evaluator.vocabulary.facts where fact.isText && !fact.isElementMember {
        func tell(_ facts: JSONNode) -> JSONNode {
          facts.changing(at: fact.names) { _ in .string(secret) } ?? facts
        }
        changed.changeFacts(tell)
        changed.changeCases { file in file.changing("facts") { $0.map(tell) } }
      }
      let options = CharterEvaluator.Options(explains: true)
      let reports = try changed.reports(by: evaluator, options: options)
      for format in ReportFormat.allCases {
        for language in Language.spoken {
          let options = ReportOptions(language: language, isFull: true)
          let text = String(decoding: format.render(reports, options), as: UTF8.self)
          if text.contains(secret) { return .broken("\(format) shows it") }
        }
      }
      return count > 0 ? .holds : .saysNothing
    }
  }
}

extension Fact {
  fileprivate var isText: Bool { if case .text = type { true } else { false } }
}
