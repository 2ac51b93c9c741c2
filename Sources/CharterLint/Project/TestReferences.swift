import CharterDiagnostics
import CharterJSON
import FEEL
import ValueCharters

/// Looks up what a file of charter tests names.
struct TestReferences {
  /// Something that does not exist, or does not fit.
  struct Mistake {
    let message: LocalizedText
    let location: SourceLocation
  }

  /// What was found, in the order of the looking.
  private(set) var mistakes: [Mistake] = []

  private let project: LintProject
  private let file: LintFile

  /// The charters of the tests, as far as they are at hand.
  private var charters: [LintCharter] = []

  /// The rules of those charters.
  private var names = RuleNames([])

  /// The facts that those charters know.
  private var vocabulary: Vocabulary?

  /// Whether all charters of the tests are at hand.
  private var isComplete: Bool

  init(_ part: LintProject.Part<CharterTestFile>, in project: LintProject) {
    self.project = project
    file = part.file
    isComplete = !part.content.charters.isEmpty && !part.content.unread.contains("charters")
    var named: Set<String> = []
    for name in part.content.charters {
      if named.insert(name.content).inserted {
        find(name)
      } else {
        report(
          LocalizedText(
            en: "the charter \(name.content.quoted) is named twice",
            da: "charteret \(name.content.quoted) er nævnt to gange"), at: name.location)
      }
    }
    names = RuleNames(charters.map(\.charter))
    vocabulary = Vocabulary.unite(charters.compactMap(\.vocabulary)).content
    for test in part.content.tests { check(test) }
  }

  private mutating func find(_ name: Located<String>) {
    let found = charters(named: name.content)
    charters += found
    if !found.isEmpty { return }
    isComplete = false
    if name.content.isPath {
      check(path: name)
    } else if let shipped = project.shipped, !shipped.contains(name.content) {
      let known = project.charters.map(\.charter.id) + shipped
      // With none at hand nothing can be said.
      guard !known.isEmpty else { return }
      report(
        LocalizedText(
          en: "no charter has the id \(name.content.quoted)",
          da: "intet charter har id'et \(name.content.quoted)"
        ).suggesting(NearestName.find(name.content, among: known)), at: name.location)
    }
  }

  /// The charters of a name that are linted, or lie beside the tests.
  private func charters(named name: String) -> [LintCharter] {
    let linted = project.charters.filter { project.names(name, $0, in: file) }
    if !linted.isEmpty { return linted }
    return project.neighbours.charters(beside: file).filter { project.names(name, $0, in: file) }
  }

  private mutating func check(_ test: CharterTestFile.Test) {
    for subject in [test.declaration, test.caseFile].compactMap(\.self) {
      if case .path(let path) = subject { check(path: path) }
    }
    guard isComplete else { return }
    if let vocabulary {
      check(test.declaration, against: vocabulary)
      check(caseFile: test.caseFile, against: vocabulary)
    }
    let expectation = test.expectation
    let rules =
      expectation.statuses.map(\.rule) + expectation.causes.map(\.rule)
      + expectation.flags.map(\.rule)
    for rule in rules { check(rule: rule) }
    for outcome in expectation.outcomes + expectation.best + expectation.worst {
      check(outcome: outcome)
    }
    for fact in expectation.causes.flatMap(\.facts) { check(fact: fact) }
    for change in test.changes { check(change) }
  }

  /// Holds a declaration that stands in the test against the facts.
  private mutating func check(
    _ declaration: CharterTestFile.Subject, against vocabulary: Vocabulary
  ) {
    guard case .inline(let node) = declaration else { return }
    let loaded = Declaration.load(node, in: file.source)
    var diagnostics = loaded.diagnostics
    if let declaration = loaded.content {
      var reading = FactReading(of: vocabulary)
      reading.read(declaration)
      diagnostics += reading.problems.map {
        $0.diagnostic(in: reading.trie, file.source, isSensitive: false)
      }
    }
    report(diagnostics, at: node)
  }

