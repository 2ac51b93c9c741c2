import ValueCharters

extension Wording {
  /// A status as a word in a sentence.
  func word(for status: Status) -> String {
    switch status {
    case .satisfied: self(en: "satisfied", da: "opfyldt")
    case .notSatisfied: self(en: "not satisfied", da: "ikke opfyldt")
    case .undetermined: self(en: "undetermined", da: "uafklaret")
    case .needsReview: self(en: "waiting for a person", da: "venter på en vurdering")
    case .notApplicable: self(en: "not applicable", da: "gælder ikke")
    case .notEvaluated: self(en: "not evaluated", da: "ikke undersøgt")
    case .error: self(en: "not computable", da: "kan ikke beregnes")
    }
  }

  /// A status as the heading of the findings that have it.
  func heading(for status: Status) -> String {
    switch status {
    case .satisfied: self(en: "Satisfied", da: "Opfyldt")
    case .notSatisfied: self(en: "Not satisfied", da: "Ikke opfyldt")
    case .undetermined: self(en: "Undetermined", da: "Uafklaret")
    case .needsReview: self(en: "Needs a person", da: "Kræver en vurdering")
    case .notApplicable: self(en: "Not applicable", da: "Gælder ikke")
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
      self(
        en: "the list holds nothing that it concerns",
        da: "listen rummer intet, som den angår")
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

  /// What is to be remarked on a finding, as sentences without their full stops.
  func remarks(on finding: Finding) -> [String] {
    var remarks = finding.flags.map { capitalized(remark(for: $0)) }
    if finding.isUnmetIfApplicable {
      remarks.append(
        self(
          en: "Not satisfied as declared, should the rule apply",
          da: "Ikke opfyldt efter det oplyste, hvis reglen gælder"))
    }
    if finding.awaitsConfirmation {
      remarks.append(
        self(
          en: "Not satisfied as declared; nothing follows from it until a second person has "
            + "confirmed it",
          da: "Ikke opfyldt efter det oplyste; det får ingen følger, før endnu en person har "
            + "bekræftet det"))
    }
    return remarks
  }
}
