import ValueCharters

extension Wording {
  /// An outcome as a word.
  func word(for outcome: Outcome) -> String {
    switch outcome {
    case .notInForce: self(en: "not in force", da: "ikke i kraft")
    case .notApplicable: self(en: "not applicable", da: "gælder ikke")
    case .conflict: self(en: "conflict", da: "i strid med charteret")
    case .error: self(en: "error", da: "fejl")
    case .undetermined: self(en: "undetermined", da: "uafklaret")
    case .gaps: self(en: "gaps", da: "noget mangler")
    case .conforms: self(en: "conforms", da: "opfyldt")
    case .differs: self(en: "differs", da: "afviger")
    case .open: self(en: "open", da: "åbent")
    case .aligned: self(en: "aligned", da: "på linje")
    }
  }

  /// What an outcome means under any charter.
  func meaning(of outcome: Outcome) -> String {
    switch outcome {
    case .notInForce:
      self(
        en: "the charter is not in force on this day", da: "charteret er ikke i kraft på denne dag")
    case .notApplicable:
      self(
        en: "the charter does not apply to what is asked for",
        da: "charteret gælder ikke for det, der søges om")
    case .conflict:
      self(
        en: "a duty is not satisfied and cannot be put right within the charter's time",
        da: "en pligt er ikke opfyldt og kan ikke afhjælpes inden for charterets frist")
    case .error:
      self(en: "a duty could not be computed", da: "en pligt kunne ikke beregnes")
    case .undetermined:
      self(
        en: "what is known does not settle every duty",
        da: "det, der vides, afklarer ikke alle pligter")
    case .gaps:
      self(
        en: "something is not satisfied yet, and all of it can be put right",
        da: "noget er endnu ikke opfyldt, og alt kan afhjælpes")
    case .conforms:
      self(en: "every duty is satisfied", da: "alle pligter er opfyldt")
    case .differs:
      self(
        en: "the declaration differs from the charter on a point",
        da: "erklæringen afviger fra charteret på et punkt")
    case .open:
      self(en: "a point is not addressed yet", da: "et punkt er endnu ikke belyst")
    case .aligned:
      self(en: "nothing differs from the charter", da: "intet afviger fra charteret")
    }
  }

  /// What a charter does to a cooperation.
  func phrase(for effect: Charter.Effect) -> String {
    switch effect {
    case .binding: self(en: "binds the authority", da: "binder myndigheden")
    case .gating: self(en: "cooperation depends on it", da: "samarbejdet afhænger af det")
    case .guiding:
      self(en: "guides; nothing depends on it", da: "vejleder; intet afhænger af det")
    }
  }

  /// Whether a charter's texts are the instrument itself.
  func phrase(for basis: Charter.Basis) -> String {
    switch basis {
    case .adopted: self(en: "adopted text", da: "den vedtagne tekst")
    case .modelled:
      self(
        en: "a model in our own words, after the sources",
        da: "en model med egne ord efter kilderne")
    }
  }
}
