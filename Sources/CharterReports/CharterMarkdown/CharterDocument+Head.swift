import ValueCharters

extension CharterDocument {
  /// What the charter is.
  var head: [MarkdownBlock] {
    var blocks = [MarkdownBlock.heading(1, .plain(text(charter.title)))]
    if charter.basis == .modelled { blocks.append(.quote([.paragraph(disclaimer)])) }
    blocks.append(.list(facts))
    return blocks
  }

  private var disclaimer: MarkdownText {
    .strong(
      wording(
        en: "This is a model in own words and not the instrument itself.",
        da: "Dette er en model med egne ord og ikke selve dokumentet."))
      + .plain(
        wording(
          en: " What it asks follows the sources at the end, as far as they were read. "
            + "Where it differs from what was adopted, what was adopted counts.",
          da: " Det, der bedes om, følger kilderne til sidst, så vidt de er læst. "
            + "Hvor det afviger fra det vedtagne, gælder det vedtagne."))
  }

  private var facts: [MarkdownBlock.Item] {
    var items = [
      MarkdownBlock.Item(
        label(en: "Issued by", da: "Udstedt af") + .plain(" " + text(charter.issuer))),
      MarkdownBlock.Item(
        label(en: "Identifier", da: "Id") + " " + .code(charter.id)
          + .plain(wording(en: ", version ", da: ", version ") + charter.version)),
      MarkdownBlock.Item(
        label(en: "Effect", da: "Virkning") + .plain(" " + effect)),
      MarkdownBlock.Item(label(en: "Scope", da: "Område") + .plain(" " + text(charter.scope))),
      MarkdownBlock.Item(
        label(en: "In force", da: "I kraft")
          + .plain(" " + wording.sentence(wording.period(charter.inForce)))),
    ]
    if charter.basis == .adopted {
      items.append(
        MarkdownBlock.Item(
          label(en: "Text", da: "Tekst")
            + .plain(wording(en: " as it was adopted.", da: " som den er vedtaget."))))
    }
    items.append(applicability)
    items += parents
    return items
  }

  private var applicability: MarkdownBlock.Item {
    let label = label(en: "Applies if", da: "Gælder, hvis")
    guard let applies = charter.applies else {
      return MarkdownBlock.Item(
        self.label(en: "Applies", da: "Gælder")
          + .plain(wording(en: " whatever is requested.", da: " uanset hvad der søges om.")))
    }
    return sentences.sentence(for: applies).item(label, in: wording)
  }

  private var effect: String {
    switch charter.effect {
    case .binding:
      wording(
        en: "binding. The authority is bound by it, as by a statute.",
        da: "bindende. Myndigheden er bundet af det som af en lov.")
    case .gating:
      wording(
        en: "a condition. Cooperation within its scope depends on it.",
        da: "en betingelse. Samarbejde inden for området afhænger af det.")
    case .guiding:
      wording(
        en: "guiding. It is a frame that nothing depends on.",
        da: "vejledende. Det er en ramme, som intet afhænger af.")
    }
  }

  /// How the rest is to be read.
  var guide: [MarkdownBlock] {
    let words = [
      wording(
        en: "Words in “quotation marks” are questions that somebody answers, and their answers. "
          + "All questions stand below, under whom to ask.",
        da: "Ord i »anførselstegn« er spørgsmål, som nogen besvarer, og svarene på dem. "
          + "Alle spørgsmål står nedenfor under den, der skal spørges."),
      wording(
        en: "Where something is assessed, only a person can say it, with reasons.",
        da: "Hvor noget er vurderet, kan kun et menneske sige det, med en begrundelse."),
      wording(
        en: "An answer that is missing is never a no.",
        da: "Et svar, der mangler, er aldrig et nej."),
    ]
    return [
      .heading(2, .plain(wording(en: "How to read this", da: "Sådan læses det"))),
      .list(words.map { MarkdownBlock.Item(.plain($0)) } + [MarkdownBlock.Item(levels)]),
    ]
  }

  private var levels: MarkdownText {
    let (must, should) = (wording.word(for: .must), wording.word(for: .should))
    if charter.effect == .guiding {
      return .plain(wording(en: "Every point is a ", da: "Hvert punkt er et ")) + .strong(should)
        + .plain(
          wording(
            en: ": something to talk about. Nothing follows from it.",
            da: ": noget at tale om. Der følger intet af det."))
    }
    return .plain(wording(en: "The outcome depends on each ", da: "Resultatet afhænger af hvert "))
      + .strong(must) + .plain(wording(en: ". A ", da: ". Et ")) + .strong(should)
      + .plain(
        wording(
          en: " is a remark and changes no outcome.",
          da: " er en bemærkning og ændrer intet resultat."))
  }
}
