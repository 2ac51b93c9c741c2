package import CharterDiagnostics
import CharterJSON
package import FEEL

/// A value that does not fit the fact it is given for.
package enum ValueProblem: LoadingProblem {
  /// The value has another type than the fact.
  case wrongType(found: FoundKind, expected: Expected)

  /// The fact has no such choice.
  case unknownChoice(String, nearest: String?)

  /// The number is smaller than the fact allows.
  case belowMinimum(Decimal128)

  /// The number is greater than the fact allows.
  case aboveMaximum(Decimal128)

  /// The number cannot be kept exactly.
  case unkeepableNumber(String)

  /// The value of a list of objects is given in a place that takes only plain values.
  case recordInPlainValue

  /// What a fact takes.
  package enum Expected: Hashable, CaseIterable, Sendable {
    case boolean, number, text, date, choice, list, record
  }

  package var id: String {
    switch self {
    case .wrongType, .recordInPlainValue: "type-mismatch"
    case .unknownChoice: "unknown-choice"
    case .belowMinimum, .aboveMaximum, .unkeepableNumber: "value-out-of-range"
    }
  }

  package var message: LocalizedText {
    switch self {
    case .wrongType(let found, let expected):
      LocalizedText(
        en: "the fact takes \(expected.phrase[.english]), not \(found.phrase[.english])",
        da: "oplysningen skal være \(expected.phrase[.danish]), ikke \(found.phrase[.danish])")
    case .unknownChoice(let choice, let nearest):
      suggesting(
        nearest,
        en: "the fact has no choice \(choice.quoted)",
        da: "oplysningen har ikke valgmuligheden \(choice.quoted)")
    case .belowMinimum(let limit):
      LocalizedText(
        en: "the fact takes no number less than \(limit)",
        da: "oplysningen må ikke være mindre end \(limit)")
    case .aboveMaximum(let limit):
      LocalizedText(
        en: "the fact takes no number greater than \(limit)",
        da: "oplysningen må ikke være større end \(limit)")
    case .unkeepableNumber(let text):
      LocalizedText(
        en: "a number has at most 34 digits, unlike \(text.quoted)",
        da: "et tal har højst 34 cifre, til forskel fra \(text.quoted)")
    case .recordInPlainValue:
      LocalizedText(
        en: "only an empty list can be given here for a list of objects",
        da: "kun en tom liste kan angives her for en liste af objekter")
    }
  }
}

extension ValueProblem.Expected {
  /// What is expected, with its indefinite article.
  fileprivate var phrase: LocalizedText {
    switch self {
    case .boolean: LocalizedText(en: "true or false", da: "true eller false")
    case .number: LocalizedText(en: "a number", da: "et tal")
    case .text: LocalizedText(en: "a text", da: "en tekst")
    case .date: LocalizedText(en: "a date", da: "en dato")
    case .choice: LocalizedText(en: "one of its choices", da: "en af sine valgmuligheder")
    case .list: LocalizedText(en: "a list", da: "en liste")
    case .record: LocalizedText(en: "an object", da: "et objekt")
    }
  }
}
