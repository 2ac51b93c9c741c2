package import CharterDiagnostics

/// A text that is not what its member takes.
package enum TextProblem: LoadingProblem {
  /// The text is empty or holds only space.
  case empty(MemberLabel)

  /// The text is none of a fixed set.
  case unknownWord(MemberLabel, String, allowed: [String], nearest: String?)

  /// The text is no kebab-case identifier.
  case notKebabCase(String)

  /// The text is no camelCase name.
  case notCamelCase(String)

  /// The text is a word of the condition language.
  case reservedWord(String)

  /// The text is not written as a date.
  case invalidDate(String)

  /// The text is written as a date that the calendar does not have.
  case noSuchDay(String)

  /// The text is no duration of whole days or months.
  case invalidDuration(String)

  /// The period ends before it begins.
  case endsBeforeStart

  /// The text is no address of a web page.
  case notAWebAddress(String)

  /// The code is none of a language.
  case unknownLanguageCode(String)

  /// The language stands twice in the list.
  case duplicateLanguage(String)

  /// Languages of the file are missing from a text.
  case missingTranslation(MemberLabel, [Language])

  /// A text has a language that the file does not list.
  case undeclaredLanguage(String, declared: [String], nearest: String?)

  package var id: String {
    switch self {
    case .empty, .unknownWord, .notKebabCase, .notCamelCase, .reservedWord, .notAWebAddress,
      .unknownLanguageCode:
      "wrong-member-type"
    case .invalidDate, .noSuchDay, .invalidDuration, .endsBeforeStart: "invalid-date-or-duration"
    case .duplicateLanguage: "duplicate-id"
    case .missingTranslation: "missing-translation"
    case .undeclaredLanguage: "unknown-member"
    }
  }
}