  /// Holds a case file that stands in the test against the charters.
  private mutating func check(
    caseFile: CharterTestFile.Subject?, against vocabulary: Vocabulary
  ) {
    guard case .inline(let node)? = caseFile else { return }
    let loaded = CaseFile.load(node, in: file.source)
    var diagnostics = loaded.diagnostics
    if let caseFile = loaded.content {
      diagnostics += caseFile.check(against: charters.map(\.charter), vocabulary)
      diagnostics += caseFile.checkFacts(against: vocabulary)
    }
    report(diagnostics, at: node)
  }

  private mutating func report(_ diagnostics: [Diagnostic], at node: JSONNode) {
    for mistake in diagnostics where mistake.severity == .error {
      report(mistake.message, at: mistake.location ?? file.location(node.range))
    }
  }

  private mutating func check(path: Located<String>) {
    let place = ProjectPath(file.source.path).relative(path.content)
    if let place, project.readFile(place) != nil { return }
    report(
      LocalizedText(
        en: "the file \(path.content.quoted) cannot be read",
        da: "filen \(path.content.quoted) kan ikke læses"), at: path.location)
  }

  private mutating func check(rule: Located<String>) {
    switch names.lookup(rule.content) {
    case .found: break
    case .ambiguous(let names):
      report(
        LocalizedText(
          en: "several charters have a rule \(rule.content.quoted); write \(names.listed("or"))",
          da: "flere chartre har reglen \(rule.content.quoted); skriv \(names.listed("eller"))"),
        at: rule.location)
    case .unknown(let nearest):
      report(
        LocalizedText(
          en: "no rule is named \(rule.content.quoted)",
          da: "ingen regel har navnet \(rule.content.quoted)"
        ).suggesting(nearest), at: rule.location)
    }
  }

  private mutating func check(outcome expected: CharterTestFile.Expectation.CharterOutcome) {
    let isPossible = charters.contains { $0.charter.effect.allows(expected.outcome) }
    guard !isPossible else { return }
    report(
      LocalizedText(
        en: "no charter of these tests can have the outcome \(expected.outcome.rawValue.quoted)",
        da: "intet charter i disse prøver kan få udfaldet \(expected.outcome.rawValue.quoted)"),
      at: expected.location)
  }

  private mutating func check(fact: Located<String>) {
    let vocabularies = charters.compactMap(\.vocabulary)
    guard !vocabularies.isEmpty, vocabularies.allSatisfy({ $0[fact.content] == nil }) else {
      return
    }
    let nearest = vocabularies.lazy.compactMap { $0.schema.nearestPath(to: fact.content) }.first
    report(
      LocalizedText(
        en: "no fact has the path \(fact.content.quoted)",
        da: "ingen oplysning har stien \(fact.content.quoted)"
      ).suggesting(nearest), at: fact.location)
  }

  private mutating func check(_ change: FactChange) {
    guard let vocabulary = charters.first?.vocabulary else { return }
    var reading = FactReading(of: vocabulary)
    reading.apply(change)
    for diagnostic in reading.changeDiagnostics {
      report(diagnostic.message, at: diagnostic.location ?? change.path.location)
    }
  }

  private mutating func report(_ message: LocalizedText, at location: SourceLocation) {
    mistakes.append(Mistake(message: message, location: location))
  }
}

extension Charter.Effect {
  /// Whether charters of this effect can have an outcome.
  fileprivate func allows(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .notInForce, .notApplicable, .error: true
    case .conflict, .undetermined, .gaps, .conforms: self != .guiding
    case .differs, .open, .aligned: self == .guiding
    }
  }
}

extension FactReading {
  /// A reading of the facts of a vocabulary in which nothing is declared.
  init(of vocabulary: Vocabulary) {
    self.init(
      trie: FactTrie(schema: vocabulary.schema) { vocabulary[$0]?.source ?? .association },
      store: FactStore(schema: vocabulary.schema))
  }
}
