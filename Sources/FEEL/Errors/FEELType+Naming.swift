import CharterDiagnostics

extension FEELType {
  /// Whether it is a list of records, or an empty one that could be.
  var mayBeRecords: Bool {
    guard case .list(let element) = self else { return false }
    return element.kind == .record || element.kind == .any
  }

  /// The type as the end of a sentence names it: “a number”.
  var naming: LocalizedText {
    switch self {
    case .any: LocalizedText(en: "something undeclared", da: "noget uerklæret")
    case .boolean: LocalizedText(en: "true or false", da: "sandt eller falsk")
    case .number: LocalizedText(en: "a number", da: "et tal")
    case .text: LocalizedText(en: "a text", da: "en tekst")
    case .choice: LocalizedText(en: "a choice", da: "et valg")
    case .date: LocalizedText(en: "a date", da: "en dato")
    case .yearsAndMonths:
      LocalizedText(en: "a years-and-months duration", da: "en varighed i år og måneder")
    case .daysAndTime:
      LocalizedText(en: "a days-and-time duration", da: "en varighed i dage og tid")
    case .list(let element) where element.kind == .any:
      LocalizedText(en: "a list", da: "en liste")
    case .list(let element):
      LocalizedText(
        en: "a list of \(element.pluralNaming[.english])",
        da: "en liste af \(element.pluralNaming[.danish])")
    case .record: LocalizedText(en: "a record", da: "en post")
    case .range(let bound) where bound.kind == .any:
      LocalizedText(en: "a range", da: "et interval")
    case .range(let bound):
      LocalizedText(
        en: "a range of \(bound.pluralNaming[.english])",
        da: "et interval af \(bound.pluralNaming[.danish])")
    }
  }

  /// The type as a list of such values names it: “numbers”.
  private var pluralNaming: LocalizedText {
    switch self {
    case .any: LocalizedText(en: "anything", da: "hvad som helst")
    case .boolean: LocalizedText(en: "true and false", da: "sandt og falsk")
    case .number: LocalizedText(en: "numbers", da: "tal")
    case .text: LocalizedText(en: "texts", da: "tekster")
    case .choice: LocalizedText(en: "choices", da: "valg")
    case .date: LocalizedText(en: "dates", da: "datoer")
    case .yearsAndMonths:
      LocalizedText(en: "years-and-months durations", da: "varigheder i år og måneder")
    case .daysAndTime:
      LocalizedText(en: "days-and-time durations", da: "varigheder i dage og tid")
    case .list: LocalizedText(en: "lists", da: "lister")
    case .record: LocalizedText(en: "records", da: "poster")
    case .range: LocalizedText(en: "ranges", da: "intervaller")
    }
  }
}
