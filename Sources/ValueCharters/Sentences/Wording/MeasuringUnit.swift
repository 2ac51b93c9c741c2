import CharterDiagnostics

/// The unit of a number, by the name that a vocabulary gives it.
///
/// Vocabularies name units in one language; those that are known here are put into the reader's,
/// others stand as they are written.
struct MeasuringUnit: Hashable, Sendable {
  /// A unit whose name is a noun.
  struct Noun: Sendable {
    /// The name in vocabularies, which is the English plural.
    let name: String

    /// The noun for one.
    let singular: LocalizedText

    /// The noun for several.
    let plural: LocalizedText

    init(_ name: String, en: String, da: String, _ danishPlural: String) {
      self.name = name
      singular = LocalizedText(en: en, da: da)
      plural = LocalizedText(en: name, da: danishPlural)
    }
  }

  /// The nouns that are known.
  static let nouns = [
    Noun("persons", en: "person", da: "person", "personer"),
    Noun("people", en: "person", da: "person", "personer"),
    Noun("members", en: "member", da: "medlem", "medlemmer"),
    Noun("organisations", en: "organisation", da: "organisation", "organisationer"),
    Noun("associations", en: "association", da: "forening", "foreninger"),
    Noun("branches", en: "branch", da: "lokalforening", "lokalforeninger"),
    Noun("signatures", en: "signature", da: "underskrift", "underskrifter"),
    Noun("times", en: "time", da: "gang", "gange"),
    Noun("seconds", en: "second", da: "sekund", "sekunder"),
    Noun("minutes", en: "minute", da: "minut", "minutter"),
    Noun("hours", en: "hour", da: "time", "timer"),
    Noun("days", en: "day", da: "dag", "dage"),
    Noun("weeks", en: "week", da: "uge", "uger"),
    Noun("months", en: "month", da: "måned", "måneder"),
    Noun("years", en: "year", da: "år", "år"),
  ]

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
    default: Self.nouns.first { $0.name == name }?.plural[wording.language] ?? name
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
    guard let noun = Self.nouns.first(where: { $0.name == name }) else {
      return "\(digits) \(name)"
    }
    return "\(digits) \((isSingular ? noun.singular : noun.plural)[wording.language])"
  }
}
