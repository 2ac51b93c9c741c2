package import CharterDiagnostics

/// A mistake in what a file of charter tests says.
package enum CharterTestProblem: LoadingProblem {
  /// Something else than a path or an object stands for a declaration or a case file.
  case notASubject(Noun, found: FoundKind)

  /// Two tests of a file have the same name.
  case duplicateName(String)

  /// A test expects nothing, so that it could not fail.
  case expectsNothing

  /// No charter of the file has a rule of the name.
  case unknownRule(String, nearest: String?)

  /// Several charters of the file have a rule of the name.
  case ambiguousRule(String, names: [String])

  /// The vocabulary has no fact of the path.
  case unknownFact(String, nearest: String?)

  /// The file tests no charter of the identifier.
  case unknownCharter(String, nearest: String?)

  /// One outcome is given where there are several charters.
  case outcomeOfWhich([String])

  package var id: String {
    switch self {
    case .notASubject: "wrong-member-type"
    case .duplicateName: "duplicate-test-name"
    case .expectsNothing, .outcomeOfWhich: "invalid-test"
    case .unknownRule, .ambiguousRule, .unknownCharter: "unknown-reference"
    case .unknownFact: "unknown-fact"
    }
  }

  package var message: LocalizedText {
    switch self {
    case .notASubject(let noun, let found):
      LocalizedText(
        en: "\(noun.phrase[.english]) is given by its path or as an object, "
          + "not as \(found.phrase[.english])",
        da: "\(noun.phrase[.danish]) angives med sin sti eller som et objekt, "
          + "ikke som \(found.phrase[.danish])")
    case .duplicateName(let name):
      LocalizedText(
        en: "two tests are named \(name.quoted)", da: "to prøver hedder \(name.quoted)")
    case .expectsNothing:
      LocalizedText(
        en: "a test that expects nothing cannot fail",
        da: "en prøve, der intet forventer, kan ikke slå fejl")
    case .unknownRule(let rule, let nearest):
      suggesting(
        nearest,
        en: "no rule is named \(rule.quoted)", da: "ingen regel har navnet \(rule.quoted)")
    case .ambiguousRule(let rule, let names):
      LocalizedText(
        en: "several charters have a rule \(rule.quoted); write \(names.listed("or"))",
        da: "flere chartre har reglen \(rule.quoted); skriv \(names.listed("eller"))")
    case .unknownFact(let fact, let nearest):
      suggesting(
        nearest,
        en: "no fact has the path \(fact.quoted)",
        da: "ingen oplysning har stien \(fact.quoted)")
    case .unknownCharter(let charter, let nearest):
      suggesting(
        nearest,
        en: "no charter of this file has the id \(charter.quoted)",
        da: "intet charter i denne fil har id'et \(charter.quoted)")
    case .outcomeOfWhich(let charters):
      LocalizedText(
        en: "several charters are tested; give an outcome for each of "
          + charters.listed("and"),
        da: "flere chartre prøves; angiv et udfald for hvert af " + charters.listed("og"))
    }
  }
}
