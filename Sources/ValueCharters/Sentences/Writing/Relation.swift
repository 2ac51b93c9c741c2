import CharterDiagnostics
import FEEL

/// The words of a comparison between two values of a kind, which stand behind `is`.
struct Relation {
  let sign: ComparisonOperator
  let kind: Phrase.Kind

  /// The words before a value that is written out; nothing for plain equality.
  var words: LocalizedText {
    switch kind {
    case .date, .year, .month, .weekday: timeWords
    case .duration: durationWords
    case .text: textWords
    case .boolean, .number, .choice, .list, .record, .unknown: numberWords
    }
  }

  /// The words before another fact or a calculation.
  var wordsBeforeName: LocalizedText {
    guard sign.isEqual else { return words }
    return switch kind {
    case .number, .year, .month, .weekday, .unknown: LocalizedText(en: "equal to ", da: "lig med ")
    default: LocalizedText(en: "the same as ", da: "det samme som ")
    }
  }

  private var numberWords: LocalizedText {
    switch sign {
    case .equal: LocalizedText("")
    case .notEqual: LocalizedText(en: "other than ", da: "forskellig fra ")
    case .less: LocalizedText(en: "less than ", da: "mindre end ")
    case .lessOrEqual: LocalizedText(en: "at most ", da: "højst ")
    case .greater: LocalizedText(en: "more than ", da: "mere end ")
    case .greaterOrEqual: LocalizedText(en: "at least ", da: "mindst ")
    }
  }

  private var timeWords: LocalizedText {
    switch sign {
    case .equal, .notEqual: numberWords
    case .less: LocalizedText(en: "before ", da: "før ")
    case .lessOrEqual: LocalizedText(en: "no later than ", da: "senest ")
    case .greater: LocalizedText(en: "after ", da: "efter ")
    case .greaterOrEqual: LocalizedText(en: "no earlier than ", da: "tidligst ")
    }
  }

  private var durationWords: LocalizedText {
    switch sign {
    case .less: LocalizedText(en: "shorter than ", da: "kortere end ")
    case .greater: LocalizedText(en: "longer than ", da: "længere end ")
    case .equal, .notEqual, .lessOrEqual, .greaterOrEqual: numberWords
    }
  }

  private var textWords: LocalizedText {
    switch sign {
    case .equal, .notEqual: numberWords
    case .less: LocalizedText(en: "in the order of letters before ", da: "i bogstavorden før ")
    case .lessOrEqual:
      LocalizedText(en: "in the order of letters not after ", da: "i bogstavorden senest ")
    case .greater: LocalizedText(en: "in the order of letters after ", da: "i bogstavorden efter ")
    case .greaterOrEqual:
      LocalizedText(en: "in the order of letters not before ", da: "i bogstavorden tidligst ")
    }
  }
}
