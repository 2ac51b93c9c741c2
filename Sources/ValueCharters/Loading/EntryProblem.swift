import CharterDiagnostics

/// More of something than one file can have.
enum EntryProblem: LoadingProblem {
  /// There are more entries of a kind than ``LoadingLog/entryLimit``.
  case tooMany(EntryKind)

  var id: String { "limit-exceeded" }

  var message: LocalizedText {
    let limit = LoadingLog.entryLimit
    return switch self {
    case .tooMany(.value):
      LocalizedText(
        en: "a charter has at most \(limit) values", da: "et charter har højst \(limit) værdier")
    case .tooMany(.rule):
      LocalizedText(
        en: "a charter has at most \(limit) rules, with those that it takes over",
        da: "et charter har højst \(limit) regler, medregnet dem, det overtager")
    case .tooMany(.source):
      LocalizedText(
        en: "a charter has at most \(limit) sources", da: "et charter har højst \(limit) kilder")
    case .tooMany(.definition):
      LocalizedText(
        en: "a charter has at most \(limit) definitions",
        da: "et charter har højst \(limit) definitioner")
    case .tooMany(.fact):
      LocalizedText(
        en: "a vocabulary has at most \(limit) facts and groups of facts",
        da: "et ordforråd har højst \(limit) oplysninger og grupper af oplysninger")
    case .tooMany(.concept):
      LocalizedText(
        en: "a concepts file has at most \(limit) concepts",
        da: "en begrebsfil har højst \(limit) begreber")
    }
  }

  var help: LocalizedText? {
    switch self {
    case .tooMany(.fact):
      LocalizedText(
        en: "divide it into several vocabularies; a charter can name more than one",
        da: "del det i flere ordforråd; et charter kan nævne mere end ét")
    case .tooMany(.concept):
      LocalizedText(
        en: "leave out the concepts that no value names",
        da: "udelad de begreber, som ingen værdi nævner")
    case .tooMany(.value), .tooMany(.rule), .tooMany(.source), .tooMany(.definition):
      LocalizedText(
        en: "divide it into several charters and check against each of them",
        da: "del det i flere chartre, og prøv mod hvert af dem")
    }
  }
}
