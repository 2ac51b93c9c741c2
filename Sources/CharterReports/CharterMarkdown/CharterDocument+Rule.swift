import ValueCharters

extension CharterDocument {
  /// A rule: what it asks, of whom, when, and what follows.
  func blocks(of compiled: CompiledCharter.Rule) -> [MarkdownBlock] {
    let rule = compiled.rule
    var items = [kind(of: rule)]
    if let applies = rule.applies {
      items.append(
        sentences.sentence(for: applies)
          .item(label(en: "Applies if", da: "Gælder, hvis"), in: wording))
    }
    items.append(
      sentences.sentence(for: rule.requires)
        .item(label(en: "Asks that", da: "Beder om, at"), in: wording))
    items += period(of: rule)
    items.append(consequence(of: rule))
    if let remedy = rule.remedy {
      items.append(
        MarkdownBlock.Item(
          label(en: "What to do", da: "Hvad kan gøres") + .plain(" " + text(remedy))))
    }
    items += answerers(of: compiled)
    items += citations(rule.citations)
    items += origin(of: rule)
    return [
      .heading(4, .plain(text(rule.title)), anchor: anchor(.rule, rule.id.content)), .list(items),
    ]
  }

  private func kind(of rule: Charter.Rule) -> MarkdownBlock.Item {
    MarkdownBlock.Item(
      .strong(wording.capitalized(wording.word(for: rule.level)) + ":")
        + .plain(" " + debt(of: rule) + " ")
        + .plain(wording(en: "Rule ", da: "Regel ")) + .code(rule.id.content) + ".")
  }

  private func debt(of rule: Charter.Rule) -> String {
    switch (rule.kind, rule.holder) {
    case (.duty, .association):
      wording(
        en: "a duty of the association to the authority.",
        da: "en pligt, som foreningen har over for myndigheden.")
    case (.prohibition, .association):
      wording(
        en: "a prohibition for the association.", da: "et forbud for foreningen.")
    case (.endorsement, .association):
      wording(
        en: "an endorsement that the association gives the authority.",
        da: "en tilslutning, som foreningen giver myndigheden.")
    case (.duty, .authority):
      wording(
        en: "a duty of the authority to the association.",
        da: "en pligt, som myndigheden har over for foreningen.")
    case (.prohibition, .authority):
      wording(en: "a prohibition for the authority.", da: "et forbud for myndigheden.")
    case (.endorsement, .authority):
      wording(
        en: "an endorsement that the authority gives the association.",
        da: "en tilslutning, som myndigheden giver foreningen.")
    }
  }

  private func period(of rule: Charter.Rule) -> [MarkdownBlock.Item] {
    var items: [MarkdownBlock.Item] = []
    if rule.inForce != InForce() {
      items.append(
        MarkdownBlock.Item(
          label(en: "In force", da: "I kraft")
            + .plain(" " + wording.sentence(wording.period(rule.inForce)))))
    }
    if let earlier = rule.versionOf?.content {
      let title = charter.rules.first { $0.id.content == earlier }.map { text($0.title) }
      items.append(
        MarkdownBlock.Item(
          label(en: "Takes the place of", da: "Træder i stedet for") + " "
            + .link(title ?? earlier, to: "#" + anchor(.rule, earlier))))
    }
    return items
  }

  /// What follows when the rule does not hold.
  private func consequence(of rule: Charter.Rule) -> MarkdownBlock.Item {
    var parts = [effect(of: rule)]
    if rule.needsConfirmation {
      parts.append(
        wording(
          en: "It counts only once a person has confirmed it; until then nothing follows.",
          da: "Det tæller først, når et menneske har bekræftet det; indtil da følger der intet."))
    }
    return MarkdownBlock.Item(
      label(en: "If not", da: "Hvis ikke") + .plain(" " + parts.joined(separator: " ")))
  }

  private func effect(of rule: Charter.Rule) -> String {
    if rule.holder == .authority {
      return wording(
        en: "It is held against the authority, never against the association.",
        da: "Det tæller imod myndigheden og aldrig imod foreningen.")
    }
    if rule.level == .should {
      return charter.effect == .guiding
        ? wording(
          en: "It is a difference to talk about.", da: "Det er en forskel, man kan tale om.")
        : wording(
          en: "It becomes a remark and changes no outcome.",
          da: "Det bliver en bemærkning og ændrer intet resultat.")
    }
    guard let cure = rule.cure else {
      return wording(
        en: "It is a conflict, with no time set to put it right.",
        da: "Det er i strid med charteret, uden en frist til at rette det.")
    }
    let time = wording.duration(cure)
    return wording(
      en: "It is a gap that can be put right within \(time) of the authority's notice; "
        + "after that it is a conflict.",
      da: "Det er en mangel, der kan rettes inden for \(time) efter myndighedens meddelelse; "
        + "derefter er det i strid med charteret.")
  }

  /// The questions that the rule rests on, by whom to ask.
  private func answerers(of rule: CompiledCharter.Rule) -> [MarkdownBlock.Item] {
    let ids = Set(rule.requires.facts + (rule.applies?.facts ?? [])).sorted()
    let facts = ids.compactMap { compiled.vocabulary[$0] }.filter { !$0.isElementMember }
    let groups = FactSource.allCases.compactMap { source -> MarkdownBlock.Item? in
      let asked = facts.filter { $0.source == source }
      guard !asked.isEmpty else { return nil }
      let links = asked.map { fact in
        MarkdownText.link(text(fact.shownTitle), to: "#" + anchor(.fact, fact.path))
      }
      let name = wording.capitalized(wording.word(for: source))
      return MarkdownBlock.Item(.plain(name + ": ") + links.joined(by: ", "))
    }
    guard !groups.isEmpty else { return [] }
    return [MarkdownBlock.Item(label(en: "Who answers what", da: "Hvem besvarer hvad"), groups)]
  }

  /// The charter that a rule was taken over from.
  private func origin(of rule: Charter.Rule) -> [MarkdownBlock.Item] {
    guard showsOrigins else { return [] }
    let file = rule.location.source.path
    let parent = charter.parents.first { $0.source.path == file }
    let label = label(en: "From", da: "Fra")
    guard let parent else {
      return [
        MarkdownBlock.Item(
          label + .plain(wording(en: " this charter.", da: " dette charter.")))
      ]
    }
    return [
      MarkdownBlock.Item(label + " " + .code(parent.id) + .plain(" \(parent.version)."))
    ]
  }
}
