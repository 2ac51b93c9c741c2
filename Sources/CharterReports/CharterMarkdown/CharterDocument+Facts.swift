import ValueCharters

extension CharterDocument {
  /// The questions, by whom to ask.
  var factPart: [MarkdownBlock] {
    let facts = askedFacts
    let groups = FactSource.allCases.map { source in
      (source, facts.filter { $0.source == source })
    }.filter { !$0.1.isEmpty }
    guard !groups.isEmpty else { return [] }
    let title = wording(en: "What is asked, and of whom", da: "Hvad der spørges om, og hvem")
    return [.heading(2, .plain(title))]
      + groups.flatMap { source, facts -> [MarkdownBlock] in
        [
          .heading(3, .plain(heading(for: source))),
          .list(facts.map { item(for: $0) }),
        ]
      }
  }

  /// The facts that conditions read, and those that date them, in the order of the vocabulary.
  private var askedFacts: [Fact] {
    let read = compiled.facts
    let dating = read.compactMap { fact in
      fact.datedBy.flatMap { compiled.vocabulary[$0.content] }
    }
    return Set((read + dating).map(\.id)).sorted().compactMap { compiled.vocabulary[$0] }
  }

  private func heading(for source: FactSource) -> String {
    switch source {
    case .association: wording(en: "The association is asked", da: "Foreningen spørges")
    case .authority: wording(en: "The authority records", da: "Myndigheden noterer")
    case .assessor: wording(en: "A person assesses", da: "Et menneske vurderer")
    }
  }

  private func item(for fact: Fact) -> MarkdownBlock.Item {
    let title = MarkdownText.strong(text(fact.shownTitle))
    let head =
      fact.isElementMember ? title : .anchor(anchor(.fact, fact.path)) + title
    var items: [MarkdownBlock.Item] = []
    items += remarks(on: fact)
    items += members(of: fact.type).map { item(for: $0) }
    let question = fact.question.map { " – \(text($0))" } ?? ""
    let answers = answers(of: fact.type).map { MarkdownText.plain(" ") + .emphasis("(\($0))") }
    return MarkdownBlock.Item(head + .plain(question) + (answers ?? ""), items)
  }

  private func remarks(on fact: Fact) -> [MarkdownBlock.Item] {
    var items: [MarkdownBlock.Item] = []
    if fact.isSensitive {
      let purpose = fact.purpose.map { " " + text($0) } ?? ""
      items.append(
        MarkdownBlock.Item(
          label(en: "Sensitive", da: "Følsom") + .plain(purpose)
            + .plain(
              wording(
                en: " Reports do not show the answer unless they are told to.",
                da: " Rapporter viser kun svaret, hvis de bliver bedt om det."))))
    } else if let purpose = fact.purpose {
      items.append(
        MarkdownBlock.Item(label(en: "Purpose", da: "Formål") + .plain(" " + text(purpose))))
    }
    if let help = fact.help { items.append(MarkdownBlock.Item(.plain(text(help)))) }
    if let criteria = fact.criteria {
      items.append(
        MarkdownBlock.Item(
          label(en: "What to weigh", da: "Hvad der vejer") + .plain(" " + text(criteria))))
    }
    if let role = fact.role {
      items.append(
        MarkdownBlock.Item(
          label(en: "Who", da: "Hvem") + .plain(" " + wording.sentence(text(role)))))
    }
    return items + validity(of: fact) + assumption(of: fact)
  }

  private func validity(of fact: Fact) -> [MarkdownBlock.Item] {
    guard let span = fact.validFor else { return [] }
    let time = wording.duration(span)
    let start: String
    if fact.source == .assessor && (fact.datedBy?.content ?? "review") == "review" {
      start = wording(en: "the day of the assessment", da: "dagen for vurderingen")
    } else if let path = fact.datedBy?.content {
      let title = compiled.vocabulary[path].map { text($0.shownTitle) } ?? path
      start = wording.quoted(title)
    } else {
      start = wording(en: "its date", da: "dens dato")
    }
    return [
      MarkdownBlock.Item(
        .plain(
          wording(
            en: "The answer can be relied on for \(time) from \(start).",
            da: "Svaret kan bruges i \(time) fra \(start).")))
    ]
  }

  private func assumption(of fact: Fact) -> [MarkdownBlock.Item] {
    guard let assumption = fact.ifAbsent else { return [] }
    let value = wording.value(assumption.value, of: fact.type)
    return [
      MarkdownBlock.Item(
        .plain(
          wording(
            en: "While nobody has answered, it is taken to be \(value): ",
            da: "Så længe ingen har svaret, regnes det for \(value): ")
            + text(assumption.because)))
    ]
  }

  /// The answers that are possible, in words.
  private func answers(of type: FactType) -> String? {
    switch type {
    case .boolean: return wording(en: "yes or no", da: "ja eller nej")
    case .number(let limits): return number(limits)
    case .text: return wording(en: "in own words", da: "med egne ord")
    case .date: return wording(en: "a date", da: "en dato")
    case .choice(let choices):
      return wording.any(of: choices.map { wording.quoted(text($0.title)) })
    case .list(let element):
      if case .record = element {
        return wording(en: "any number of entries", da: "et vilkårligt antal poster")
      }
      return answers(of: element).map {
        wording(en: "any number of answers: \($0)", da: "et vilkårligt antal svar: \($0)")
      }
    case .record, .unreadable: return nil
    }
  }

  private func number(_ limits: FactType.NumberLimits) -> String {
    let noun: String =
      switch limits.unit {
      case nil: wording(en: "a number", da: "et tal")
      case "percent": wording(en: "a percentage", da: "en procentdel")
      case let unit?:
        wording(
          en: "a number of \(wording.name(ofUnit: unit))",
          da: "et antal \(wording.name(ofUnit: unit))")
      }
    switch (limits.min, limits.max) {
    case (nil, nil): return noun
    case (let min?, nil):
      return wording(
        en: "\(noun), at least \(wording.number(min))", da: "\(noun), mindst \(wording.number(min))"
      )
    case (nil, let max?):
      return wording(
        en: "\(noun), at most \(wording.number(max))", da: "\(noun), højst \(wording.number(max))")
    case (let min?, let max?):
      return wording(
        en: "\(noun) from \(wording.number(min)) to \(wording.number(max))",
        da: "\(noun) fra \(wording.number(min)) til \(wording.number(max))")
    }
  }

  private func members(of type: FactType) -> [Fact] {
    switch type {
    case .list(let element): members(of: element)
    case .record(let members): members
    case .boolean, .number, .text, .date, .choice, .unreadable: []
    }
  }
}
