import ValueCharters

extension Wording {
  /// How much depends on a rule.
  func word(for level: Charter.Rule.Level) -> String {
    switch level {
    case .must: self(en: "must", da: "skal")
    case .should: self(en: "should", da: "bør")
    }
  }

  /// What sort of thing a rule asks for.
  func word(for kind: Charter.Rule.Kind) -> String {
    switch kind {
    case .duty: self(en: "duty", da: "pligt")
    case .prohibition: self(en: "prohibition", da: "forbud")
    case .endorsement: self(en: "endorsement", da: "tilslutning")
    }
  }

  /// Whose duty a rule is.
  func phrase(for holder: Charter.Rule.Holder) -> String {
    switch holder {
    case .association: self(en: "the association's own", da: "foreningens egen")
    case .authority: self(en: "the authority's own", da: "myndighedens egen")
    }
  }
}
