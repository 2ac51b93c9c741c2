import CharterDiagnostics

extension JSONError.Kind {
  /// What is wrong, in words.
  func message(found: FoundText) -> LocalizedText {
    switch self {
    case .malformedUTF8:
      LocalizedText(en: "text must be UTF-8", da: "tekst skal være UTF-8")
    case .otherEncoding:
      LocalizedText(
        en: "text must be UTF-8; this seems to be UTF-16 or UTF-32",
        da: "tekst skal være UTF-8; denne ser ud til at være UTF-16 eller UTF-32")
    case .tooDeep:
      LocalizedText(
        en: "arrays and objects may lie at most \(JSONCursor.depthLimit) deep",
        da: "lister og objekter må højst ligge \(JSONCursor.depthLimit) niveauer dybt")
    case .expectedValue:
      LocalizedText(
        en: "expected a value, found \(found.en)", da: "forventede en værdi, fandt \(found.da)")
    case .unknownWord:
      LocalizedText(
        en: "\(found.en) is not a value; only true, false and null stand without quotes",
        da: "\(found.da) er ikke en værdi; kun true, false og null står uden anførselstegn")
    case .expectedKey:
      LocalizedText(
        en: "expected a key, found \(found.en)", da: "forventede en nøgle, fandt \(found.da)")
    case .malformedKey:
      LocalizedText(
        en: "key \(found.en) needs quotes", da: "nøglen \(found.da) skal i anførselstegn")
    case .missingColon:
      LocalizedText(
        en: "':' must stand between a key and its value",
        da: "der skal stå ':' mellem en nøgle og dens værdi")
    case .missingComma:
      LocalizedText(en: "',' is missing", da: "der mangler ','")
    case .strayComma:
      LocalizedText(en: "',' has nothing before it", da: "der står intet før ','")
    case .expectedSeparator(let container):
      LocalizedText(
        en: "expected ',' or '\(container.closing)', found \(found.en)",
        da: "forventede ',' eller '\(container.closing)', fandt \(found.da)")
    case .mismatchedBracket(.array):
      LocalizedText(
        en: "array must be closed by ']', not '}'",
        da: "en liste skal lukkes med ']', ikke '}'")
    case .mismatchedBracket(.object):
      LocalizedText(
        en: "object must be closed by '}', not ']'",
        da: "et objekt skal lukkes med '}', ikke ']'")
    case .unclosed(.array):
      LocalizedText(
        en: "array is not closed; ']' is missing", da: "listen er ikke lukket; der mangler ']'")
    case .unclosed(.object):
      LocalizedText(
        en: "object is not closed; '}' is missing",
        da: "objektet er ikke lukket; der mangler '}'")
    case .unexpectedCharacter:
      LocalizedText(
        en: "character \(found.en) is not allowed here", da: "tegnet \(found.da) må ikke stå her")
    case .trailingContent:
      LocalizedText(
        en: "text must hold one value; \(found.en) comes after it",
        da: "teksten skal indeholde én værdi; \(found.da) står efter den")
    case .unterminatedComment:
      LocalizedText(en: "comment is not closed by '*/'", da: "kommentaren lukkes ikke med '*/'")
    case .unterminatedString:
      LocalizedText(
        en: "string is not closed on its line", da: "strengen lukkes ikke på sin linje")
    case .controlCharacter:
      LocalizedText(
        en: "control character \(found.en) must be escaped in a string",
        da: "kontroltegnet \(found.da) skal skrives som escape-sekvens i en streng")
    case .unknownEscape:
      LocalizedText(
        en: "escape \(found.en) does not exist", da: "escape-sekvensen \(found.da) findes ikke")
    case .malformedEscape:
      LocalizedText(
        en: "escape \(found.en) lacks hexadecimal digits; \\u takes four and \\x two",
        da: "escape-sekvensen \(found.da) mangler hexcifre; \\u skal have fire og \\x to")
    case .loneSurrogate:
      LocalizedText(
        en: "escape \(found.en) is half a surrogate pair; its other half is missing",
        da: "escape-sekvensen \(found.da) er et halvt surrogatpar; den anden halvdel mangler")
    case .leadingZero:
      LocalizedText(
        en: "number \(found.en) must not begin with a zero",
        da: "tallet \(found.da) må ikke begynde med nul")
    case .malformedNumber:
      LocalizedText(en: "\(found.en) is not a number", da: "\(found.da) er ikke et tal")
    case .needsJSON5(let feature):
      feature.message(found: found)
    }
  }
}

extension JSONContainer {
  /// The bracket or brace that closes it.
  fileprivate var closing: String {
    switch self {
    case .array: "]"
    case .object: "}"
    }
  }
}
