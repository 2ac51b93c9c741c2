import CharterDiagnostics

extension JSONError.Kind {
  /// What to do, where that is not plain from the message.
  ///
  /// - Parameters:
  ///   - text: What stands at the place.
  ///   - byte: The first byte of it.
  /// - Returns: What to do, if there is anything to say.
  func help(found text: String, _ byte: UInt8?) -> LocalizedText? {
    switch self {
    case .malformedUTF8:
      let letter = byte?.windows1252
      return LocalizedText(
        en: (letter.map { "in Windows-1252 this byte would be '\($0)'; " } ?? "")
          + "save the file as UTF-8",
        da: (letter.map { "i Windows-1252 ville denne byte være '\($0)'; " } ?? "")
          + "gem filen som UTF-8")
    case .otherEncoding:
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
