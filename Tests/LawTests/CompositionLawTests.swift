import CharterJSON
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Laws of putting charters and rules together.
struct CompositionLawTests {
  @Test("Selecting rules changes no finding on those that are selected", .tags(.law))
  func selectsRules() throws {
    try EvaluationLaw().hold { subject, random in
      let evaluator = try subject.evaluator()
      let all = try subject.reports(by: evaluator)
      let names = Set(
        (all.first?.charters ?? []).flatMap { result in
          result.findings.map { "\(result.id)/\($0.rule)" }
        }.filter { _ in Bool.random(using: &random) })
      let selected = try subject.reports(
        by: evaluator, options: .init(rules: names.sorted()))
      func isSelected(_ charter: String, _ rule: String) -> Bool {
        names.contains("\(charter)/\(rule)")
      }
      for finding in selected.flatMap(\.charters).flatMap(\.findings)
      where !isSelected(finding.charter, finding.rule) && finding.status != .notEvaluated {
        return .broken("\(finding.rule) was not selected and is \(finding.status)")
      }
      return try .same(
        Saying(all).only(rules: isSelected), Saying(selected).only(rules: isSelected),
        whereChanged: !names.isEmpty)
    }
  }

  @Test("A charter comes out the same alone and among others", .tags(.law))
  func comesOutTheSameAmongOthers() throws {
    let shipped = try LawCase.shipped.get()
    let together = try shipped.reports()
    #expect(together.count == shipped.entries.count)
    for path in shipped.charters {
      var alone = shipped
      alone.charters = [path]
      for (one, all) in try zip(alone.reports(), together) {
        let result = try #require(one.charters.first)
        let other = try #require(all.charters.first { $0.id == result.id })
        #expect(result.outcome == other.outcome, "\(path)")
        #expect([result.best, result.worst] == [other.best, other.worst], "\(path)")
        #expect(result.findings.count == other.findings.count, "\(path)")
        for (left, right) in zip(result.findings, other.findings) {
          #expect(left.rule == right.rule)
          #expect(left.status == right.status, "\(path): \(left.rule)")
          #expect(left.flags == right.flags, "\(path): \(left.rule)")
          #expect(left.causes == right.causes, "\(path): \(left.rule)")
          #expect(left.evidence == right.evidence, "\(path): \(left.rule)")
          #expect(left.message == right.message, "\(path): \(left.rule)")
        }
      }
    }
  }

  @Test("A condition of a charter is a condition of each of its rules", .tags(.law))
  func appliesRuleByRule() throws {
    try EvaluationLaw().hold { subject, _ in
      var moved = subject
      var count = 0
      moved.files = subject.files.mapValues { file in
        // What is taken over from others has the condition of the charter that takes it over.
        guard let condition = file["applies"]?.string, file["extends"] == nil else { return file }
        count += 1
        var single = LawCase(files: ["": file], charters: [], entries: [])
        single.files = ["x.charter.json5": file.changing("applies") { _ in nil }]
        single.changeRules { rule in
          rule.changing("applies") { own in
            .string(own?.string.map { "(\(condition)) and (\($0))" } ?? condition)
          }
        }
        return single.files["x.charter.json5"] ?? file
      }
      func said(_ subject: LawCase) throws -> Saying {
        try Saying(subject.reports(), keepsOrder: false).only("status", "causes", "cureBy")
      }
      return try .same(said(subject), said(moved), whereChanged: count > 0)
    }
  }

  @Test("A charter that extends another and adds nothing says what that says", .tags(.law))
  func extendsWithoutAdding() throws {
    try EvaluationLaw().hold { subject, _ in
      var child = subject
      child.charters = []
      for path in subject.charters {
        guard let parent = subject.files[path], parent["applies"] == nil else { continue }
        let heir = ["values", "definitions", "overrides", "sources", "vocabulary", "concepts"]
          .reduce(parent) { heir, name in
            heir.changing(name) { name == "values" ? $0.map { _ in .array([]) } : nil }
          }
        child.files["heir-of-\(path)"] = heir.changing("extends") { _ in .array([.string(path)]) }
        child.charters.append("heir-of-\(path)")
      }
      if child.charters.isEmpty { return .saysNothing }
      var parents = subject
      parents.charters = child.charters.map { String($0.dropFirst("heir-of-".count)) }
      func said(_ subject: LawCase) throws -> Saying {
        try Saying(subject.reports()).without("parts")
      }
      return try .same(said(parents), said(child))
    }
  }
}
