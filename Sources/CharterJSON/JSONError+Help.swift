import CharterDiagnostics

extension JSONError.Kind {
  /// What to do, where that is not plain from the message.
  func help(found text: String) -> LocalizedText? {
    switch self {
    case .otherEncoding, .malformedUTF8:
      return LocalizedText(en: "save the file as UTF-8", da: "gem filen som UTF-8")
    case .unknownWord:
      if let literal = NearestName.find(text, among: ["true", "false", "null"]) {
        return LocalizedText(en: "did you mean '\(literal)'?", da: "mente du '\(literal)'?")
      }
      return LocalizedText(en: "put text in quotes", da: "sæt tekst i anførselstegn")
    case .unterminatedString:
      return LocalizedText(
        en: "close the string with the quote that began it; a line break in it is written \\n",
        da: "luk strengen med det anførselstegn, den begyndte med; et linjeskift i den skrives \\n")
    case .unknownEscape:
      return LocalizedText(
        en: "a backslash itself is written \\\\", da: "selve tegnet \\ skrives \\\\")
    case .needsJSON5(let feature):
      return feature.help
    default:
      return nil
    }
  }
}
