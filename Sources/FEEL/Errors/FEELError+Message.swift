package import CharterDiagnostics

extension FEELError.Kind {
  /// What is wrong.
  package var message: LocalizedText {
    switch self {
    case .unknownName, .groupAsValue, .unknownFunction, .notAFunction, .unknownMember,
      .itemOutsideFilter, .shadowedName, .invalidDefinitionName, .circularDefinition:
      nameMessage
    case .typeMismatch, .operatorMismatch, .incomparable, .chained, .mixedList, .branchesDiffer,
      .unknownChoice, .disjointChoices, .notACondition, .notAList, .indexOnElement,
      .rangeAsValue:
      typeMessage
    case .argumentCount, .unknownArgument, .duplicateArgument, .mixedArguments, .notALiteral:
      argumentMessage
    case .unsupported(let feature): feature.message
    default: textMessage
    }
  }

  private var textMessage: LocalizedText {
    switch self {
    case .empty: LocalizedText(en: "the condition is empty", da: "betingelsen er tom")
    case .unexpected("", let expected):
      LocalizedText(
        en: "the condition ends where \(expected.naming[.english]) is expected",
        da: "betingelsen slutter, hvor der ventes \(expected.naming[.danish])")
    case .unexpected(let found, let expected):
      LocalizedText(
        en: "\(quote(found)) stands where \(expected.naming[.english]) is expected",
        da: "\(quote(found)) står, hvor der ventes \(expected.naming[.danish])")
    case .unterminatedString:
      LocalizedText(
        en: "the text has no closing quotation mark", da: "teksten mangler sit sluttegn")
    case .unterminatedComment:
      LocalizedText(en: "the comment has no closing '*/'", da: "kommentaren mangler sit '*/'")
    case .invalidEscape(let text):
      LocalizedText(
        en: "\(quote(text)) stands for no character",
        da: "\(quote(text)) står ikke for noget tegn")
    case .invalidCharacter(let text):
      LocalizedText(
        en: "\(character(text)) has no meaning in a condition",
        da: "\(character(text)) har ingen betydning i en betingelse")
    case .invalidNumber(let text):
      LocalizedText(en: "\(quote(text)) is not a number", da: "\(quote(text)) er ikke et tal")
    case .tooManyDigits(let text):
      LocalizedText(
        en: "\(quote(text)) is not kept exactly; a number has at most 34 digits",
        da: "\(quote(text)) kan ikke gengives nøjagtigt; et tal har højst 34 cifre")
    case .invalidName(let text):
      LocalizedText(
        en: "\(quote(text)) is not a name; names are written with a–z, A–Z, 0–9 and '_'",
        da: "\(quote(text)) er ikke et navn; navne skrives med a–z, A–Z, 0–9 og '_'")
    case .foreignOperator(let sign, let feel):
      LocalizedText(
        en: "\(quote(sign)) is written \(quote(feel)) in a condition",
        da: "\(quote(sign)) skrives \(quote(feel)) i en betingelse")
    case .invalidDate(let text):
      LocalizedText(
        en: "\(quote(text)) is not a date; dates are written '2026-01-31'",
        da: "\(quote(text)) er ikke en dato; datoer skrives '2026-01-31'")
    case .invalidDuration(let text):
      LocalizedText(
        en: "\(quote(text)) is not a duration; durations are written 'P1Y2M' or 'P30D'",
        da: "\(quote(text)) er ikke en varighed; varigheder skrives 'P1Y2M' eller 'P30D'")
    case .tooLong(let limit):
      LocalizedText(
        en: "the condition is longer than \(limit) bytes",
        da: "betingelsen er længere end \(limit) byte")
    case .tooDeep(let limit):
      LocalizedText(
        en: "expressions are nested more than \(limit) levels deep",
        da: "udtryk er indlejret i mere end \(limit) niveauer")
    case .tooLarge(let limit):
      LocalizedText(
        en: "the condition has more than \(limit) parts with its definitions written out",
        da: "betingelsen har mere end \(limit) dele, når dens definitioner skrives ud")
    case .tooManyErrors(let limit):
      LocalizedText(
        en: "the condition has more errors than the \(limit) listed",
        da: "betingelsen har flere fejl end de \(limit) viste")
    default: LocalizedText("")
    }
  }
}

extension FEELError.Expectation {
  /// What was expected, as a sentence names it.
  fileprivate var naming: LocalizedText {
    switch self {
    case .expression: LocalizedText(en: "a value", da: "en værdi")
    case .name: LocalizedText(en: "a name", da: "et navn")
    case .token(let text): LocalizedText(quote(text))
    case .operatorOrEnd:
      LocalizedText(en: "an operator or the end", da: "en operator eller slutningen")
    }
  }
}

/// A user's text in quotes, cut where it is long.
func quote(_ text: String) -> String {
  let limit = 80
  guard text.unicodeScalars.count > limit else { return "'\(text)'" }
  return "'\(String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))))…'"
}

/// A character in quotes, or its number where it cannot be seen.
private func character(_ text: String) -> String {
  guard let scalar = text.unicodeScalars.first, !scalar.isVisible else { return quote(text) }
  return scalar.codePoint
}
