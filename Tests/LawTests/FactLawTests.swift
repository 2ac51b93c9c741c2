import CharterJSON
import CharterReports
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Laws of what is declared and of what is not.
struct FactLawTests {
  /// The paths that the charters do not read, by way of a date either.
  private static func unused(_ evaluator: CharterEvaluator) -> [Fact] {
    var read = Set(evaluator.charters.flatMap { $0.compiled.facts.map(\.path) })
    for fact in evaluator.vocabulary.facts where read.contains(fact.path) {
      if let path = fact.datedBy?.content { read.insert(path) }
    }
    return evaluator.vocabulary.facts.filter { fact in
      !fact.isElementMember
        && !read.contains { $0 == fact.path || $0.hasPrefix("\(fact.path).") }
    }
  }

  @Test("What is declared of a fact that no rule uses changes nothing", .tags(.law))
  func ignoresFactsThatNoRuleUses() throws {
    var law = EvaluationLaw()
    law.rules = 2
    try law.hold { subject, random in
      var subject = subject
      // All charters together use every fact.
      subject.charters = Array(subject.charters.shuffled(using: &random).prefix(4))
      let evaluator = try subject.evaluator()
      var changed = subject
      let unused = Self.unused(evaluator)
      for fact in unused {
        let value = ["null", "true", "7", "'x'", "[]", "{}", nil].randomElement(using: &random)
        let node = try value?.map { try JSONNode(json5: Array($0.utf8)) }
        func change(_ facts: JSONNode) -> JSONNode {
          // In the place of a group that is no object nothing can be declared.
          facts.changing(at: fact.names) { _ in node } ?? facts
        }
        if fact.source == .association { changed.changeFacts(change) }
        if fact.source == .authority {
          changed.changeCases { file in file.changing("facts") { $0.map(change) } }
        }
      }
      // What is missing is missing from the nearest group, and groups may have come or gone.
      let ignored: Set = ["diagnostics", "pointer"]
      return try .same(
        Saying(subject.reports(by: evaluator), ignoring: ignored),
        Saying(changed.reports(by: evaluator), ignoring: ignored), whereChanged: !unused.isEmpty)
    }
  }

  @Test("A fact that is only added to a vocabulary changes nothing", .tags(.law))
  func ignoresNewFacts() throws {
    try EvaluationLaw().hold { subject, random in
      var changed = subject
      let facts = try JSONNode(
        json5: Array(
          """
          { zzNumber: { type: 'number' }, zzGroup: { day: { type: 'date', ifAbsent: {
              value: '2020-01-01', because: { da: 'x', en: 'x' } } } },
            zzRecords: { type: 'list', of: { zzPart: { type: 'boolean' } } },
            zzJudged: { type: 'boolean', source: 'assessor', criteria: { da: 'k', en: 'c' },
              role: { da: 'r', en: 'r' } } }
          """.utf8))
      changed.change(".vocabulary.json5") { file in
        file.changing("facts") { old in
          var members = old?.members ?? []
          for member in facts.members ?? [] {
            members.insert(member, at: Int.random(in: 0...members.count, using: &random))
          }
          return JSONNode(.object(members))
        }
      }
      changed.changeFacts { facts in
        facts.changing("zzNumber") { _ in JSONNode(.number("3")) }
          .changing("zzRecords") { _ in .array([.object([])]) }
      }
      return try .same(Saying(subject.reports()), Saying(changed.reports()))
    }
  }

  @Test("`null` leaves open what leaving out leaves open", .tags(.law))
  func takesNullForNotKnown() throws {
    try EvaluationLaw().hold { subject, random in
      let evaluator = try subject.evaluator()
      var changed = subject
      var count = 0
      for fact in evaluator.vocabulary.facts {
        // What may be taken for granted is so only where nothing is said.
        guard !fact.isElementMember, fact.source == .association, fact.ifAbsent == nil else {
          continue
        }
        changed.changeFacts { facts in
          facts.changing(at: fact.names) { value in
            switch value {
            case nil:
              count += 1
              return JSONNode(.null)
            case let value?: return value.kind == .null ? nil : value
            }
          } ?? facts
        }
      }
      func said(_ subject: LawCase) throws -> Saying {
        try Saying(subject.reports(by: evaluator)).without(
          "diagnostics", "causes", "message", "nextSteps")
      }
      func missing(_ subject: LawCase) throws -> [[String]] {
        try subject.reports(by: evaluator).flatMap(\.charters).flatMap(\.findings)
          .map { $0.causes.map(\.fact) }
      }
      if try missing(subject) != missing(changed) {
        return try .broken("\(missing(changed)) is missing and not \(missing(subject))")
      }
      return try .same(said(subject), said(changed), whereChanged: count > 0)
    }
  }

  @Test("Reading a declaration from its bytes is the same as reading it first", .tags(.law))
  func readsStraightFromBytes() throws {
    try EvaluationLaw().hold { subject, _ in
      let evaluator = try subject.evaluator()
      let straight = try subject.entries.map { entry in
        try evaluator.evaluate(
          json: entry.declaration.written, path: "d.json",
          case: CaseFile(json5: entry.caseFile.written, path: "c.json5"), on: LawCase.date)
      }
      return try .same(Saying(subject.reports(by: evaluator)), Saying(straight))
    }
  }
}
