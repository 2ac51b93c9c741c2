package import CharterDiagnostics
package import ValueCharters

/// A fact that is not known, with all that waits for it.
package final class OpenQuestion {
  /// A place that the answer is missing from.
  package struct Place: Hashable, Sendable {
    /// The JSON Pointer to the value, or to its nearest existing parent.
    package let pointer: String

    /// Where that stands, if there is a file for it.
    package let location: SourceLocation?

    /// Why the fact is not known there.
    package let reason: Cause.Reason
  }

  /// The path of the fact.
  package let fact: String

  /// The title of the fact.
  package let title: LocalizedText

  /// The question to ask.
  package let question: LocalizedText

  /// Who can answer it.
  package let ask: FactSource

  /// The places that the answer is missing from; several for the elements of a list.
  package private(set) var places: [Place]

  /// The findings that wait for it, in the order of the charters.
  package private(set) var findings: [Finding]

  /// How many of them wait for nothing else.
  private var aloneCount = 0

  /// Whether a person is asked whose answer may turn out not to be needed at all: every finding that
  /// waits for it waits for facts from others too.
  package private(set) var waitsForAnswers: Bool

  private init(_ cause: Finding.Cause) {
    fact = cause.fact
    title = cause.title
    question = cause.question
    // Who answers a question of fact is not who settles a dispute about it.
    ask = cause.reason == .disputed ? .assessor : cause.ask
    waitsForAnswers = ask == .assessor
    places = []
    findings = []
  }

  private func add(
    _ cause: Finding.Cause, of finding: Finding, isAlone: Bool, needsOnlyPeople: Bool
  ) {
    if needsOnlyPeople { waitsForAnswers = false }
    let place = Place(pointer: cause.pointer, location: cause.location, reason: cause.reason)
    if !places.contains(place) { places.append(place) }
    if findings.last?.rule != finding.rule || findings.last?.charter != finding.charter {
      findings.append(finding)
      if isAlone { aloneCount += 1 }
    }
  }

  /// What some findings leave open; what settles most comes first.
  ///
  /// A must counts before any number of shoulds, and a finding that waits for nothing else before
  /// one that does.
  ///
  /// - Parameter findings: What is open in the findings on one declaration.
  /// - Returns: The questions, one a fact.
  package static func all(in findings: [OpenFinding]) -> [OpenQuestion] {
    var questions: [OpenQuestion] = []
    var places = NamePlaces()
    for open in findings {
      let (finding, causes) = (open.finding, open.causes)
      let isAlone = causes.allSatisfy { $0.fact == causes[0].fact }
      let needsOnlyPeople = causes.allSatisfy { $0.ask == .assessor || $0.reason == .disputed }
      for cause in causes {
        let place = places[cause.fact] ?? questions.count
        if place == questions.count {
          questions.append(OpenQuestion(cause))
          places.add(place, of: cause.fact)
        }
        questions[place].add(cause, of: finding, isAlone: isAlone, needsOnlyPeople: needsOnlyPeople)
      }
    }
    return questions.stablySorted { $1.weight.lexicographicallyPrecedes($0.weight) }
  }

  /// Whether nothing about the association waits for it.
  var concernsOnlyAuthority: Bool {
    findings.allSatisfy { $0.holder == .authority }
  }

  /// How much an answer settles, the most important count first.
  private var weight: [Int] {
    [findings.count { $0.level == .must }, findings.count, aloneCount]
  }
}

extension Sequence<OpenQuestion> {
  /// What can be answered at once, then what waits for other answers.
  var answerableFirst: [OpenQuestion] {
    filter { !$0.waitsForAnswers } + filter(\.waitsForAnswers)
  }
}
