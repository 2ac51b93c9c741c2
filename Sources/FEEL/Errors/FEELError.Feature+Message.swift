import CharterDiagnostics

extension FEELError.Feature {
  /// That the feature is left out, with its name.
  var message: LocalizedText {
    switch self {
    case .spacedName(let name):
      LocalizedText(
        en: "names with spaces are not part of conditions: \(quote(name))",
        da: "navne med mellemrum indgår ikke i betingelser: \(quote(name))")
    case .unaryTest:
      LocalizedText(
        en: "a unary test such as '< 3' stands only after 'in'",
        da: "en enkelt prøve som '< 3' står kun efter 'in'")
    default:
      LocalizedText(
        en: "\(naming[.english]) is not part of conditions",
        da: "\(naming[.danish]) indgår ikke i betingelser")
    }
  }

  /// What to do instead.
  var help: LocalizedText? {
    switch self {
    case .null:
      LocalizedText(
        en: "there is no presence test: a missing fact is unknown, and so is what rests on it",
        da: "der findes ingen prøve for, om noget mangler: en manglende oplysning er ukendt")
    case .context, .functionLiteral:
      LocalizedText(
        en: "a named definition of the charter says the same once",
        da: "en navngiven definition i charteret siger det samme én gang")
    case .forReturn:
      LocalizedText(
        en: "write a projection 'L.member', a filter 'L[c]', 'some' or 'every'",
        da: "skriv en projektion 'L.medlem', et filter 'L[c]', 'some' eller 'every'")
    case .time, .dateAndTime:
      LocalizedText(
        en: "conditions know dates, written @\"2026-01-31\"",
        da: "betingelser kender datoer, skrevet @\"2026-01-31\"")
    case .now:
      LocalizedText(
        en: "'today()' is the evaluation date", da: "'today()' er datoen for vurderingen")
    case .exponentiation:
      LocalizedText(en: "write a product", da: "skriv et produkt")
    case .spacedName(let name) where name.split(separator: " ").dropFirst().contains("is"):
      LocalizedText(en: "equality is written '='", da: "lighed skrives '='")
    case .regularExpression:
      LocalizedText(
        en: "'contains', 'starts with' and 'ends with' search a text",
        da: "'contains', 'starts with' og 'ends with' søger i en tekst")
    case .instanceOf, .unaryTest, .spacedName, .function: nil
    }
  }

  private var naming: LocalizedText {
    switch self {
    case .null: LocalizedText("'null'")
    case .functionLiteral: LocalizedText(en: "a function literal", da: "en funktionsliteral")
    case .context: LocalizedText(en: "a context '{ }'", da: "en kontekst '{ }'")
    case .forReturn: LocalizedText("'for … return'")
    case .time: LocalizedText(en: "a time of day", da: "et klokkeslæt")
    case .dateAndTime: LocalizedText(en: "a date and time", da: "en dato med klokkeslæt")
    case .instanceOf: LocalizedText("'instance of'")
    case .regularExpression(let name), .function(let name):
      LocalizedText(en: "the function '\(name)'", da: "funktionen '\(name)'")
    case .now: LocalizedText("'now()'")
    case .exponentiation: LocalizedText("'**'")
    case .unaryTest, .spacedName: LocalizedText("")
    }
  }
}
