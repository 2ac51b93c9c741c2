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

  /// What the files hold that the tests name.
  private var roots: [String: JSONNode] = [:]

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
    let united = Vocabulary.unite(charters.compactMap(\.vocabulary))
    vocabulary = united.content
    if isComplete, let last = part.content.charters.last {
      checkUnion(united.diagnostics, at: last.location)
    }
    for test in part.content.tests { check(test) }
  }

  private mutating func find(_ name: Located<String>) {
    let found = charters(named: name.content)
    charters += found
    if !found.isEmpty { return }
    isComplete = false
    if name.content.isPath {
      check(path: name, of: .charter)
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
    let declaration = root(of: test.declaration, .declaration)
    let caseFile = test.caseFile.flatMap { root(of: $0, .caseFile) }
    check(caseFile, isAbout: declaration, named: test.caseFile)
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
    let diagnostics = loaded.diagnostics
    if let declaration = loaded.content {
      var reading = FactReading(of: vocabulary)
      reading.read(declaration)
      report(
        reading.problems.map {
          $0.diagnostic(in: reading.trie, file.source, isSensitive: false)
        }, at: node)
    }
    report(diagnostics.filter { $0.severity == .error }, at: node)
  }

  /// Holds a case file that stands in the test against the charters.
  private mutating func check(
    caseFile: CharterTestFile.Subject?, against vocabulary: Vocabulary
  ) {
    guard case .inline(let node)? = caseFile else { return }
    let loaded = CaseFile.load(node, in: file.source)
    report(loaded.diagnostics.filter { $0.severity == .error }, at: node)
    guard let caseFile = loaded.content else { return }
    report(caseFile.check(against: charters.map(\.charter), vocabulary), at: node)
    report(caseFile.checkFacts(against: vocabulary), at: node)
  }

  private mutating func report(_ diagnostics: [Diagnostic], at node: JSONNode) {
    for mistake in diagnostics {
      report(mistake.message, at: mistake.location ?? file.location(node.range))
    }
  }

  /// Reports charters that do not fit together.
  private mutating func checkUnion(_ diagnostics: [Diagnostic], at location: SourceLocation) {
    guard let mistake = diagnostics.first(where: { $0.id == "duplicate-id" }) else { return }
    report(
      LocalizedText(
        en: "the vocabularies of these charters contradict each other: "
          + mistake.message[.english],
        da: "ordforrådene i disse chartre modsiger hinanden: " + mistake.message[.danish]),
      at: location)
  }

  /// What a declaration or a case file is; what keeps a file from being one is reported.
  private mutating func root(
    of subject: CharterTestFile.Subject, _ noun: Noun
  ) -> JSONNode? {
    switch subject {
    case .inline(let node): node
    case .path(let path): check(path: path, of: noun)
    }
  }

  /// Reports that a case is about another declaration than the one that it is tried with.
  private mutating func check(
    _ caseFile: JSONNode?, isAbout declaration: JSONNode?,
    named subject: CharterTestFile.Subject?
  ) {
    guard let subject, let member = caseFile?["declaration"], let named = member.string,
      let given = declaration?["declaration"]?.string, named != given
    else { return }
    let location =
      switch subject {
      case .inline: file.location(member.range)
      case .path(let path): path.location
      }
    report(
      LocalizedText(
        en: "the case is about the declaration \(named.quoted), not \(given.quoted)",
        da: "sagen handler om erklæringen \(named.quoted), ikke \(given.quoted)"),
      at: location)
  }

  /// What a file holds; reports that it cannot be read, or is another one than it should be.
  @discardableResult
  private mutating func check(path: Located<String>, of noun: Noun) -> JSONNode? {
    guard let place = ProjectPath(file.source.path).relative(path.content),
      let root = root(at: place)
    else {
      report(
        LocalizedText(
          en: "the file \(path.content.quoted) cannot be read",
          da: "filen \(path.content.quoted) kan ikke læses"), at: path.location)
      return nil
    }
    if let other = noun.otherKind(of: root) {
      let problem = FileProblem.otherKind(path.content, other, expected: noun)
      report(problem.message, at: path.location)
      return nil
    }
    return root
  }

  private mutating func root(at place: ProjectPath) -> JSONNode? {
    if let known = roots[place.text] { return known }
    guard let bytes = project.readFile(place) else { return nil }
    let source = SourceText(path: place.text, bytes: bytes)
    let json = JSONReader.read(source, dialect: .json5)
    let root = json.root ?? JSONNode(.null, range: SourceRange(0, 0))
    roots[place.text] = root
    return root
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
