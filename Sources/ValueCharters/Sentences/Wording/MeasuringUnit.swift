import CharterDiagnostics

/// The unit of a number, by the name that a vocabulary gives it.
///
/// Vocabularies name units in one language; those that are known here are put into the reader's,
/// others stand as they are written.
struct MeasuringUnit: Hashable, Sendable {
  /// The name in the vocabulary.
  let name: String

  init(_ name: String) {
    self.name = name
  }

  /// The unit in the plural.
  func name(in wording: Wording) -> String {
    switch name {
    case "percent", "%": wording(en: "percent", da: "procent")
    case "DKK": wording(en: "Danish kroner", da: "kroner")
    case "EUR": wording(en: "euros", da: "euro")
    default: noun(in: wording)?.plural ?? name
    }
  }

  /// A number of the unit.
  func text(_ digits: String, isSingular: Bool, in wording: Wording) -> String {
    switch name {
    case "percent", "%": return wording(en: "\(digits)%", da: "\(digits) %")
    case "DKK": return wording(en: "DKK \(digits)", da: "\(digits) kr.")
    case "EUR": return wording(en: "EUR \(digits)", da: "\(digits) euro")
    default: break
    }
    guard let noun = noun(in: wording) else { return "\(digits) \(name)" }
    return "\(digits) \(isSingular ? noun.singular : noun.plural)"
  }

  /// The nouns for one and for several, of a unit that is known; vocabularies have the English plural.
  private func noun(in wording: Wording) -> (singular: String, plural: String)? {
    func noun(
      en: String, da: String, _ danishPlural: String
    ) -> (singular: String, plural: String) {
      (wording(en: en, da: da), wording(en: name, da: danishPlural))
    }
    return switch name {
    case "persons", "people": noun(en: "person", da: "person", "personer")
    case "members": noun(en: "member", da: "medlem", "medlemmer")
    case "organisations": noun(en: "organisation", da: "organisation", "organisationer")
    case "associations": noun(en: "association", da: "forening", "foreninger")
    case "branches": noun(en: "branch", da: "lokalforening", "lokalforeninger")
    case "signatures": noun(en: "signature", da: "underskrift", "underskrifter")
    case "times": noun(en: "time", da: "gang", "gange")
    case "seconds": noun(en: "second", da: "sekund", "sekunder")
    case "minutes": noun(en: "minute", da: "minut", "minutter")
    case "hours": noun(en: "hour", da: "time", "timer")
    case "days": noun(en: "day", da: "dag", "dage")
    case "weeks": noun(en: "week", da: "uge", "uger")
    case "months": noun(en: "month", da: "måned", "måneder")
    case "years": noun(en: "year", da: "år", "år")
    default: nil
    }
  }
}
