import CharterDiagnostics

extension JSON5Feature {
  /// The rule that a text broke which is to be JSON.
  func message(found: FoundText) -> LocalizedText {
    switch self {
    case .comment:
      LocalizedText(
        en: "comments are allowed only in JSON5", da: "kommentarer er kun tilladt i JSON5")
    case .trailingComma:
      LocalizedText(
        en: "',' before a closing bracket is allowed only in JSON5",
        da: "',' før en afsluttende parentes er kun tilladt i JSON5")
    case .singleQuotes:
      LocalizedText(
        en: "strings need double quotes; single ones are allowed only in JSON5",
        da: "strenge skal have dobbelte anførselstegn; enkelte er kun tilladt i JSON5")
    case .unquotedKey:
      LocalizedText(
        en: "key \(found.en) needs double quotes; only JSON5 allows it without",
        da: "nøglen \(found.da) skal have dobbelte anførselstegn; kun JSON5 tillader den uden")
    case .lineContinuation:
      LocalizedText(
        en: "strings end on their line; only JSON5 lets a backslash continue them",
        da: "strenge slutter på deres linje; kun i JSON5 kan \\ fortsætte dem")
    case .leadingPlus:
      LocalizedText(
        en: "number \(found.en) must not begin with '+'; only JSON5 allows it",
        da: "tallet \(found.da) må ikke begynde med '+'; kun JSON5 tillader det")
    case .leadingPoint:
      LocalizedText(
        en: "number \(found.en) needs a digit before its point; only JSON5 allows it without",
        da: "tallet \(found.da) skal have et ciffer før punktummet; kun JSON5 tillader det uden")
    case .trailingPoint:
      LocalizedText(
        en: "number \(found.en) needs a digit after its point; only JSON5 allows it without",
        da: "tallet \(found.da) skal have et ciffer efter punktummet; kun JSON5 tillader det uden")
    case .hexadecimal:
      LocalizedText(
        en: "number \(found.en) must be decimal; hexadecimal is allowed only in JSON5",
        da: "tallet \(found.da) skal være decimalt; hexadecimale tal er kun tilladt i JSON5")
    case .nonFinite:
      LocalizedText(
        en: "number \(found.en) is allowed only in JSON5",
        da: "tallet \(found.da) er kun tilladt i JSON5")
    case .whitespace:
      LocalizedText(
        en: "white space \(found.en) is allowed only in JSON5",
        da: "det blanke tegn \(found.da) er kun tilladt i JSON5")
    }
  }

  /// What to do about it, where that is not plain from the rule.
  var help: LocalizedText? {
    switch self {
    case .comment: LocalizedText(en: "remove the comment", da: "fjern kommentaren")
    case .whitespace: LocalizedText(en: "use a space", da: "brug et mellemrum")
    default: nil
    }
  }
}
