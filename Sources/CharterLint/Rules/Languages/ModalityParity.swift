import CharterDiagnostics

extension LintRule {
  static let modalityParity = LintRule(
    "modality-parity", .note, .languages,
    title: LocalizedText(
      en: "must, should and may that differ",
      da: "skal, bør og kan, der er forskellige"),
    summary: LocalizedText(
      en: "What one language says by skal, bør or kan, the other says by must, should or may.",
      da: "Det, det ene sprog siger med skal, bør eller kan, siger det andet med must, should "
        + "eller may."),
    rationale: LocalizedText(
      en: "Between a duty and a wish lies the whole difference that a rule makes.",
      da: "Mellem en pligt og et ønske ligger hele den forskel, en regel gør."),
    wrong: .rule("remedy: { da: 'I skal holde valg.', en: «'You should hold an election.'» },"),
    right: .rule("remedy: { da: 'I skal holde valg.', en: 'You must hold an election.' },"),
    check: .texts { text, findings in
      guard let danish = text.entries.first(where: { $0.language == .danish }),
        let english = text.entries.first(where: { $0.language == .english }),
        let left = Modality.strongest(in: danish), let right = Modality.strongest(in: english),
        left != right
      else { return }
      let second = danish.range.lowerBound < english.range.lowerBound ? english : danish
      findings.report(
        LocalizedText(
          en: "one language speaks of a \(left.name[.english]), the other of a "
            + "\(right.name[.english])",
          da: "det ene sprog taler om \(left.name[.danish]), det andet om \(right.name[.danish])"),
        at: text.location(of: second))
    })
}

/// How strongly a text asks for something.
private enum Modality: Int {
  case permission, wish, duty

  var name: LocalizedText {
    switch self {
    case .permission: LocalizedText(en: "permission", da: "en mulighed")
    case .wish: LocalizedText(en: "wish", da: "et ønske")
    case .duty: LocalizedText(en: "duty", da: "en pligt")
    }
  }

  /// The strongest one that a text speaks of.
  static func strongest(in entry: TranslatedText.Entry) -> Modality? {
    let words = entry.text.lowercased().split { !$0.isLetter }.map(String.init)
    var found: Modality?
    for (index, word) in words.enumerated() {
      let isDenied = ["ikke", "not"].contains(index + 1 < words.count ? words[index + 1] : "")
      guard let modality = of(word, isDenied: isDenied, entry.language) else { continue }
      if modality.rawValue > found?.rawValue ?? -1 { found = modality }
    }
    return found
  }

  private static func of(_ word: String, isDenied: Bool, _ language: Language) -> Modality? {
    switch (language, word) {
    case (.danish, "skal"), (.english, "must"), (.english, "shall"): .duty
    case (.danish, "må"), (.english, "may"): isDenied ? .duty : .permission
    case (.danish, "bør"), (.english, "should"), (.english, "ought"): .wish
    case (.danish, "kan"), (.english, "can"): .permission
    default: nil
    }
  }
}
