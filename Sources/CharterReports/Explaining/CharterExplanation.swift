package import CharterDiagnostics
package import ValueCharters

/// Says what a charter asks for: its values, its duties, and what it rests on.
package struct CharterExplanation {
  let compiled: CompiledCharter
  let wording: Wording
  var page: TextPage

  var charter: Charter { compiled.charter }

  /// Makes an explanation.
  ///
  /// - Parameters:
  ///   - compiled: The charter.
  ///   - language: The language.
  ///   - page: The page to write on.
  package init(_ compiled: CompiledCharter, in language: Language, on page: TextPage) {
    self.compiled = compiled
    wording = Wording(language)
    self.page = page
  }

  /// What the charter as a whole asks for, on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: The text.
  package func text(on day: CivilDate) -> String {
    var explanation = self
    explanation.writeHead(on: day)
    for value in charter.values { explanation.write(value) }
    explanation.writeOutcomes()
    explanation.writeFacts()
    explanation.writeSources()
    return explanation.page.text
  }

  func text(_ text: LocalizedText) -> String { text[wording.language] }

  private mutating func writeHead(on day: CivilDate) {
    page.write(text(charter.title), .strong)
    page.write("\(text(charter.issuer)) · \(charter.id) \(charter.version)", .faint)
    page.blank()
    page.table(
      [
        TextPage.Row(wording(en: "scope", da: "omfang"), text(charter.scope)),
        TextPage.Row(wording(en: "effect", da: "virkning"), wording.phrase(for: charter.effect)),
        TextPage.Row(
          wording(en: "in force", da: "i kraft"), wording.phrase(for: charter.inForce, on: day)),
        TextPage.Row(wording(en: "text", da: "tekst"), wording.phrase(for: charter.basis)),
      ]
        + (charter.applies.map {
          [TextPage.Row(wording(en: "applies if", da: "gælder hvis"), $0.text)]
        } ?? []),
      .faint)
  }

  private mutating func write(_ value: Charter.Value) {
    page.heading(text(value.title))
    if let own = value.text { page.write(text(own), indent: 2) }
    for rule in value.rules {
      page.write(
        "\(text(rule.title)) [\(rule.id.content)] (\(wording.notes(on: rule)))",
        mark: TextPage.Mark("•"), indent: 2)
    }
  }

  private mutating func writeOutcomes() {
    if charter.outcomes.isEmpty { return }
    page.heading(wording(en: "What an outcome means", da: "Hvad et resultat betyder"))
    page.table(
      charter.outcomes.map { TextPage.Row(wording.word(for: $0.outcome), text($0.text)) }, .faint)
  }

  private mutating func writeFacts() {
    let facts = compiled.facts
    page.heading(wording(en: "What has to be known", da: "Hvad der skal vides"))
    page.table(
      FactSource.allCases.compactMap { source in
        let count = facts.count { $0.source == source }
        if count == 0 { return nil }
        return TextPage.Row(
          wording.word(for: source),
          wording.count(count, en: ("fact", "facts"), da: ("oplysning", "oplysninger")))
      }, .faint)
    page.write(
      wording(
        en: "'charter explain \(charter.id) RULE' says what a rule asks for.",
        da: "'charter explain \(charter.id) REGEL' fortæller, hvad en regel beder om."), indent: 2)
  }

  private mutating func writeSources() {
    if charter.sources.isEmpty { return }
    page.heading(wording(en: "Sources", da: "Kilder"))
    for source in charter.sources { write(source, at: nil) }
  }

  /// A source with how far it was read.
  mutating func write(_ source: Charter.Source, at place: String?) {
    var parts = [source.title + (place.map { ", \($0)" } ?? "")]
    if let publisher = source.publisher { parts.append(publisher) }
    if let date = source.date { parts.append(date.description) }
    page.write(
      parts.joined(separator: ". ") + " (\(wording.phrase(for: source.read)))",
      mark: TextPage.Mark("•"), indent: 2)
    if let url = source.url { page.verbatim(url, indent: 4) }
  }
}

extension CompiledCharter {
  /// The facts that the charter's conditions can read, in the order of the vocabulary.
  package var facts: [Fact] { facts(ofRules: rules.indices) }

  /// The facts that the charter's own condition and those of some rules can read, in the order of the
  /// vocabulary.
  ///
  /// - Parameter places: The places of the rules.
  /// - Returns: The facts.
  package func facts(ofRules places: some Sequence<Int>) -> [Fact] {
    let ids = places.flatMap { rules[$0].requires.facts + (rules[$0].applies?.facts ?? []) }
    return Set(ids + (applies?.facts ?? [])).sorted().compactMap { vocabulary[$0] }
      .filter { !$0.isElementMember }
  }
}
