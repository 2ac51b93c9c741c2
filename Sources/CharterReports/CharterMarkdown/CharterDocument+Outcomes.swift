import ValueCharters

extension CharterDocument {
  /// What each outcome means.
  var outcomePart: [MarkdownBlock] {
    let outcomes = Outcome.allCases.compactMap { outcome in
      charter.outcomes.first { $0.outcome == outcome }
    }
    guard !outcomes.isEmpty else { return [] }
    let rows = outcomes.map { outcome in
      [
        .strong(wording.capitalized(wording.word(for: outcome.outcome))),
        .plain(wording.sentence(wording.meaning(of: outcome.outcome))),
        .plain(text(outcome.text)) + references(outcome.citations),
      ]
    }
    return [
      .heading(
        2, .plain(wording(en: "What each outcome means", da: "Hvad hvert resultat betyder"))),
      .paragraph(
        .plain(
          wording(
            en: "An outcome is an indication. It is no decision, no score and no ranking: "
              + "a person decides.",
            da: "Et resultat er en pejling. Det er ingen afgørelse, ingen karakter og ingen "
              + "rangordning: et menneske beslutter."))),
      .table(
        [
          .plain(wording(en: "Outcome", da: "Resultat")),
          .plain(wording(en: "When", da: "Hvornår")),
          .plain(wording(en: "What it means here", da: "Hvad det betyder her")),
        ],
        rows: rows),
    ]
  }

  /// The sources of an outcome, in the cell of what they say.
  func references(_ citations: [Charter.Citation]) -> MarkdownText {
    guard !citations.isEmpty else { return "" }
    let links = citations.map { reference($0) }
    return .plain(wording(en: " Sources: ", da: " Kilder: ")) + links.joined(by: "; ") + "."
  }
}
