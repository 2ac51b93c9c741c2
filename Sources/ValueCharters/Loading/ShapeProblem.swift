package import CharterDiagnostics

/// A mistake in the form of an object or a list, whatever it means.
package enum ShapeProblem: LoadingProblem {
  /// What a member can hold.
  package enum Expectation: Hashable, CaseIterable, Sendable {
    case text, boolean, number, wholeNumber, list, object, localizedText, condition, outcomeText
  }

  /// The name is none that the object knows.
  case unknownMember(String, of: Noun, nearest: String?)

  /// The object needs the member.
  case missingMember(String, of: Noun)

  /// The name stands twice in one object.
  case duplicateKey(String)

  /// The member holds another type than it can.
  case wrongType(MemberLabel, expected: Expectation, found: FoundKind)

  /// What should be an object is none.
  case notAnObject(Noun, found: FoundKind)

  /// The list is empty where it needs an element.
  case emptyList(MemberLabel)

  /// The file is another one than it should be.
  case otherKind(Noun, expected: Noun)

  /// The format is one that this version does not read.
  case unsupportedFormat(String)

  package var id: String {
    switch self {
    case .unknownMember: "unknown-member"
    case .missingMember: "missing-member"
    case .duplicateKey: "duplicate-key"
    case .wrongType, .notAnObject, .emptyList: "wrong-member-type"
    case .otherKind, .unsupportedFormat: "unsupported-format"
    }
  }

  package var message: LocalizedText {
    switch self {
    case .unknownMember(let name, let noun, let nearest):
      suggesting(
        nearest,
        en: "\(noun.phrase[.english]) has no member \(name.quoted)",
        da: "\(noun.phrase[.danish]) har ikke feltet \(name.quoted)")
    case .missingMember(let name, let noun):
      LocalizedText(
        en: "\(noun.phrase[.english]) needs the member \(name.quoted)",
        da: "\(noun.phrase[.danish]) skal have feltet \(name.quoted)")
    case .duplicateKey(let name):
      LocalizedText(
        en: "the key \(name.quoted) is given twice",
        da: "nøglen \(name.quoted) er angivet to gange")
    case .wrongType(let label, let expected, let found):
      LocalizedText(
        en: "\(label.phrase[.english]) takes \(expected.phrase[.english]), "
          + "not \(found.phrase[.english])",
        da: "\(label.phrase[.danish]) skal være \(expected.phrase[.danish]), "
          + "ikke \(found.phrase[.danish])")
    case .notAnObject(let noun, let found):
      LocalizedText(
        en: "\(noun.phrase[.english]) is an object, not \(found.phrase[.english])",
        da: "\(noun.phrase[.danish]) er et objekt, ikke \(found.phrase[.danish])")
    case .emptyList(let label):
      LocalizedText(
        en: "\(label.phrase[.english]) needs at least one element",
        da: "\(label.phrase[.danish]) skal have mindst ét element")
    case .otherKind(let found, let expected):
      LocalizedText(
        en: "this file is \(found.phrase[.english]), not \(expected.phrase[.english])",
        da: "denne fil er \(found.phrase[.danish]), ikke \(expected.phrase[.danish])")
    case .unsupportedFormat(let format):
      LocalizedText(
        en: "format \(format.shortened) is not supported; this version reads format 1",
        da: "format \(format.shortened) understøttes ikke; denne version læser format 1")
    }
  }
}

extension ShapeProblem.Expectation {
  /// What is expected, with its indefinite article.
  var phrase: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "a text", da: "en tekst")
    case .boolean: LocalizedText(en: "true or false", da: "true eller false")
    case .number: LocalizedText(en: "a number", da: "et tal")
    case .wholeNumber: LocalizedText(en: "a whole number", da: "et helt tal")
    case .list: LocalizedText(en: "a list", da: "en liste")
    case .object: LocalizedText(en: "an object", da: "et objekt")
    case .localizedText:
      LocalizedText(
        en: "an object with a text in each language", da: "et objekt med en tekst på hvert sprog")
    case .condition:
      LocalizedText(en: "a condition in quotes", da: "en betingelse i anførselstegn")
    case .outcomeText:
      LocalizedText(
        en: "a text in each language, or an object with 'text' and 'cite'",
        da: "en tekst på hvert sprog eller et objekt med 'text' og 'cite'")
    }
  }
}

/// A message that ends with the nearest name, if there is one.
func suggesting(_ nearest: String?, en: String, da: String) -> LocalizedText {
  guard let nearest else { return LocalizedText(en: en, da: da) }
  return LocalizedText(
    en: "\(en); did you mean \(nearest.quoted)?", da: "\(da); mente du \(nearest.quoted)?")
}
