package import CharterDiagnostics

extension TextProblem {
  package var message: LocalizedText {
    switch self {
    case .empty(let label):
      LocalizedText(
        en: "\(label.phrase[.english]) must not be empty",
        da: "\(label.phrase[.danish]) må ikke være tom")
    case .unknownWord(let label, let word, let allowed, let nearest):
      suggesting(
        nearest,
        en: "\(label.phrase[.english]) is \(allowed.listed("or")), not \(word.quoted)",
        da: "\(label.phrase[.danish]) er \(allowed.listed("eller")), ikke \(word.quoted)")
    case .notKebabCase(let text):
      LocalizedText(
        en: "an identifier is in kebab-case such as 'equal-worth', not \(text.quoted)",
        da: "et id skrives med små bogstaver og bindestreger som 'equal-worth', "
          + "ikke \(text.quoted)")
    case .notCamelCase(let text):
      LocalizedText(
        en: "a name is in camelCase such as 'payingCount', not \(text.quoted)",
        da: "et navn skrives i ét ord som 'payingCount', ikke \(text.quoted)")
    case .reservedWord(let word):
      LocalizedText(
        en: "\(word.quoted) is a word of the condition language and cannot be a name",
        da: "\(word.quoted) er et ord i betingelsessproget og kan ikke være et navn")
    case .invalidDate(let text):
      LocalizedText(
        en: "a date is written as '2026-01-31', not \(text.quoted)",
        da: "en dato skrives som '2026-01-31', ikke \(text.quoted)")
    case .noSuchDay(let text):
      LocalizedText(
        en: "the calendar has no day \(text.quoted)",
        da: "kalenderen har ikke dagen \(text.quoted)")
    case .invalidDuration(let text):
      LocalizedText(
        en: "a time limit is whole days or months such as 'P30D' or 'P1Y', not \(text.quoted)",
        da: "en frist er hele dage eller måneder som 'P30D' eller 'P1Y', ikke \(text.quoted)")
    case .endsBeforeStart:
      LocalizedText(
        en: "'until' must not be before 'from'", da: "'until' må ikke ligge før 'from'")
    case .notAWebAddress(let text):
      LocalizedText(
        en: "a web address begins with 'https://' or 'http://', not \(text.quoted)",
        da: "en webadresse begynder med 'https://' eller 'http://', ikke \(text.quoted)")
    case .unknownLanguageCode(let code):
      LocalizedText(
        en: "a language is a code of two letters such as 'da', not \(code.quoted)",
        da: "et sprog er en kode på to bogstaver som 'da', ikke \(code.quoted)")
    case .duplicateLanguage(let code):
      LocalizedText(
        en: "the language \(code.quoted) is listed twice",
        da: "sproget \(code.quoted) er angivet to gange")
    case .missingTranslation(let label, let languages):
      LocalizedText(
        en: "\(label.phrase[.english]) has no text in \(languages.map(\.rawValue).listed("or"))",
        da: "\(label.phrase[.danish]) har ingen tekst på "
          + languages.map(\.rawValue).listed("eller"))
    case .undeclaredLanguage(let code, let declared, let nearest):
      suggesting(
        nearest,
        en: "the texts of this file are in \(declared.listed("and")), not in \(code.quoted)",
        da: "teksterne i denne fil er på \(declared.listed("og")), ikke på \(code.quoted)")
    }
  }
}
