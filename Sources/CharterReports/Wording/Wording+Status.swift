import ValueCharters

extension Wording {
  /// A status as a word in a sentence.
  func word(for status: Status) -> String {
    switch status {
    case .satisfied: self(en: "satisfied", da: "opfyldt")
    case .notSatisfied: self(en: "not satisfied", da: "ikke opfyldt")
    case .undetermined: self(en: "undetermined", da: "uafklaret")
    case .needsReview: self(en: "needs a person", da: "kræver en vurdering")
    case .notApplicable: self(en: "not applicable", da: "ikke relevant")
    case .notEvaluated: self(en: "not evaluated", da: "ikke undersøgt")
    case .error: self(en: "error", da: "fejl")
    }
  }

  /// A status as the heading of the findings that have it.
  func heading(for status: Status) -> String {
    switch status {
    case .satisfied: self(en: "Satisfied", da: "Opfyldt")
    case .notSatisfied: self(en: "Not satisfied", da: "Ikke opfyldt")
    case .undetermined: self(en: "Undetermined", da: "Uafklaret")
    case .needsReview: self(en: "Needs a person", da: "Kræver en vurdering")
    case .notApplicable: self(en: "Not applicable", da: "Ikke relevant")
    case .notEvaluated: self(en: "Not evaluated", da: "Ikke undersøgt")
    case .error: self(en: "Could not be computed", da: "Kunne ikke beregnes")
    }
  }

  /// What a flag says about a finding.
  func remark(for flag: Finding.Flag) -> String {
    switch flag {
    case .applicabilityOpen:
      self(
        en: "whether the rule applies is not known, but it holds either way",
        da: "om reglen gælder, vides ikke, men den er opfyldt under alle omstændigheder")
    case .vacuous:
      self(en: "an empty list decided", da: "en tom liste afgjorde det")
    case .declined:
      self(
        en: "the association declined to endorse this, which says nothing about its conduct",
        da: "foreningen har afslået at tilslutte sig, hvilket intet siger om dens adfærd")
    case .qualified:
      self(
        en: "the association endorsed this with a reservation",
        da: "foreningen har tilsluttet sig med et forbehold")
    case .assumed:
      self(
        en: "rests on a fact that was taken for granted",
        da: "hviler på en oplysning, der er taget for givet")
    case .faultNoted:
      self(en: "a part could not be computed", da: "en del kunne ikke beregnes")
    }
  }
}
