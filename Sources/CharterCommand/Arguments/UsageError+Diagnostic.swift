package import CharterDiagnostics
import CharterLint

extension UsageError {
  /// The error in words, with where to read more.
  ///
  /// - Parameter verb: The verb of the command line, if it has one.
  /// - Returns: The diagnostic.
  package func diagnostic(for verb: Verb.Name?) -> Diagnostic {
    let command = verb.map { "charter \($0.rawValue) --help" } ?? "charter --help"
    var help = LocalizedText(en: "see '\(command)'", da: "se '\(command)'")
    if case .unknownOption(let option, _) = self, !option.hasPrefix("--") {
      help = LocalizedText(
        en: "write '--' before an operand that begins with '-'; see '\(command)'",
        da: "skriv '--' før en operand, der begynder med '-'; se '\(command)'")
    }
    return Diagnostic(id: id, message: message, location: nil, help: help)
  }

  private var id: String {
    switch self {
    case .missingVerb: "missing-verb"
    case .unknownVerb: "unknown-verb"
    case .optionBeforeVerb: "option-before-verb"
    case .unknownOption: "unknown-option"
    case .missingValue: "missing-value"
    case .unexpectedValue: "unexpected-value"
    case .repeatedOption: "repeated-option"
    case .unknownChoice: "unknown-choice"
    case .invalidDate: "invalid-date"
    case .invalidCount: "invalid-count"
    case .notForStreams: "not-for-streams"
    case .unknownRule: "unknown-rule"
    case .unknownWord: "unknown-operand"
    case .missingOperand: "missing-operand"
    case .unexpectedOperand: "unexpected-operand"
    case .missingOption: "missing-option"
    case .exclusive: "exclusive-options"
    case .sameDestination: "same-destination"
    case .destinationIsInput: "destination-is-input"
    case .repeatedStandardInput: "repeated-standard-input"
    }
  }

  private var message: LocalizedText {
    switch self {
    case .missingVerb:
      LocalizedText(en: "a verb is missing", da: "der mangler en kommando")
    case .unknownVerb(let name):
      LocalizedText(en: "unknown verb '\(name)'", da: "ukendt kommando '\(name)'")
        .suggesting(NearestName.find(name, among: Verb.Name.allCases.map(\.rawValue)))
    case .optionBeforeVerb(let option, let verb):
      LocalizedText(
        en: "option '\(option)' stands before the verb '\(verb)'; options follow the verb",
        da: "tilvalget '\(option)' står før kommandoen '\(verb)'; tilvalg står efter kommandoen")
    case .unknownOption(let option, let verb):
      LocalizedText(en: "unknown option '\(option)'", da: "ukendt tilvalg '\(option)'")
        .suggesting(NearestName.find(option, among: verb.options.map(\.name.written)))
    case .missingValue(let option, let written):
      LocalizedText(
        en: "option '\(written)' needs a value: \(option.value.placeholder ?? "")",
        da: "tilvalget '\(written)' kræver en værdi: \(option.value.placeholder ?? "")")
    case .unexpectedValue(let value, let option):
      LocalizedText(
        en: "option '\(option)' takes no value, found '\(value)'",
        da: "tilvalget '\(option)' tager ingen værdi, fandt '\(value)'")
    case .repeatedOption(let option):
      LocalizedText(
        en: "option '\(option)' is given twice", da: "tilvalget '\(option)' er angivet to gange")
    case .unknownChoice(let value, let option, let choices):
      LocalizedText(
        en: "'\(value)' is not a value of '\(option)': \(choices.joined(separator: ", "))",
        da: "'\(value)' er ingen værdi for '\(option)': \(choices.joined(separator: ", "))"
      )
      .suggesting(NearestName.find(value, among: choices))
    case .invalidDate(let value, let option):
      LocalizedText(
        en: "'\(value)' after '\(option)' is not a calendar day written as YYYY-MM-DD",
        da: "'\(value)' efter '\(option)' er ingen kalenderdag skrevet som ÅÅÅÅ-MM-DD")
    case .invalidCount(let value, let option):
      LocalizedText(
        en: "'\(value)' after '\(option)' is not a number from 1 to \(StreamPlan.jobLimit)",
        da: "'\(value)' efter '\(option)' er intet tal fra 1 til \(StreamPlan.jobLimit)")
    case .notForStreams(let part):
      LocalizedText(
        en: "'\(part)' is not for a stream of declarations; ask for ndjson, csv or a summary",
        da: "'\(part)' er ikke til en strøm af erklæringer; bed om ndjson, csv eller en oversigt")
    case .unknownRule(let name, let option):
      LocalizedText(
        en: "no lint rule is named '\(name)'", da: "ingen lint-regel har navnet '\(name)'"
      )
      .suggesting(
        NearestName.find(
          name, among: option == nil ? CharterLinter.rules.map(\.id) : LintLevels.names))
    case .unknownWord(let word, let words, let verb):
      LocalizedText(
        en: "'\(word)' is nothing for '\(verb.name.rawValue)': \(words.joined(separator: ", "))",
        da: "'\(word)' er intet for '\(verb.name.rawValue)': \(words.joined(separator: ", "))"
      )
      .suggesting(NearestName.find(word, among: words))
    case .missingOperand(let operand, let verb):
      LocalizedText(
        en: "\(operand) is missing after '\(verb.name.rawValue)'",
        da: "\(operand) mangler efter '\(verb.name.rawValue)'")
    case .unexpectedOperand(let operand, let verb):
      LocalizedText(
        en: "'\(operand)' is more than '\(verb.name.rawValue)' takes",
        da: "'\(operand)' er mere, end '\(verb.name.rawValue)' tager imod")
    case .missingOption(let option, let verb):
      LocalizedText(
        en: "option '\(option.name.written)' is missing after '\(verb.name.rawValue)'",
        da: "tilvalget '\(option.name.written)' mangler efter '\(verb.name.rawValue)'")
    case .exclusive(let first, let second):
      LocalizedText(
        en: "'\(first)' and '\(second)' cannot be used together",
        da: "'\(first)' og '\(second)' udelukker hinanden")
    case .sameDestination(nil):
      LocalizedText(
        en:
          "two results for the standard output; write all but one into files: '--format NAME=FILE'",
        da: "to resultater til standardoutput; skriv alle på nær ét i filer: '--format NAME=FILE'")
    case .sameDestination(let path?):
      LocalizedText(
        en: "two results for the file '\(path)'", da: "to resultater til filen '\(path)'")
    case .destinationIsInput(let path):
      LocalizedText(
        en: "'\(path)' is read, so it cannot be the output file too",
        da: "'\(path)' læses og kan derfor ikke også være outputfilen")
    case .repeatedStandardInput:
      LocalizedText(
        en: "'-' is given twice; the standard input can be read once",
        da: "'-' er angivet to gange; standardinput kan læses én gang")
    }
  }
}
