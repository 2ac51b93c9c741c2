import CharterDiagnostics

extension TableProblem {
  var help: LocalizedText? {
    switch self {
    case .missingIdentifierColumn(_, hasTabs: true):
      LocalizedText(
        en: "put ',' or ';' between the cells instead of tabs",
        da: "skriv ',' eller ';' mellem cellerne i stedet for tabulatorer")
    case .missingIdentifierColumn, .empty:
      LocalizedText(
        en: "'charter questions --template csv --charter ID' writes a header to begin with",
        da: "'charter questions --template csv --charter ID' skriver et hoved at begynde med")
    case .listColumn:
      LocalizedText(
        en: "write declarations with lists as NDJSON, one JSON object a line",
        da: "skriv erklæringer med lister som NDJSON, ét JSON-objekt på hver linje")
    case .notUTF8(let byte):
      Self.windows1252(byte)
    case .isUTF16:
      LocalizedText(
        en: "save it as 'CSV UTF-8' in the spreadsheet",
        da: "gem den som 'CSV UTF-8' i regnearket")
    case .tooManyCells(_):
      LocalizedText(
        en: "a cell with the separator in it has to stand in quotes",
        da: "en celle med skilletegnet i sig skal stå i anførselstegn")
    case .brokenCell:
      LocalizedText(
        en: "put the whole cell in quotes, and write each quote in it twice",
        da: "sæt hele cellen i anførselstegn, og skriv hvert anførselstegn i den to gange")
    case .notABoolean:
      LocalizedText(
        en: "write true, false, yes, no, ja or nej", da: "skriv ja, nej, true, false, yes eller no")
    case .notANumber(_, _, .comma):
      LocalizedText(
        en: "write it with a decimal point and without separators, such as 1234.5",
        da: "skriv det med punktum før decimalerne og uden tusindtalsskilletegn, som 1234.5")
    case .notANumber(_, _, .semicolon):
      LocalizedText(
        en: "write it with a decimal comma and without separators, such as 1234,5",
        da: "skriv det med decimalkomma og uden tusindtalsskilletegn, som 1234,5")
    case .unknownChoice(_, _, let choices) where !choices.isEmpty && choices.count <= 12:
      LocalizedText(
        en: "the choices are \(choices.listed("and"))",
        da: "valgmulighederne er \(choices.listed("og"))")
    default: nil
    }
  }

  /// What the byte would be in the encoding that older spreadsheets write.
  private static func windows1252(_ byte: UInt8) -> LocalizedText {
    let letter = byte.windows1252?.quoted
    return LocalizedText(
      en: (letter.map { "in Windows-1252 it would be \($0); " } ?? "")
        + "save the table as 'CSV UTF-8' in the spreadsheet",
      da: (letter.map { "i Windows-1252 ville den være \($0); " } ?? "")
        + "gem tabellen som 'CSV UTF-8' i regnearket")
  }
}
